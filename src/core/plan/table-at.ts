import type { CellRef } from "../sheet/a1";
import type { TableReading } from "./reading";

/** A cell's place on its sheet. */
export type Place = Pick<CellRef, "row" | "column">;

/**
 * The table a cell stands in: of those whose rows run through the cell's, as
 * those of tables side by side do, the one whose columns hold it or are nearest
 * to it. None for a row that no table runs through.
 */
export function tableAt(
  tables: readonly TableReading[],
  { row, column }: Place,
): TableReading | undefined {
  let nearest: TableReading | undefined;
  let least = Infinity;
  for (const table of tables) {
    const { top, bottom, left, right } = table.area;
    if (row < top || bottom < row) continue;
    const away = Math.max(left - column, column - right, 0);
    if (away < least) [nearest, least] = [table, away];
  }
  return nearest;
}
