import type { Workbench } from "./workbench";

/** What the page's in-memory Excel holds, asked through Excel's own API. */
interface PageWindow {
  readonly milestoneMonitor: { readonly Excel: typeof Excel };
}

/** The sheet and the cells that are selected: "Plan!C12". */
export function selectedAddress({ page }: Workbench): Promise<string> {
  return page.evaluate(() =>
    (window as unknown as PageWindow).milestoneMonitor.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}

/** What a cell of the sheet that is shown holds. */
export function valueOf({ page }: Workbench, address: string): Promise<unknown> {
  return page.evaluate(
    (at) =>
      (window as unknown as PageWindow).milestoneMonitor.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
        range.load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    address,
  );
}

/** The looks of a sheet: each used cell's fill, and how many conditional formats lie over them. */
export interface Looks {
  readonly fills: readonly (readonly (string | undefined)[])[];
  readonly conditionalFormats: number;
}

/** The looks of the sheet that is shown. */
export function looksOf({ page }: Workbench): Promise<Looks> {
  return page.evaluate(() =>
    (window as unknown as PageWindow).milestoneMonitor.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      const looks = range.getCellProperties({ format: { fill: { color: true } } });
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return {
        fills: looks.value.map((row) => row.map((cell) => cell.format?.fill?.color)),
        conditionalFormats: count.value,
      };
    }),
  );
}

/** What the cells in use of the sheet that is shown hold. */
export function valuesOf({ page }: Workbench): Promise<unknown[][]> {
  return page.evaluate(() =>
    (window as unknown as PageWindow).milestoneMonitor.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    }),
  );
}
