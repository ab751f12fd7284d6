/**
 * `npm run pictures`: takes the README's pictures from the built pages, into
 * docs/images: the page before a workbook is open, and the sample plan with
 * what is overdue flagged and a finding followed to its cell.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openStage, type Stage } from "../tests/support/workbench";

const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));
const SIZE = { viewport: { width: 1360, height: 800 } };

async function pictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const stage = await openStage();
  try {
    await welcome(stage);
    await workbench(stage);
  } finally {
    await stage.close();
  }
}

async function welcome(stage: Stage): Promise<void> {
  const { page } = await stage.open(SIZE);
  await page.goto(new URL("/", page.url()).href);
  await page.getByRole("heading", { name: "Where do you want to begin?" }).waitFor();
  await page.screenshot({ path: `${folder}welcome.png` });
}

async function workbench(stage: Stage): Promise<void> {
  const { page, pane } = await stage.open(SIZE);
  const asAt = pane.getByLabel("As at");
  await asAt.fill("1 Dec 2026");
  await asAt.press("Enter");
  await pane.getByRole("button", { name: "Flag overdue" }).click();
  await pane.getByText(/^Flagged /).waitFor();
  await pane.getByRole("button", { name: /^C\d+/ }).first().click();
  // The grid scrolls and the pane's button loses its look of being pressed.
  await page.mouse.move(5, 5);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${folder}workbench.png` });
}

pictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
