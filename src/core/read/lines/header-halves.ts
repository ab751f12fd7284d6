import { labelOf } from "../labels/label";
import type { Table } from "../tables/table";
import type { PrintedRow } from "./rows";

/**
 * Takes the second half of a label off the first cell below it, where the
 * print ran them together: "and Directorate" before the first member's name.
 */
export function dropHeaderHalves(table: Table, first: PrintedRow): void {
  if (table.header === null || first.row > table.header.last + 2) return;
  const { columns } = table;
  first.action = withoutHalf(labelAt(columns.action), first.action);
  first.milestone = withoutHalf(labelAt(columns.milestone), first.milestone);
  first.leads = first.leads.map((pieces, i) =>
    withoutHalf(labelAt(columns.leads[i]?.column ?? -1), pieces),
  );

  function labelAt(column: number): string {
    return columns.all.find((each) => each.column === column)?.label ?? "";
  }
}

const TAKES_UP = /^(?:and|or|&|\/|with)\b/i;

function withoutHalf(label: string, pieces: readonly string[]): readonly string[] {
  const [half, ...rest] = pieces;
  if (label === "" || half === undefined || rest.length === 0 || !TAKES_UP.test(half))
    return pieces;
  const isLabel = labelOf(half) !== null && labelOf(`${label} ${half}`) !== null;
  return isLabel ? rest : pieces;
}
