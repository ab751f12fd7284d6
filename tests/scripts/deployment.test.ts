import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultsOf } from "../../scripts/lib/deployment.mjs";
import { HTTPS_ALONE, PLACES } from "../../scripts/lib/headers.mjs";
import { serve, type Served } from "../../scripts/lib/serve.mjs";
import { serverFiles } from "../../scripts/lib/server-files.mjs";

const ROOT = join(__dirname, "../..");
const files = serverFiles();

/** A deployment with what every one holds. */
function deployed(folder: string, address: string): void {
  mkdirSync(join(folder, "app"), { recursive: true });
  mkdirSync(join(folder, "assets"), { recursive: true });
  const write = (path: string, text: string): void => {
    writeFileSync(join(folder, path), text);
  };
  write(
    "taskpane.html",
    '<script src="https://appsforoffice.microsoft.com/office.js"></script><script defer="defer" src="app/taskpane.0123456789ab.js"></script>',
  );
  write("app/taskpane.0123456789ab.js", "1");
  write("manifest.xml", `<Url DefaultValue="${address}/taskpane.html"/>`);
  write("assets/icon-32.png", "");
  write("assets/functions.json", "{}");
  write("assets/shortcuts.json", "{}");
}

describe("the server files", () => {
  test.each(Object.keys(files))("%s in the folder deploy is as it would be made now", (name) => {
    expect(readFileSync(join(ROOT, "deploy", name), "utf8")).toBe(files[name]);
  });

  test.each(Object.keys(files))("%s says of every place what is to be said of it", (name) => {
    const text = (files[name] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    for (const { headers } of PLACES)
      for (const [header, value] of Object.entries({ ...headers, ...HTTPS_ALONE })) {
        expect(text).toContain(header);
        expect(text).toContain(value);
      }
  });

  test("web.config is well-formed, and staticwebapp.config.json is JSON", () => {
    expect(() => JSON.parse(files["staticwebapp.config.json"] ?? "") as unknown).not.toThrow();
    const open = (files["web.config"] ?? "").match(/<location /g) ?? [];
    expect(open).toHaveLength(PLACES.length - 1);
  });
});

describe("a deployment", () => {
  const folder = mkdtempSync(join(tmpdir(), "deployed-"));
  let server: Served;
  beforeAll(async () => {
    server = await serve({ folder, port: 0 });
    deployed(folder, server.url);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test("that is served as it should be has no faults", async () => {
    expect(await faultsOf(server.url)).toEqual([]);
    expect(await faultsOf(`${server.url}/`)).toEqual([]);
  });

  /** Asks as `fetch` does, with an answer's headers changed. */
  const changed =
    (change: (headers: Headers, path: string) => void): typeof fetch =>
    async (address, options) => {
      const answer = await fetch(address, options);
      const headers = new Headers(answer.headers);
      change(headers, new URL(String(address)).pathname);
      return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
    };

  test.each<[string, (headers: Headers, path: string) => void, RegExp]>([
    [
      "X-Frame-Options",
      (headers) => {
        headers.set("X-Frame-Options", "DENY");
      },
      /^\/taskpane\.html: x-frame-options keeps Excel on the web from showing the pane/,
    ],
    [
      "no frame-ancestors",
      (headers) => {
        headers.delete("Content-Security-Policy");
      },
      /^\/taskpane\.html: Content-Security-Policy is missing; it should be “frame-ancestors /,
    ],
    [
      "functions that Excel may not fetch",
      (headers, path) => {
        if (path.endsWith("functions.json")) headers.delete("Access-Control-Allow-Origin");
      },
      /^\/assets\/functions\.json: Access-Control-Allow-Origin is missing; it should be “\*”\.$/,
    ],
    [
      "icons that may not be kept",
      (headers, path) => {
        if (path.endsWith(".png")) headers.set("Cache-Control", "no-store");
      },
      /^\/assets\/icon-32\.png: Cache-Control is “no-store”/,
    ],
    [
      "scripts of another type",
      (headers, path) => {
        if (path.endsWith(".js")) headers.set("Content-Type", "text/plain");
      },
      /^\/app\/taskpane\.0123456789ab\.js is sent as “text\/plain” instead of “javascript”\.$/,
    ],
  ])("with %s is told of it", async (_, change, fault) => {
    const faults = await faultsOf(server.url, changed(change));
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  test("whose manifest leads elsewhere, or that lacks a file, is told of it", async () => {
    const other = mkdtempSync(join(tmpdir(), "deployed-"));
    deployed(other, "https://localhost:3000");
    rmSync(join(other, "app/taskpane.0123456789ab.js"));
    const served = await serve({ folder: other, port: 0 });
    expect(await faultsOf(served.url)).toEqual([
      "/app/taskpane.0123456789ab.js is answered with 404 instead of 200.",
      `/manifest.xml leads to another address than ${served.url}: build it with MONITOR_HOST=${served.url}.`,
    ]);
    await served.close();
    rmSync(other, { recursive: true });
  });

  test("that is not there is told of in words", async () => {
    const port = await freePort();
    const [first] = await faultsOf(`http://localhost:${String(port)}`);
    expect(first).toMatch(/^\/taskpane\.html could not be fetched: /);
  });

  test("without HTTPS is told of it", async () => {
    const ask = () => Promise.reject(new Error("not asked"));
    expect((await faultsOf("http://apps.example.gov.uk", ask))[0]).toBe(
      "http://apps.example.gov.uk is not served over HTTPS, and Excel loads nothing else.",
    );
  });

  test("is checked from the command line", () => {
    const script = join(ROOT, "scripts/verify-deployment.mjs");
    const run = spawnSync(process.execPath, [script, "nowhere"], { encoding: "utf8" });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("npm run verify-deployment -- https://apps.example.gov.uk");
  });
});

/** A port at which nobody listens. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
