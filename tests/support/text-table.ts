import { serialFromDay } from "../../src/core/plan/day";
import type { CellValue } from "../../src/core/sheet/cell";
import { worksheet, type Worksheet } from "../../src/core/sheet/workbook";

/**
 * A worksheet from a small text table: a line a row, "|" between cells.
 * "[2026-05-31]" is a real date, digits a number, "⏎" a new line in a cell.
 */
export function sheetOf(table: string, name = "Plan", rest: Partial<Worksheet> = {}): Worksheet {
  const rows = table
    .replace(/^\s*\n|\s+$/g, "")
    .split("\n")
    .map((line) => line.split("|").map(cellOf));
  return worksheet(name, rows, { numberFormats: dateFormats(rows), ...rest });
}

function cellOf(written: string): CellValue {
  const words = written.trim().replace(/⏎/g, "\n");
  const date = /^\[(\d{4}-\d\d-\d\d)\]$/.exec(words);
  if (date) return serialFromDay(date[1] ?? "");
  if (/^\d+(?:\.\d+)?$/.test(words)) return Number(words);
  return words === "" ? null : words;
}

/** Columns that hold numbers show them as days, as Excel does with typed dates. */
function dateFormats(rows: readonly (readonly CellValue[])[]): Map<number, string[]> {
  const formats = new Map<number, string[]>();
  for (const row of rows) {
    for (const [column, value] of row.entries()) {
      if (typeof value !== "number" || value < 20_000 || formats.has(column)) continue;
      formats.set(
        column,
        rows.map((r) => (typeof r[column] === "number" ? "dd/mm/yyyy" : "General")),
      );
    }
  }
  return formats;
}
