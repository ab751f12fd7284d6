/**
 * Gathers the number formats of cells with numbers into one list a column, as
 * `Worksheet.numberFormats` wants them. Rows without a number are left out, so that
 * one number in the last row takes no more than one in the first.
 */
export interface FormatRun {
  add(row: number, column: number, format: string | undefined): void;
  columns(): Map<number, string[]>;
}

const GENERAL = "General";

export function formatRun(): FormatRun {
  const columns = new Map<number, string[]>();
  return {
    add(row, column, format) {
      let list = columns.get(column);
      if (!list) columns.set(column, (list = []));
      list[row] = format ?? GENERAL;
    },
    columns: () => columns,
  };
}
