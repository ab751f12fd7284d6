import type { Cell, CellValue, MergeRange, RowDef } from "hucre";
import { LOOKS, type Look } from "./looks";

/** A sheet of the sample while it is put together. */
export interface Canvas {
  readonly cells: Map<string, Partial<Cell>>;
  readonly merges: MergeRange[];
  readonly rowDefs: Map<number, RowDef>;
}

export const canvas = (): Canvas => ({ cells: new Map(), merges: [], rowDefs: new Map() });

export function put(
  { cells }: Canvas,
  row: number,
  column: number,
  value: CellValue,
  look: Look,
  rest: Partial<Cell> = {},
): void {
  cells.set(`${String(row)},${String(column)}`, { value, style: LOOKS[look], ...rest });
}

export function merge(
  { merges }: Canvas,
  startRow: number,
  startCol: number,
  endRow: number,
  endCol: number,
): void {
  if (endRow > startRow || endCol > startCol) merges.push({ startRow, startCol, endRow, endCol });
}

/** Points a row needs for the wrapped texts of its cells, each with its width in characters. */
export function heightFor(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) =>
    text
      .split("\n")
      .reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.08) / width)), 0),
  );
  return 4 + 15 * Math.max(1, ...lines);
}
