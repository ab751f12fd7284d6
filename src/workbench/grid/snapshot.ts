import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { cellKey } from "../../core/sheet/a1";
import type { Book, BookCell, BookSheet } from "../../xlsx/book";
import { rowHeightOf } from "./row-height";
import type { SheetIds } from "./sheet-ids";
import { pixelsOfCharacters, roomOf, ROW_HEADER, STANDARD } from "./sizes";
import type { StyleTable } from "./styles";
import { estimatedWidth, measuredLine, measuredWidth, standardLine } from "./text-width";

/** The grid's one workbook; a workbook that is opened takes the place of the last one. */
export const UNIT = "workbook";

/** Above so many rows, the heights of rows are estimated: measuring would hold the page up. */
const MEASURED_ROWS = 5000;

/** Everything the grid shows of a workbook. */
export function snapshotOf(book: Book, ids: SheetIds, table: StyleTable): Partial<IWorkbookData> {
  const sheets = book.sheets.map((sheet) => sheetSnapshot(sheet, ids.idOf(sheet), table));
  return {
    id: UNIT,
    name: book.name,
    locale: LocaleType.EN_US,
    styles: table.styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Everything the grid shows of one sheet. */
export function sheetSnapshot(sheet: BookSheet, id: string, table: StyleTable): IWorksheetData {
  const room = roomOf(sheet);
  return {
    id,
    name: sheet.name,
    tabColor: "",
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rowHeader: { width: ROW_HEADER },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: room.rows,
    columnCount: room.columns,
    defaultColumnWidth: STANDARD.width,
    defaultRowHeight: STANDARD.height,
    mergeData: sheet.merges.map((merge) => ({
      startRow: merge.top,
      endRow: merge.bottom,
      startColumn: merge.left,
      endColumn: merge.right,
    })),
    cellData: cellsOf(sheet, table),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows || -1,
      startColumn: sheet.frozenColumns || -1,
    },
  };
}

function cellsOf(sheet: BookSheet, table: StyleTable): IWorksheetData["cellData"] {
  const cells: IWorksheetData["cellData"] = {};
  sheet.cells.forEach((row, r) => {
    const drawn: Record<number, ICellData> = {};
    row?.forEach((cell, c) => {
      if (cell) drawn[c] = gridCell(cell, table);
    });
    cells[r] = drawn;
  });
  return cells;
}

/** One cell as the grid shows it. */
export function gridCell(cell: BookCell, table: StyleTable): ICellData {
  const drawn: ICellData = {};
  const style = table.idOf(cell.style);
  if (style !== undefined) drawn.s = style;
  if (cell.formula !== undefined) drawn.f = cell.formula;
  const { value } = cell;
  if (value === null || value === "") return drawn;
  drawn.v = typeof value === "boolean" ? Number(value) : value;
  drawn.t = TYPES[typeof value as "string" | "number" | "boolean"];
  return drawn;
}

const TYPES = {
  string: CellValueType.STRING,
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
};

function rowsOf(sheet: BookSheet): Record<number, Partial<IRowData>> {
  const merged = mergedCells(sheet);
  const many = sheet.cells.length > MEASURED_ROWS || typeof document === "undefined";
  const widthOf = many ? estimatedWidth : measuredWidth();
  const lineOf = many ? standardLine : measuredLine();
  const rows: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row < sheet.cells.length; row++) {
    const height = sheet.rowHeights[row];
    const pixels =
      height === undefined ? rowHeightOf(sheet, row, merged, widthOf, lineOf) : (height * 4) / 3;
    const hidden = sheet.hiddenRows.has(row);
    if (pixels === STANDARD.height && !hidden) continue;
    rows[row] = { h: pixels, ia: BooleanNumber.FALSE, hd: Number(hidden) };
  }
  return rows;
}

/** The cells of merges: Excel does not fit rows to them. */
function mergedCells(sheet: BookSheet): ReadonlySet<number> {
  const merged = new Set<number>();
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) merged.add(cellKey(row, column));
    }
  }
  return merged;
}

function columnsOf(sheet: BookSheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  const last = Math.max(sheet.columnWidths.length - 1, ...sheet.hiddenColumns);
  for (let column = 0; column <= last; column++) {
    const characters = sheet.columnWidths[column];
    const hidden = sheet.hiddenColumns.has(column);
    if (characters === undefined && !hidden) continue;
    columns[column] = {
      w: characters === undefined ? STANDARD.width : pixelsOfCharacters(characters),
      hd: Number(hidden),
    };
  }
  return columns;
}
