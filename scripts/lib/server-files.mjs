import { HTTPS_ALONE, PLACES } from "./headers.mjs";

/** Types that not every server knows by itself. */
const TYPES = {
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Ready files for four kinds of server, by name, each saying of every folder
 * what `headers.mjs` has it say.
 *
 * @returns {Record<string, string>}
 */
export function serverFiles() {
  return {
    "nginx.conf": nginx(),
    "web.config": iis(),
    ".htaccess": apache(),
    "staticwebapp.config.json": azure(),
  };
}

const MADE = "Made by `npm run servers` from scripts/lib/headers.mjs.";
const withHttps = (headers) => Object.entries({ ...headers, ...HTTPS_ALONE });

function nginx() {
  const locations = PLACES.map(({ folder, headers }) => {
    const lines = withHttps(headers).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    );
    return [`  location ${folder === "" ? "/" : `^~ ${folder}`} {`, ...lines, "  }"].join("\n");
  });
  return `# ${MADE}
# Copy the folder "dist" to the root below, and put in your own name and certificate. Where the add-in
# stands in a folder of its own, its name goes before /app/ and /assets/.
server {
  listen 443 ssl;
  server_name apps.example.gov.uk;
  ssl_certificate /etc/ssl/certs/apps.example.gov.uk.pem;
  ssl_certificate_key /etc/ssl/private/apps.example.gov.uk.key;
  root /srv/milestone-monitor;
  index index.html;
  server_tokens off;
  # Pages and scripts are text, which packs to a third.
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json;

${locations.join("\n\n")}
}
`;
}

function apache() {
  const set = ([name, value]) => `Header always set ${name} "${value}"`;
  const [pages, ...rest] = PLACES;
  const folders = rest.map(({ folder, headers }) => {
    const lines = withHttps(headers).map((header) => `  ${set(header)}`);
    const unset = Object.keys(pages.headers)
      .filter((name) => !(name in headers))
      .map((name) => `  Header always unset ${name}`);
    return [`<If "%{REQUEST_URI} =~ m#${folder}#">`, ...unset, ...lines, "</If>"].join("\n");
  });
  return `# ${MADE}
# Copy it into the folder of the pages; mod_headers and mod_mime are needed.
DirectoryIndex index.html
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${type} ${ending}`)
  .join("\n")}
${withHttps(pages.headers).map(set).join("\n")}

${folders.join("\n\n")}
`;
}

function iis() {
  const text = (value) =>
    value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const headers = (entries, indent, removed = []) =>
    [
      ...removed.map((name) => `<remove name="${name}" />`),
      ...entries.map(([name, value]) => `<add name="${name}" value="${text(value)}" />`),
    ]
      .map((line) => indent + line)
      .join("\n");
  const [pages, ...rest] = PLACES;
  const types = Object.entries(TYPES)
    .map(
      ([ending, type]) =>
        `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    )
    .join("\n");
  const locations = rest.map(
    (place) => `  <location path="${place.folder.slice(1, -1)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headers(withHttps(place.headers), "          ", Object.keys({ ...pages.headers, ...HTTPS_ALONE }))}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${MADE} Copy it into the folder of the pages. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
${types}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers(withHttps(pages.headers), "        ")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

function azure() {
  const [pages, ...rest] = PLACES;
  // A header of everything is taken away from a route by "".
  const route = ({ folder, headers }) => ({
    route: `${folder}*`,
    headers: Object.fromEntries([
      ...Object.keys(pages.headers)
        .filter((name) => !(name in headers))
        .map((name) => [name, ""]),
      ...withHttps(headers),
    ]),
  });
  const config = {
    globalHeaders: Object.fromEntries(withHttps(pages.headers)),
    mimeTypes: TYPES,
    routes: rest.map(route),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
