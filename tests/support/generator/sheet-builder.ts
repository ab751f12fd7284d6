import type { Area } from "../../../src/core/sheet/a1";
import { cellKey } from "../../../src/core/sheet/a1";
import type { CellValue } from "../../../src/core/sheet/cell";
import { worksheet, type Worksheet } from "../../../src/core/sheet/workbook";
import { serialFromDay } from "../../../src/core/plan/day";
import type { WrittenDeadline } from "./deadlines";

/** A worksheet written row by row, from a column that need not be A. */
export interface SheetBuilder {
  /** Index of the next row. */
  readonly next: () => number;
  /** Writes a row from the builder's first column on; returns its index. */
  readonly row: (values?: readonly CellValue[], bold?: boolean) => number;
  readonly blank: (count?: number) => void;
  /** Merges columns of the table, counted from 0, over rows; nothing for a single cell. */
  readonly merge: (top: number, left: number, bottom: number, right: number) => void;
  /** Writes a deadline as a date or as text into a row there already is. */
  readonly deadline: (row: number, column: number, deadline: WrittenDeadline | null) => void;
  /** Writes into a row there already is; a column beyond the table is allowed. */
  readonly put: (row: number, column: number, value: CellValue) => void;
  /** The worksheet, with so many empty rows at its end as formatting alone leaves behind. */
  readonly build: (name: string, emptyRows?: number) => Worksheet;
}

export function sheetBuilder(firstColumn: number, firstRow = 0): SheetBuilder {
  const rows: CellValue[][] = Array.from({ length: firstRow }, () => []);
  const merges: Area[] = [];
  const bold = new Set<number>();
  const formats = new Map<number, string[]>();
  const indent: null[] = Array.from({ length: firstColumn }, () => null);
  const put = (row: number, column: number, value: CellValue): void => {
    const cells = rows[row] ?? [];
    while (cells.length <= column + firstColumn) cells.push(null);
    cells[column + firstColumn] = value;
    rows[row] = cells;
  };
  return {
    next: () => rows.length,
    row: (values = [], isBold = false) => {
      rows.push([...indent, ...values]);
      if (isBold)
        values.forEach(
          (value, i) => value !== null && bold.add(cellKey(rows.length - 1, i + firstColumn)),
        );
      return rows.length - 1;
    },
    blank: (count = 1) => {
      for (let i = 0; i < count; i++) rows.push([]);
    },
    merge: (top, left, bottom, right) => {
      if (top !== bottom || left !== right)
        merges.push({ top, left: left + firstColumn, bottom, right: right + firstColumn });
    },
    deadline: (row, column, deadline) => {
      if (!deadline) return;
      if (!deadline.cell) return put(row, column, deadline.text);
      put(row, column, serialFromDay(deadline.cell.day));
      const list = formats.get(column + firstColumn) ?? [];
      formats.set(column + firstColumn, list);
      while (list.length <= row) list.push("General");
      list[row] = deadline.cell.numberFormat;
    },
    put,
    build: (name, emptyRows = 0) => {
      for (let i = 0; i < emptyRows; i++) rows.push([]);
      for (const list of formats.values()) while (list.length < rows.length) list.push("General");
      return worksheet(name, rows, { merges, bold, numberFormats: formats });
    },
  };
}
