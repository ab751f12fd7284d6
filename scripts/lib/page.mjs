/**
 * The markup of a page, and its content security policy: nothing runs but our
 * own files (and office.js, where the page needs it), and nothing is fetched
 * from anywhere else. Styles may be inline because Fluent and the grid write
 * `<style>` elements; scripts may not.
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
    "<style>html, body, #root { height: 100%; margin: 0 }</style>",
    favicon ? `<link rel="icon" href="${favicon}">` : `<link rel="icon" href="data:,">`,
    officeJs ? `<script src="${officeJs}"></script>` : "",
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
${head.filter(Boolean).join("\n")}
</head>
<body>
<div id="root"></div>
<noscript>Milestone Monitor needs JavaScript, which is switched off here.</noscript>
</body>
</html>
`;
}

/** What office.js itself loads on some hosts; without it, it would not start there. One file, not its site. */
const MICROSOFT_AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";

/**
 * The content security policy of a page.
 * @param {string} [officeJs] the address of office.js, where the page loads it
 */
export function policy(officeJs) {
  const office = officeJs ? new URL(officeJs).origin : "";
  const scripts = office ? `'self' ${office} ${MICROSOFT_AJAX}` : "'self'";
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
