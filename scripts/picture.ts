/**
 * `npx tsx scripts/picture.ts`: takes the README's picture of the workbench, as
 * docs/images/workbench.png, from the built pages: the sample plan with what is
 * overdue flagged, and a finding followed to its cell.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openStage } from "../tests/support/workbench";

const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));

async function picture(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const stage = await openStage();
  try {
    const { page, pane } = await stage.open({ viewport: { width: 1360, height: 800 } });
    await pane.getByLabel("As at").fill("2026-12-01");
    await pane.getByRole("button", { name: "Flag overdue" }).click();
    await pane.getByText(/^Flagged /).waitFor();
    await pane.getByRole("button", { name: /^C\d+/ }).first().click();
    // The grid scrolls and the pane's button loses its look of being pressed.
    await page.mouse.move(5, 5);
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${folder}workbench.png` });
    console.log(`${folder}workbench.png`);
  } finally {
    await stage.close();
  }
}

picture().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
