/** Prints rows under headings, numbers to the right. */
export function printTable(title: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const labels = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const widths = labels.map((label) =>
    Math.max(label.length, ...rows.map((row) => (row[label] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ");
  console.log(`\n${title}`);
  console.log(line(labels));
  console.log(widths.map((width) => "-".repeat(width)).join("  "));
  for (const row of rows) console.log(line(labels.map((label) => row[label] ?? "")));
}

export const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
export const mb = (value: number | null): string => (value === null ? "" : value.toFixed(0));
export const count = (value: number): string => Math.round(value).toLocaleString("en-GB");
/** How many times as long the other takes: above 1, ours is the faster. */
export const ratio = (ours: number, other: number): string => `${(other / ours).toFixed(1)}x`;
