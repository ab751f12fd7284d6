import { cellKey } from "../core/sheet/a1";
import type { CellValue } from "../core/sheet/cell";
import type { Workbook, Worksheet } from "../core/sheet/workbook";
import type { Book, BookSheet } from "./book";
import { formatRun } from "./number-formats";
import { ourSheets } from "./report/our-sheets";

/** A book as plain values: what the plan is read from. */
export function workbookOf(book: Book): Workbook {
  const ours = ourSheets(book.names);
  const sheets = book.sheets.map((sheet) =>
    ours.has(sheet.name) ? { ...worksheetOf(sheet), isReport: true } : worksheetOf(sheet),
  );
  return { name: book.name, date1904: book.date1904, sheets };
}

/** One sheet as plain values. */
export function worksheetOf(sheet: BookSheet): Worksheet {
  const bold = new Set<number>();
  const indents = new Map<number, number>();
  const formats = formatRun();
  const rows = Array.from(sheet.cells, (cells, row) => {
    const values: CellValue[] = [];
    cells?.forEach((cell, column) => {
      if (cell === undefined || cell.value === null) return;
      while (values.length < column) values.push(null);
      values[column] = cell.value;
      if (typeof cell.value === "number") formats.add(row, column, cell.style?.numberFormat);
      if (cell.style?.bold) bold.add(cellKey(row, column));
      if (cell.style?.indent) indents.set(cellKey(row, column), cell.style.indent);
    });
    return values;
  });
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows,
    merges: sheet.merges,
    numberFormats: formats.columns(),
    hiddenRows: sheet.hiddenRows,
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    columnWidths: sheet.columnWidths,
    bold,
    indents,
  };
}
