import type { Locator } from "playwright-core";
import { selectedAddress } from "./page-excel";
import { until } from "./until";
import type { Workbench } from "./workbench";

/** Goes to a cell of the sheet that is shown, by the box that names it, as in Excel. */
export async function selectCell(bench: Workbench, address: string): Promise<void> {
  const box = bench.page.locator('[data-ready="true"] input').first();
  await box.fill(address);
  await box.press("Enter");
  const at = await until(
    () => selectedAddress(bench),
    (now) => now.endsWith(`!${address}`),
  );
  if (!at.endsWith(`!${address}`)) throw new Error(`${at} is selected, not ${address}`);
  // The cell may have been selected before; what is pressed next is for the grid, not for the box.
  const isLeft = await until(
    () => box.evaluate((input) => input !== document.activeElement),
    Boolean,
  );
  if (!isLeft) throw new Error(`${address} was named, and the grid does not have the focus`);
}

/** Types into a cell of the sheet that is shown. */
export async function typeInto(bench: Workbench, address: string, text: string): Promise<void> {
  await selectCell(bench, address);
  await bench.page.keyboard.type(text);
  await bench.page.keyboard.press("Enter");
}

/** Asks for the sample plan by the page's tools, which are in a menu where it is narrow. */
export async function askForSample({ page }: Workbench): Promise<void> {
  await openTools(page).click();
  await page.getByRole("menuitem", { name: "Open the sample" }).click();
}

/** The button with the page's ways to open a workbook. */
export const openTools = (page: Workbench["page"]): Locator =>
  page.getByRole("button", { name: /^(?:Open|Tools)$/ });

/** Saves a copy of the workbook that is open; gives the path of the file. */
export async function savedCopy({ page }: Workbench): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).click();
  return (await download).path();
}

/**
 * Milliseconds from the next Enter in the page to when the pane shows some
 * words, or no longer does, as the page's own clock has it.
 */
export function timeUntil({ page }: Workbench, words: string, there: boolean): Promise<number> {
  const frame = page.frame({ url: /pane\.html/ });
  if (!frame) throw new Error("There is no pane to be watched.");
  const pressed = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const hear = ({ key }: KeyboardEvent): void => {
          if (key !== "Enter") return;
          document.removeEventListener("keydown", hear, true);
          resolve(Date.now());
        };
        document.addEventListener("keydown", hear, true);
      }),
  );
  const shown = frame.evaluate(
    ([text, wanted]) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.body.innerText.includes(text) !== wanted) return;
          observer.disconnect();
          resolve(Date.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    [words, there] as const,
  );
  return Promise.all([pressed, shown]).then(([from, to]) => to - from);
}
