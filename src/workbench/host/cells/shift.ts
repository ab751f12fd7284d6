import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import type { Server } from "../server/server";
import { followShift } from "./references";
import { movedArea, movedEnds, type Shift } from "./moved-area";
import { areasIn, rangesOf, rangesText, removeRules } from "./conditional";

/** Moves everything on a sheet that stands on or after the rows or columns concerned. */
export function adjustSheet(server: Server, sheet: BookSheet, shift: Shift): void {
  followShift(server.book, sheet, shift);
  moveCells(sheet, shift);
  const moved = (area: Area): Area[] => [movedArea(area, shift) ?? []].flat();
  sheet.merges = sheet.merges.flatMap((merge) => {
    const after = moved(merge);
    return after.filter((area) => area.top !== area.bottom || area.left !== area.right);
  });
  for (const rule of sheet.conditionalFormats) {
    rule.ranges = rangesText(rangesOf(rule).flatMap(moved));
  }
  removeRules(sheet, ({ ranges }) => ranges === "");
  for (const each of sheet.validations) {
    each.range = rangesText(areasIn(each.range).flatMap(moved));
  }
  sheet.validations = sheet.validations.filter((each) => each.range !== "");
  sheet.tables = sheet.tables.filter((table) => {
    const [after] = moved(table.area);
    if (after) table.area = after;
    return after !== undefined;
  });
  sheet.autoFilter = sheet.autoFilter && (moved(sheet.autoFilter)[0] ?? null);
  moveTitleRows(sheet, shift);
  for (const range of server.trackedOn(sheet)) {
    range.areas = range.areas.flatMap(moved).slice(0, range.areas.length) as [Area];
  }
}

/** The rows printed on each page are a defined name in Excel, which follows them. */
function moveTitleRows({ page }: BookSheet, shift: Shift): void {
  if (shift.kind === "rows" && page.printTitleRows) {
    page.printTitleRows = movedEnds(...page.printTitleRows, shift);
  }
}

function moveCells(sheet: BookSheet, shift: Shift): void {
  if (shift.kind === "rows") {
    splice(sheet.cells, shift, () => []);
    splice(sheet.rowHeights, shift, () => undefined);
    sheet.hiddenRows = movedSet(sheet.hiddenRows, shift);
    return;
  }
  for (const cells of sheet.cells) if (cells) splice(cells, shift, () => undefined);
  splice(sheet.columnWidths, shift, () => undefined);
  sheet.hiddenColumns = movedSet(sheet.hiddenColumns, shift);
}

function splice<T>(list: T[], { at, count, insert }: Shift, blank: () => T): void {
  if (at >= list.length) return;
  if (insert) list.splice(at, 0, ...Array.from({ length: count }, blank));
  else list.splice(at, count);
}

function movedSet(indexes: ReadonlySet<number>, shift: Shift): Set<number> {
  return new Set([...indexes].flatMap((index) => movedEnds(index, index, shift)?.[0] ?? []));
}
