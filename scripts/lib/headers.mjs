/**
 * What a server says about the add-in's files: one list, from which the server
 * files in `deploy` are made, by which the workbench is served, and against
 * which a deployment is checked. Three places, told by folder alone, so that
 * every kind of server can tell them:
 *
 * - the pages, which are asked for anew each time and may be framed by Excel alone;
 * - `app`, whose names change with their content, so that they are kept for ever;
 * - `assets`, which Excel itself fetches from its own address: icons, functions, shortcuts.
 */

/**
 * Where Excel on the web stands when it frames the pane. Microsoft gives no list of its own; these
 * are what its engineers and users found (OfficeDev/office-js-docs-pr issue 4911, OfficeDev/office-js
 * issue 3342). The desktop's Excel frames nothing.
 */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

/** Sent with everything. */
const SAFE = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Added where the server is reached by HTTPS. */
export const HTTPS_ALONE = { "Strict-Transport-Security": "max-age=31536000" };

/**
 * The places, the last that an address stands in being the one that counts.
 * `folder` is "" for everything, or begins and ends with "/".
 *
 * @type {readonly { name: string, folder: string, headers: Readonly<Record<string, string>> }[]}
 */
export const PLACES = [
  {
    name: "pages",
    folder: "",
    headers: {
      ...SAFE,
      "Content-Security-Policy": `frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(" ")}`,
      "Cache-Control": "no-cache",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  },
  {
    name: "app",
    folder: "/app/",
    headers: {
      ...SAFE,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  },
  {
    name: "assets",
    folder: "/assets/",
    headers: {
      ...SAFE,
      // Office shows no icon that comes with "no-cache".
      "Cache-Control": "public, max-age=3600",
      "Cross-Origin-Resource-Policy": "cross-origin",
      // Excel on the web reads the descriptions of functions and shortcuts from its own address.
      "Access-Control-Allow-Origin": "*",
    },
  },
];

/** What is said of the file at a path that begins with "/". */
export function headersFor(path) {
  const place = PLACES.findLast(({ folder }) => path.startsWith(folder)) ?? PLACES[0];
  return place.headers;
}
