import type { Reading } from "../../core/plan/reading";
import { isBlank } from "../../core/sheet/cell";
import type { Edit } from "../../core/sheet/edit";
import type { Workbook, Worksheet } from "../../core/sheet/workbook";

/** What a plan needs at least to say how far its work has come. */
export const PROGRESS_LABELS = ["Status", "Completed on"] as const;

/**
 * The labels of columns for progress beside the tables of some sheets that have
 * none: on the last row of each header, in the first columns that are free from
 * the top of the tables to their end. A table without a header gets none.
 */
export function progressColumns(
  { sheets }: Workbook,
  readings: readonly Reading[],
  names: readonly string[],
): Edit[] {
  return readings
    .filter(({ sheet, progress }) => progress.kind === "no-column" && names.includes(sheet))
    .flatMap((reading) => {
      const sheet = sheets.find(({ name }) => name === reading.sheet);
      return sheet === undefined ? [] : labelsBeside(sheet, reading);
    });
}

function labelsBeside(sheet: Worksheet, { tables }: Reading): Edit[] {
  const top = Math.min(...tables.map(({ area, header }) => header?.first ?? area.top));
  const bottom = Math.max(...tables.map(({ area }) => area.bottom));
  const free = 1 + lastUsed(sheet, top, bottom);
  const headers = tables.flatMap(({ header }) => (header === null ? [] : [header.last]));
  return [...new Set(headers)].flatMap((row) =>
    PROGRESS_LABELS.map((value, i) => ({
      at: { sheet: sheet.name, row, column: free + i },
      expected: null,
      value,
    })),
  );
}

/** The last column in which anything stands between two rows, merged cells included; -1 for none. */
function lastUsed({ rows, merges }: Worksheet, top: number, bottom: number): number {
  const reached = merges
    .filter((area) => area.top <= bottom && area.bottom >= top)
    .map(({ right }) => right);
  for (let row = top; row <= bottom; row++) {
    const cells = rows[row] ?? [];
    let last = cells.length - 1;
    while (last >= 0 && isBlank(cells[last] ?? null)) last--;
    reached.push(last);
  }
  return reached.reduce((most, column) => Math.max(most, column), -1);
}
