import { mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import AXE from "axe-core";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { type Served, serve } from "../../scripts/lib/serve.mjs";
import { launchBrowser } from "./browser";

const ROOT = resolve(__dirname, "../..");
/** Where pictures of each step go, to be looked at. */
const PICTURES = join(ROOT, "test-output");

/** What the cells are drawn on. */
export const GRID = "canvas[id^=univer-sheet-main-canvas]";

/** A browser and the built pages, served; one for each file of tests. */
export interface Stage {
  /** Opens the page, whose address `search` ends, "?conditions". */
  open(options?: BrowserContextOptions, search?: string): Promise<Workbench>;
  close(): Promise<void>;
}

/** The workbench in a page of its own. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests to anywhere but where the page came from. */
  readonly foreign: readonly string[];
  /** Errors of the page and of its console, broken content security policy included. */
  readonly complaints: readonly string[];
  /** Opens a workbook as a person would, and waits until the grid and the pane show it. */
  openFile(path: string): Promise<void>;
  /** Saves a picture of the whole page as test-output/NAME.png. */
  picture(name: string): Promise<Buffer>;
  /** Faults that axe-core finds, as "rule: element"; `within` is a frame's id. */
  axe(within?: "pane"): Promise<string[]>;
  close(): Promise<void>;
}

/** The folder of the built pages; MONITOR_PAGES names another than `dist`. */
const PAGES = process.env.MONITOR_PAGES ?? join(ROOT, "dist");

/** Serves the built pages and starts a browser. */
export async function openStage(): Promise<Stage> {
  const server = await serve({ folder: PAGES, port: 0 });
  const browser = await launchBrowser();
  return {
    open: (options, search = "") => openWorkbench(browser, server, { options, search }),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openWorkbench(
  browser: Browser,
  server: Served,
  { options = {}, search }: { options?: BrowserContextOptions | undefined; search: string },
): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== server.url) foreign.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${server.url}/?sample${search.replace("?", "&")}`);
  const pane = page.frameLocator("#pane");
  await isOpen(page, pane, "sample-plan.xlsx");
  return {
    page,
    pane,
    foreign,
    complaints,
    async openFile(path) {
      await page.getByLabel("Workbook to open").setInputFiles(path);
      await isOpen(page, pane, basename(path));
    },
    async picture(name) {
      mkdirSync(PICTURES, { recursive: true });
      return page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    axe: (within) => faultsOf(page, within),
    close: () => context.close(),
  };
}

async function isOpen(page: Page, pane: FrameLocator, name: string): Promise<void> {
  await page.locator("header").getByText(name, { exact: true }).waitFor();
  // Where the page is narrow, one of the two waits its turn.
  await page.locator('[data-ready="true"]').waitFor({ state: "attached" });
  await pane.getByText(/^Checked /).waitFor({ state: "attached" });
}

/** Runs axe-core inside the page itself, or inside its pane. */
async function faultsOf(page: Page, within?: "pane"): Promise<string[]> {
  const frame = within ? page.frame({ url: /pane\.html/ }) : page.mainFrame();
  if (!frame) throw new Error("There is no pane to be looked at.");
  await frame.evaluate(AXE.source);
  const context: Part = within ? { exclude: [[SENTINEL]] } : { exclude: [[GRID_AREA], [SENTINEL]] };
  const found = await frame.evaluate(
    (where) => (window as unknown as PageWithAxe).axe.run(where, { iframes: false }),
    context,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary})`),
  );
}

/** Which part of a page axe looks at, by selectors. */
interface Part {
  readonly exclude: string[][];
}

interface PageWithAxe {
  readonly axe: { run(part: Part, options: AXE.RunOptions): Promise<AXE.AxeResults> };
}

/** Fluent's guards at the ends of a page, which hand focus on the moment they get it. */
const SENTINEL = "[data-tabster-dummy]";

/** The grid's own markup is a library's; the page around it is ours. */
const GRID_AREA = "[data-ready]";
