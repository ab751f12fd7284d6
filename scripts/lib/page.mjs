import { createHash } from "node:crypto";
import { watchStart } from "./starting.mjs";

/** How long a pane may take to start before its page gives help, in milliseconds. */
const PATIENCE = 10_000;

/**
 * The markup of a page, and its content security policy: nothing runs but our
 * own files (and office.js, where the page needs it), and nothing is fetched
 * from anywhere else. Styles may be inline because Fluent and the grid write
 * `<style>` elements; of scripts only the one that says what keeps a pane from
 * starting, which the policy knows by its hash.
 *
 * @param {{ title: string, officeJs?: string, favicon?: string }} options
 *   `officeJs` is the address of office.js, for the page that Excel loads.
 * @returns {string} the page, before the bundler adds its own tags
 */
export function page({ title, officeJs, favicon }) {
  const head = [
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(officeJs)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    favicon ? `<link rel="icon" href="${favicon}">` : `<link rel="icon" href="data:,">`,
    // Deferred, so that the page says that it is starting while the file is on its way.
    officeJs ? `<script src="${officeJs}" defer></script>` : "",
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
${head.filter(Boolean).join("\n")}
</head>
<body>
<div id="root"><p id="starting" role="status">Starting…</p></div>
<script>${startScript(officeJs)}</script>
<noscript>Milestone Monitor needs JavaScript, which is switched off here.</noscript>
</body>
</html>
`;
}

/** Until the pane brings its own looks, the text stands in the system's. */
const STYLE = `html, body, #root { height: 100%; margin: 0 }
#starting { margin: 0; padding: 24px 16px; font: 14px/1.5 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere }
#starting h1 { font-size: 16px; margin: 0 }`;

/** The script that says what keeps a pane from starting. */
const startScript = (officeJs = "") =>
  `(${watchStart.toString()})(${JSON.stringify({ officeJs, patience: PATIENCE })})`;

/** What office.js itself loads on some hosts; without it, it would not start there. One file, not its site. */
const MICROSOFT_AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";

/**
 * The content security policy of a page.
 * @param {string} [officeJs] the address of office.js, where the page loads it
 */
export function policy(officeJs) {
  const office = officeJs ? new URL(officeJs).origin : "";
  const start = createHash("sha256").update(startScript(officeJs)).digest("base64");
  const own = `'self' 'sha256-${start}'`;
  const scripts = office ? `${own} ${office} ${MICROSOFT_AJAX}` : own;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    office ? `frame-src 'self' ${office}` : "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
