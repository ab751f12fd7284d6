import type { SheetDraft } from "../sheet-draft";

/** Whether columns mean what they meant in every table, and what they hold is told apart alike. */
export function sameTables(
  a: Pick<SheetDraft, "tables" | "stems">,
  b: Pick<SheetDraft, "tables" | "stems">,
): boolean {
  return meaningOf(a) === meaningOf(b);
}

const meaningOf = ({ tables, stems }: Pick<SheetDraft, "tables" | "stems">): string =>
  JSON.stringify(
    tables.map((table) => [
      table.columns,
      stems.get(table)?.areTold,
      table.header,
      table.first,
      table.last,
    ]),
  );
