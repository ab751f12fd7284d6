import { headersFor } from "./headers.mjs";

/** What every deployment holds, and the type each file is sent as. */
const FILES = {
  "/taskpane.html": "text/html",
  "/manifest.xml": "xml",
  "/assets/icon-32.png": "image/png",
  "/assets/functions.json": "application/json",
  "/assets/shortcuts.json": "application/json",
};

/** What a server must not say, since Excel on the web then shows no pane. */
const FORBIDDEN = ["x-frame-options"];

/**
 * What is amiss with the add-in as it is served at an address, in plain words.
 *
 * @param {string} address "https://apps.example.gov.uk/monitor"; "http://localhost" is taken too.
 * @param {typeof fetch} [ask]
 * @returns {Promise<string[]>} One sentence a fault; none where all is well.
 */
export async function faultsOf(address, ask = fetch) {
  const base = address.replace(/\/+$/, "");
  const { protocol, hostname } = new URL(base);
  const faults = [];
  if (protocol !== "https:" && hostname !== "localhost")
    faults.push(`${base} is not served over HTTPS, and Excel loads nothing else.`);
  const page = await fetched("/taskpane.html");
  const scripts = [...(page?.matchAll(/<script[^>]* src="([^":]+)"/g) ?? [])].map(([, src]) => src);
  if (page !== null && scripts.length === 0)
    faults.push("/taskpane.html names none of the add-in's scripts: is it the built page?");
  for (const script of scripts) await fetched(`/${script.replace(/^\//, "")}`, "javascript");
  for (const path of Object.keys(FILES).slice(1)) {
    const text = await fetched(path);
    if (path === "/manifest.xml" && text !== null && !text.includes(`"${base}/taskpane.html"`))
      faults.push(
        `/manifest.xml leads to another address than ${base}: build it with MONITOR_HOST=${base}.`,
      );
  }
  return faults;

  /** Asks for a file and notes what is wrong with the answer; gives its text, or null. */
  async function fetched(path, type = FILES[path]) {
    let answer;
    try {
      answer = await ask(base + path, { redirect: "manual" });
    } catch (error) {
      faults.push(`${path} could not be fetched: ${error.cause?.message ?? error.message}.`);
      return null;
    }
    if (answer.status !== 200) {
      faults.push(`${path} is answered with ${answer.status} instead of 200.`);
      return null;
    }
    const { headers } = answer;
    const found = headers.get("content-type") ?? "none";
    if (!found.includes(type)) faults.push(`${path} is sent as “${found}” instead of “${type}”.`);
    for (const [name, wanted] of Object.entries(headersFor(path))) {
      const said = headers.get(name);
      if (said !== wanted)
        faults.push(
          `${path}: ${name} is ${said === null ? "missing" : `“${said}”`}; it should be “${wanted}”.`,
        );
    }
    for (const name of FORBIDDEN)
      if (headers.has(name))
        faults.push(`${path}: ${name} keeps Excel on the web from showing the pane; take it away.`);
    return answer.text();
  }
}
