import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import type { Area } from "../../core/sheet/a1";
import type { CellValue } from "../../core/sheet/cell";

/** A rectangle a person has changed, with what its cells hold now. */
export interface TypedArea {
  readonly area: Area;
  readonly values: CellValue[][];
  /** The number formats that came along, as with a date that is copied; null where none did. */
  readonly formats: (string | null)[][];
}

/** The number format a cell of the grid is written with, if any. */
export type FormatOf = (cell: Nullable<ICellData>) => string | null;

/**
 * What was typed, pasted or deleted, as whole rectangles: one where the change
 * is one, else one for each run of cells in a row.
 */
export function typedAreas(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined,
  formatOf: FormatOf = () => null,
): TypedArea[] {
  const runs = Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    runsOf(Number(row), cells, formatOf),
  );
  const merged: TypedArea[] = [];
  for (const run of runs) {
    const above = merged.at(-1);
    if (above && isBelow(above.area, run.area)) {
      merged[merged.length - 1] = {
        area: { ...above.area, bottom: run.area.bottom },
        values: [...above.values, ...run.values],
        formats: [...above.formats, ...run.formats],
      };
    } else merged.push(run);
  }
  return merged;
}

const isBelow = (above: Area, run: Area): boolean =>
  run.top === above.bottom + 1 && run.left === above.left && run.right === above.right;

function runsOf(
  row: number,
  cells: Record<number, Nullable<ICellData>>,
  formatOf: FormatOf,
): TypedArea[] {
  const runs: TypedArea[] = [];
  const columns = Object.keys(cells)
    .map(Number)
    .sort((a, b) => a - b);
  for (const column of columns) {
    const value = typedValue(cells[column]);
    const format = formatOf(cells[column]);
    const last = runs.at(-1);
    if (last?.area.right === column - 1) {
      last.values[0]?.push(value);
      last.formats[0]?.push(format);
      runs[runs.length - 1] = { ...last, area: { ...last.area, right: column } };
    } else {
      runs.push({
        area: { top: row, bottom: row, left: column, right: column },
        values: [[value]],
        formats: [[format]],
      });
    }
  }
  return runs;
}

/** What a cell holds after typing, as Excel takes it; a cleared cell is "". */
export function typedValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.f) return cell.f;
  const rich = cell.p?.body?.dataStream;
  // The grid ends each paragraph with \r and a text with \r\n; Excel breaks lines with \n.
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
  if (typeof cell.v === "string" && cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v ?? "";
}
