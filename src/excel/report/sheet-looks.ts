import type { SheetContent } from "../../core/sheet/content";
import { areaToA1 } from "../../core/sheet/a1";
import { step, type Step } from "./steps";

const TAB_COLOUR = "#243A5E";
const TABLE_STYLE = "TableStyleLight9";
/** Pixels of a character of the standard font, of the space beside them, and points of a pixel. */
const [DIGIT, PADDING, POINTS] = [7, 5, 0.75];

/** Sets column widths; before the values, so that rows grow to the lines they wrap into. */
export function columnSteps(sheet: Excel.Worksheet, { columns }: SheetContent): Step[] {
  return columns.map(({ width }, i) =>
    step(100, () => {
      sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = (width * DIGIT + PADDING) * POINTS;
    }),
  );
}

/** Makes the content's table. */
export function tableSteps(sheet: Excel.Worksheet, { table }: SheetContent): Step[] {
  if (!table) return [];
  return [
    step(300, () => {
      const made = sheet.tables.add(areaToA1(table.area), true);
      made.name = table.name;
      made.style = TABLE_STYLE;
    }),
  ];
}

/** Fits the rows to their words, and sets what stays in sight. */
export function viewSteps(sheet: Excel.Worksheet, content: SheetContent): Step[] {
  return [
    step(400, () => {
      const { freezePanes } = sheet;
      sheet.getRange(`1:${String(Math.max(1, content.rows.length))}`).format.autofitRows();
      sheet.showGridlines = content.table !== undefined;
      sheet.tabColor = TAB_COLOUR;
      freezePanes.unfreeze();
      if (content.frozenRows > 0) freezePanes.freezeRows(content.frozenRows);
    }),
  ];
}

/** Queues how the sheet is printed. Excel asks the printer, so this can fail where all else is well. */
export function queuePageSetUp({ pageLayout }: Excel.Worksheet, content: SheetContent): void {
  pageLayout.orientation = content.landscape
    ? Excel.PageOrientation.landscape
    : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (!content.printTitleRows) return;
  const [first, last] = content.printTitleRows;
  pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
}
