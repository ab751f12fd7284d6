/**
 * Gathers the number formats of cells with numbers into one list a column, as
 * `Worksheet.numberFormats` wants them. Rows without a number get "General". `onGrow`
 * hears of each growth, in rows, before it takes memory: one number in the last
 * row makes a list of 1,048,576.
 */
export interface FormatRun {
  add(row: number, column: number, format: string | undefined): void;
  columns(): Map<number, string[]>;
}

const GENERAL = "General";

export function formatRun(onGrow?: (rows: number) => void): FormatRun {
  const columns = new Map<number, string[]>();
  return {
    add(row, column, format) {
      let list = columns.get(column);
      if (!list) columns.set(column, (list = []));
      if (row >= list.length) onGrow?.(row + 1 - list.length);
      while (list.length < row) list.push(GENERAL);
      list[row] = format ?? GENERAL;
    },
    columns: () => columns,
  };
}
