import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { faultsOf } from "../../scripts/lib/deployment.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { launchBrowser } from "../support/browser";
import { until } from "../support/until";

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, "../..");
const DIST = process.env.MONITOR_PAGES ?? join(ROOT, "dist");

interface Running {
  readonly url: string;
  close(): unknown;
}

const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

/** A port at which nobody listens. */
const freePort = (): Promise<number> =>
  new Promise((give) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        give(typeof address === "object" && address ? address.port : 0);
      });
    });
  });

/** nginx with the file in `deploy`, but for its name and certificate, over the built pages. */
async function startNginx(): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  const site = readFileSync(join(ROOT, "deploy/nginx.conf"), "utf8")
    .replace("listen 443 ssl;", `listen 127.0.0.1:${String(port)};`)
    .replace(/ssl_certificate.*;/g, "")
    .replace(/server_name .*;/, "server_name localhost;")
    .replace(/root .*;/, `root ${DIST};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((each) => `${each}_temp_path ${join(home, each)};`)
    .join("\n");
  writeFileSync(
    join(home, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
pid ${join(home, "pid")};
events {}
http {
include /etc/nginx/mime.types;
access_log off;
${temporary}
${site}
}`,
  );
  const options = ["-p", home, "-c", join(home, "nginx.conf"), "-e", join(home, "error.log")];
  const running: ChildProcess = spawn("nginx", options, { stdio: "ignore" });
  const url = `http://localhost:${String(port)}`;
  await until(
    () =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    (ok) => ok,
  );
  return {
    url,
    close: () => {
      running.kill();
      rmSync(home, { recursive: true });
    },
  };
}

const SERVERS: [string, () => Promise<Running>][] = [
  ["the workbench's own server", () => serve({ folder: DIST, port: 0 })],
];
if (hasNginx) SERVERS.push(["nginx", startNginx]);
else test.skip("nginx is tried where it is installed (Debian: nginx-light)", () => undefined);

describe.each(SERVERS)("the pane's page, served by %s", (_, start) => {
  let server: Running;
  let browser: Browser;
  beforeAll(async () => {
    server = await start();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("says what the deployment's check asks for", async () => {
    const faults = await faultsOf(server.url);
    // The manifest of this build leads to the developer's own address.
    expect(faults.filter((fault) => !fault.startsWith("/manifest.xml leads"))).toEqual([]);
  });

  /** What a page at an address shows of the pane that it frames, or why it does not. */
  async function framedBy(address: string): Promise<string> {
    // The browser asks people before a page reaches into their own network, where the tests' server stands.
    const context = await browser.newContext({ permissions: ["local-network-access"] });
    const page = await context.newPage();
    const pane = `${server.url}/taskpane.html`;
    await page.route(`${address}/**`, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<iframe id="pane" src="${pane}"></iframe>`,
      }),
    );
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    const refused = page.waitForEvent("requestfailed", (request) => request.url() === pane);
    await page.goto(`${address}/plan`);
    const shown = page.frameLocator("#pane").getByRole("heading").innerText();
    const found = await Promise.race([
      shown,
      refused.then((request) => request.failure()?.errorText ?? ""),
    ]);
    await Promise.allSettled([context.close(), shown, refused]);
    return found;
  }

  test("is framed by Excel on the web", async () => {
    for (const address of ["https://council.sharepoint.com", "https://excel.officeapps.live.com"])
      expect(await framedBy(address)).toMatch(/^Microsoft’s part of Milestone Monitor/);
  });

  test("is framed by nobody else", async () => {
    expect(await framedBy("https://council.example.com")).toBe("net::ERR_BLOCKED_BY_RESPONSE");
  });
});
