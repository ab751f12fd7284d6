import type { Edit } from "../../src/core/sheet/edit";
import type { Workbook, Worksheet } from "../../src/core/sheet/workbook";

/** A workbook after some edits; one whose cell holds something else by then is left out. */
export function edited(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    edits.filter(({ at }) => at.sheet === sheet.name).reduce(written, sheet),
  );
  return { ...workbook, sheets };
}

function written(sheet: Worksheet, { at, expected, value, numberFormat }: Edit): Worksheet {
  const before = sheet.rows[at.row]?.[at.column] ?? null;
  if (before !== (expected ?? null)) return sheet;
  const rows = [...sheet.rows];
  const row = [...(rows[at.row] ?? [])];
  while (row.length < at.column) row.push(null);
  row[at.column] = value;
  rows[at.row] = row;
  if (numberFormat === undefined) return { ...sheet, rows };
  const formats = [...(sheet.numberFormats.get(at.column) ?? [])];
  while (formats.length < rows.length) formats.push("General");
  formats[at.row] = numberFormat;
  return { ...sheet, rows, numberFormats: new Map(sheet.numberFormats).set(at.column, formats) };
}
