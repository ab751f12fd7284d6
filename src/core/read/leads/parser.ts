import { parseLeadCell } from "./parse";
import type { LeadCell, Lookup, Piece } from "./types";

/** Takes lead cells apart by the directorates known; see {@link parseLeadCell}. */
export type LeadParser = (
  lookup: Lookup,
) => (cell: Pick<LeadCell, "texts" | "fields">) => readonly Piece[];

/** Learning takes a few rounds, and goes through the same ones again after an edit. */
const MOST_LOOKUPS = 16;
/** More cells than a plan has that differ: what was typed and typed over is let go. */
const MOST_CELLS = 20_000;

/**
 * A parser for cells that are learned from time and again. What a cell reads
 * as hangs on its words, its column's fields and the directorates known alone,
 * so that for those it was last asked with it takes each cell apart but once.
 */
export function createLeadParser(): LeadParser {
  const byLookup = new Map<string, Map<string, readonly Piece[]>>();
  return (lookup) => {
    const known = remembered(byLookup, signatureOf(lookup));
    return ({ texts, fields }) => {
      const key = `${fields.join()}\n${texts.join("\n")}`;
      let pieces = known.get(key);
      if (!pieces) {
        if (known.size >= MOST_CELLS) known.clear();
        known.set(key, (pieces = parseLeadCell(texts, fields, lookup)));
      }
      return pieces;
    };
  };
}

/** What is remembered under a key, the least lately asked for being forgotten. */
function remembered<V>(all: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const known = all.get(key) ?? new Map<string, V>();
  all.delete(key);
  all.set(key, known);
  const [oldest] = all.keys();
  if (all.size > MOST_LOOKUPS && oldest !== undefined) all.delete(oldest);
  return known;
}

const signatureOf = ({ byKey, byAbbreviation, learned, lookAgain }: Lookup): string =>
  JSON.stringify([[...byKey], [...byAbbreviation], learned === true, lookAgain === true]);
