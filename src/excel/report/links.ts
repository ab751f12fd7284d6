import type { ContentCell, SheetContent } from "../../core/sheet/content";
import { addressesOf, columnRuns } from "../addresses";
import { written } from "../text";
import { step, type Step } from "./steps";

/** A link is a call of its own, so a long list has links in its first rows only. */
const MOST_LINKS = 3_000;

/** The blue of Excel's own links, dark enough on white (WCAG 2.2, 1.4.3). */
const LINK_COLOUR = "#0B5CAD";

/** Makes cells that lead to other cells of the workbook do so, and look it. */
export function linkSteps(sheet: Excel.Worksheet, { rows }: SheetContent): Step[] {
  const links = rows
    .flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell.kind === "link" ? [{ cell, row, column }] : [])),
    )
    .slice(0, MOST_LINKS);
  const looks = addressesOf(columnRuns(links)).map((address) =>
    step(address.length + 200, () => {
      const { font } = sheet.getRanges(address).format;
      font.color = LINK_COLOUR;
      font.underline = Excel.RangeUnderlineStyle.single;
    }),
  );
  return [...links.map((link) => linkStep(sheet, link)), ...looks];
}

interface Link {
  readonly cell: Extract<ContentCell, { kind: "link" }>;
  readonly row: number;
  readonly column: number;
}

function linkStep(sheet: Excel.Worksheet, { cell, row, column }: Link): Step {
  return step(250, () => {
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: `'${cell.sheet.replaceAll("'", "''")}'!${cell.address}`,
      screenTip: `Go to ${cell.address} on ${cell.sheet}`,
      // Words that Excel would take for something else stay as the cell has them.
      ...(written(cell.text) === cell.text ? { textToDisplay: cell.text } : {}),
    };
  });
}
