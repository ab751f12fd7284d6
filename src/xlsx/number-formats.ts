/**
 * Gathers the number formats of cells with numbers into one list a column, as
 * `Worksheet.numberFormats` wants them. Rows without a number get "General".
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
      while (list.length < row) list.push(GENERAL);
      list[row] = format ?? GENERAL;
    },
    columns: () => columns,
  };
}
