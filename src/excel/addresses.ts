import { areaToA1, type Area, type CellRef } from "../core/sheet/a1";

/** Excel refuses an address of 8,192 characters or more. */
const MOST_CHARACTERS = 8_000;

/** Cells as few areas: those that stand below each other in a column are one. */
export function columnRuns(cells: Iterable<Pick<CellRef, "row" | "column">>): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Areas as addresses "A1:A3,C5", each short enough for `Worksheet.getRanges`. */
export function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  let address = "";
  for (const next of areas.map(areaToA1)) {
    if (address !== "" && address.length + next.length + 1 > MOST_CHARACTERS) {
      addresses.push(address);
      address = "";
    }
    address += address === "" ? next : `,${next}`;
  }
  return address === "" ? addresses : [...addresses, address];
}

/** Things by the sheet they belong to, in the order the sheets are met. */
export function bySheet<T extends { readonly at: CellRef }>(items: readonly T[]): Map<string, T[]> {
  const sheets = new Map<string, T[]>();
  for (const item of items) {
    const own = sheets.get(item.at.sheet);
    if (own) own.push(item);
    else sheets.set(item.at.sheet, [item]);
  }
  return sheets;
}
