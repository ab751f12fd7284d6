/** One cell of one worksheet; `row` and `column` count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whether two are one and the same cell. */
export const isSamePlace = (a: CellRef | null, b: CellRef | null): boolean =>
  a === b || (a?.row === b?.row && a?.column === b?.column && a?.sheet === b?.sheet);

/** A rectangle of cells, counted from 0, its last row and column included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell's address without its sheet: row 11, column 0 is "A12". */
export function toA1(at: { readonly row: number; readonly column: number }): string {
  return columnLetters(at.column) + String(at.row + 1);
}

/** A rectangle's address without its sheet, "A1:C3"; a single cell is "A1". */
export function areaToA1(area: Area): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** A column's letters: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The rectangle an address names: "B2", "$B$2:C9", "'Q3 return'!B2". The sheet
 * is left out; nothing is returned for what is no address.
 */
export function areaFromA1(address: string): Area | null {
  const bare = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(bare);
  if (!match) return null;
  const left = columnIndex(match[1] ?? "");
  const top = Number(match[2]) - 1;
  return {
    top,
    left,
    bottom: match[4] === undefined ? top : Number(match[4]) - 1,
    right: match[3] === undefined ? left : columnIndex(match[3]),
  };
}

/** A column's number from its letters: "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** A number that tells one cell of a sheet from every other (Excel has 16,384 columns). */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The cell that a `cellKey` stands for. */
export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

const COLUMNS = 16384;
