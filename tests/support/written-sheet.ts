import { serialFromDay } from "../../src/core/plan/day";
import type { CellValue } from "../../src/core/sheet/cell";
import type { ContentCell, SheetContent } from "../../src/core/sheet/content";
import { worksheet, type Worksheet } from "../../src/core/sheet/workbook";

const DAY_FORMAT = "dd mmm yyyy";

/** A sheet as it reads once it has been written: days are serial numbers with a date format. */
export function written({ name, rows, table }: SheetContent): Worksheet {
  return worksheet(
    name,
    rows.map(({ cells }) => cells.map(valueOf)),
    {
      numberFormats: dayFormats(rows.map(({ cells }) => cells)),
      tables: table ? [table] : [],
    },
  );
}

function valueOf(cell: ContentCell): CellValue {
  switch (cell.kind) {
    case "text":
    case "link":
      return cell.text;
    case "number":
      return cell.number;
    case "percent":
      return cell.share;
    case "day":
      return serialFromDay(cell.day);
    case "empty":
      return null;
  }
}

function dayFormats(rows: readonly (readonly ContentCell[])[]): Map<number, string[]> {
  const formats = new Map<number, string[]>();
  rows.forEach((cells, row) => {
    cells.forEach(({ kind }, column) => {
      if (kind !== "day") return;
      const list = formats.get(column) ?? rows.map(() => "General");
      list[row] = DAY_FORMAT;
      formats.set(column, list);
    });
  });
  return formats;
}
