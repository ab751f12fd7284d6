import { cellKey, type CellRef } from "../../core/sheet/a1";
import type { FindingEntry } from "./build-findings";
import { worstFirst } from "./note-words";
import type { FindingRow } from "./pane-review";

/** The findings in one cell, the worst first; asked again and again of the same list, it looks through it once. */
export function findingsAt(entries: readonly FindingEntry[], at: CellRef): FindingRow[] {
  const known = placed.get(entries) ?? placesOf(entries);
  placed.set(entries, known);
  return worstFirst(known.get(at.sheet)?.get(cellKey(at.row, at.column)) ?? []);
}

type Places = ReadonlyMap<string, ReadonlyMap<number, readonly FindingRow[]>>;

const placed = new WeakMap<readonly FindingEntry[], Places>();

function placesOf(entries: readonly FindingEntry[]): Places {
  const sheets = new Map<string, Map<number, FindingRow[]>>();
  for (const { row } of entries) {
    const cells = sheets.get(row.at.sheet) ?? new Map<number, FindingRow[]>();
    sheets.set(row.at.sheet, cells);
    const key = cellKey(row.at.row, row.at.column);
    const own = cells.get(key);
    if (own) own.push(row);
    else cells.set(key, [row]);
  }
  return sheets;
}
