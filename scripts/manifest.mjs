/** The address the repository's manifest carries: the developer's own machine. */
export const DEVELOPMENT_HOST = "https://localhost:3000";

/**
 * The manifest for another host: every address on the developer's machine moved there.
 *
 * @param {string} xml The manifest as the repository holds it.
 * @param {string} [host] An HTTPS origin, with a path if the add-in lives in a folder:
 *   "https://apps.example.gov.uk/monitor". Left out or empty, the manifest stays as it is.
 * @returns {string} The manifest to hand out.
 * @throws {Error} When the host is no HTTPS address, or has a query or a fragment, and
 *   when the manifest holds no address to move.
 */
export function manifestFor(xml, host = "") {
  if (host.trim() === "") return xml;
  const { origin, base } = addressOf(host.trim());
  if (!xml.includes(`"${DEVELOPMENT_HOST}/`))
    throw new Error(
      `The manifest names no address on ${DEVELOPMENT_HOST}, so none could be moved to ${base}.`,
    );
  return (
    xml
      // An AppDomain is an origin alone; a path within it is refused by Excel.
      .replaceAll(`<AppDomain>${DEVELOPMENT_HOST}<`, () => `<AppDomain>${escapeXml(origin)}<`)
      .replaceAll(`"${DEVELOPMENT_HOST}/`, () => `"${escapeXml(base)}/`)
  );
}

function addressOf(host) {
  let url;
  try {
    url = new URL(host);
  } catch {
    throw new Error(`MONITOR_HOST must be an address such as https://apps.example.gov.uk: ${host}`);
  }
  if (url.protocol !== "https:")
    throw new Error(
      `MONITOR_HOST must start with https://, because Excel loads nothing else: ${host}`,
    );
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "")
    throw new Error(
      `MONITOR_HOST must be a plain address without "?", "#" or a user name: ${host}`,
    );
  return { origin: url.origin, base: url.origin + url.pathname.replace(/\/+$/, "") };
}

const escapeXml = (text) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
