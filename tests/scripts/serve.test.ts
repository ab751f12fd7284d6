import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../../scripts/lib/serve.mjs";

describe("the server of the pages", () => {
  const home = mkdtempSync(join(tmpdir(), "serve-"));
  let server: Served;

  beforeAll(async () => {
    const dist = join(home, "dist");
    mkdirSync(join(dist, "assets"), { recursive: true });
    writeFileSync(join(home, "secret.txt"), "secret");
    writeFileSync(join(dist, "index.html"), "<p>the page");
    mkdirSync(join(dist, "app"));
    writeFileSync(join(dist, "app", "pane.0123456789ab.js"), "1");
    writeFileSync(join(dist, "assets", "icon-32.png"), "icon");
    server = await serve({ folder: dist, port: 0 });
  });

  afterAll(async () => {
    await server.close();
    rmSync(home, { recursive: true });
  });

  test("answers / with the page, by its type, and lets nobody sniff another", async () => {
    const { status, headers, body } = await get("/");
    expect({ status, body }).toEqual({ status: 200, body: "<p>the page" });
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
  });

  test("lets a file with a hash in its name be kept for good", async () => {
    const { headers } = await get("/app/pane.0123456789ab.js?x=1");
    expect(headers["cache-control"]).toContain("immutable");
    expect(headers["content-type"]).toContain("text/javascript");
  });

  test("lets an icon be kept, since Office refuses one that it may not, and be fetched by Excel", async () => {
    const { status, headers } = await get("/assets/icon-32.png");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("image/png");
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=3600",
      "cross-origin-resource-policy": "cross-origin",
      "access-control-allow-origin": "*",
    });
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%00",
    "/%zz",
    "/assets",
    "/nothing.js",
  ])("has nothing at %s", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  test("answers GET and HEAD alone", async () => {
    expect((await get("/", "HEAD")).status).toBe(200);
    expect((await get("/", "POST")).status).toBe(405);
  });

  test("says that a port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ folder: home, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  /** As sent: `fetch` would resolve the dots before they reach the server. */
  function get(path: string, method = "GET") {
    const { port } = new URL(server.url);
    return new Promise<{
      status: number | undefined;
      headers: Record<string, unknown>;
      body: string;
    }>((resolve, reject) => {
      request({ host: "localhost", port, path, method }, (answer) => {
        let body = "";
        answer.on("data", (part: Buffer) => (body += part.toString()));
        answer.on("end", () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body }),
        );
      })
        .on("error", reject)
        .end();
    });
  }
});
