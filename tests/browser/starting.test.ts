import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { type Served, serve } from "../../scripts/lib/serve.mjs";
import { launchBrowser } from "../support/browser";

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, "../..");
const PICTURES = join(ROOT, "test-output");

describe("the task pane's page", () => {
  let browser: Browser;
  let server: Served;

  beforeAll(async () => {
    server = await serve({ folder: process.env.MONITOR_PAGES ?? join(ROOT, "dist"), port: 0 });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens the page as Excel would; `office` is what becomes of the request for office.js. */
  async function opened(office: (route: Route) => unknown): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => void office(route));
    await page.goto(`${server.url}/taskpane.html`, { waitUntil: "commit" });
    return page;
  }

  async function picture(page: Page, name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  test("says what to ask of IT, at once, where office.js is refused", async () => {
    const page = await opened((route) => route.abort("blockedbyclient"));
    await page.getByRole("heading", { name: /Microsoft’s part .* has not come/ }).waitFor();
    const advice = await page.getByRole("alert").innerText();
    expect(advice).toContain("allow https://appsforoffice.microsoft.com for Excel");
    await picture(page, "office-js-refused");
    await page.context().close();
  });

  test("says that it is starting, and then the same, where office.js never comes", async () => {
    const page = await opened(() => undefined);
    expect(await page.getByRole("status").innerText()).toBe("Starting…");
    await picture(page, "office-js-awaited");
    await page.getByRole("heading", { name: /Microsoft’s part/ }).waitFor({ timeout: 20_000 });
    await picture(page, "office-js-never");
    await page.context().close();
  });

  test("says that Excel has not answered, where it never does", async () => {
    const page = await opened((route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: "window.Office = { onReady: () => new Promise(() => {}) };",
      }),
    );
    await page
      .getByRole("heading", { name: "Excel has not answered yet" })
      .waitFor({ timeout: 20_000 });
    await picture(page, "excel-silent");
    await page.context().close();
  });

  test("says where it belongs, opened without Excel", async () => {
    const page = await opened((route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: 'window.Office = { HostType: { Excel: "Excel" }, context: {}, onReady: (start) => start({ host: null }) };',
      }),
    );
    await page.getByRole("heading", { name: "Milestone Monitor runs in Excel" }).waitFor();
    await page.context().close();
  });
});
