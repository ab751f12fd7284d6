import type { SheetContent } from "../../core/sheet/content";
import { written } from "../text";
import { step, type Step } from "./steps";

/** A link is a call of its own, so a long list has links in its first rows only. */
const MOST_LINKS = 3_000;

/** Makes cells that lead to other cells of the workbook do so. */
export function linkSteps(sheet: Excel.Worksheet, { rows }: SheetContent): Step[] {
  return rows
    .flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell.kind === "link" ? [{ cell, row, column }] : [])),
    )
    .slice(0, MOST_LINKS)
    .map(({ cell, row, column }) =>
      step(250, () => {
        sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
          documentReference: `'${cell.sheet.replaceAll("'", "''")}'!${cell.address}`,
          screenTip: `Go to ${cell.address} on ${cell.sheet}`,
          // Words that Excel would take for something else stay as the cell has them.
          ...(written(cell.text) === cell.text ? { textToDisplay: cell.text } : {}),
        };
      }),
    );
}
