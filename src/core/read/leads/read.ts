import type { Leads } from "../../plan/plan";
import type { CellRef } from "../../sheet/a1";
import { lookupFor } from "./lookup";
import { parseLeadCell } from "./parse";
import type { KnownDirectorates, LeadCell, Piece } from "./types";

export interface LeadsReading {
  readonly leads: Leads;
  /** By name, each once, in the order they stand. */
  readonly directorates: string[];
  /** What could not be told for a person, a body or a directorate. */
  readonly uncertain: { text: string; at: CellRef }[];
}

interface Remembered {
  readonly leads: Leads;
  readonly directorates: readonly string[];
  readonly uncertain: readonly { readonly text: string; readonly cell: number }[];
}

const memory = new WeakMap<KnownDirectorates, Map<string, Remembered>>();

/**
 * The people and directorates of an action's lead cells. Names stand as
 * written, roles left out; none is merged with a similar one.
 *
 * "Mayor Ann Lee / Tom Day (Head of Parks) & Jo Wu / Housing" has the member
 * "Mayor Ann Lee", the officers "Tom Day" and "Jo Wu", and the directorate
 * "Housing".
 */
export function readLeads(cells: readonly LeadCell[], known: KnownDirectorates): LeadsReading {
  let seen = memory.get(known);
  if (!seen) memory.set(known, (seen = new Map()));
  let key = "";
  for (const { fields, texts } of cells) key += `${fields.join()}\u0001${texts.join("\n")}\u0002`;
  let found = seen.get(key);
  if (!found) {
    found = combine(cells, known);
    seen.set(key, found);
  }
  return {
    leads: found.leads,
    directorates: [...found.directorates],
    uncertain: found.uncertain.flatMap(({ text, cell }) => {
      const at = cells[cell]?.at;
      return at ? [{ text, at }] : [];
    }),
  };
}

function combine(cells: readonly LeadCell[], known: KnownDirectorates): Remembered {
  const lookup = lookupFor(known);
  const parsed = cells.map((cell) => {
    const pieces = parseLeadCell(cell.texts, cell.fields, lookup).map(doubtful);
    return known.titledMembers === false ? membersByOrder(pieces, cell) : pieces;
  });
  const all = parsed.flat();
  const texts = (kind: Piece["kind"]): string[] => unique(all.filter((p) => p.kind === kind));
  const named = (piece: Piece): string => known.match(piece.text) ?? piece.text;
  const directorates = [...new Set(all.filter((piece) => piece.kind === "directorate").map(named))];
  return {
    leads: { members: texts("member"), officers: texts("officer"), pairs: pairsOf(parsed, named) },
    directorates,
    uncertain: parsed.flatMap((pieces, cell) =>
      pieces.filter((p) => p.kind === "uncertain").map(({ text }) => ({ text, cell })),
    ),
  };
}

/** A directorate nobody knows, in words that do not sound like one, is left to a person. */
const doubtful = (piece: Piece): Piece =>
  piece.kind === "directorate" && piece.known === false && piece.score < 0.5
    ? { ...piece, kind: "uncertain" }
    : piece;

/** Without titles the first of several names is the member's, where the column says it holds one. */
function membersByOrder(pieces: readonly Piece[], { fields }: LeadCell): readonly Piece[] {
  if (!fields.includes("member") || pieces.some((piece) => piece.kind === "member")) return pieces;
  const people = pieces.filter((piece) => piece.kind === "officer");
  const first = fields.indexOf("member") < fields.indexOf("officer") ? 0 : people.length - 1;
  if (people.length < 2) return pieces;
  return pieces.map((piece) => (piece === people[first] ? { ...piece, kind: "member" } : piece));
}

const unique = (pieces: readonly Piece[]): string[] => [
  ...new Set(pieces.map((piece) => piece.text)),
];

/**
 * Who goes with which directorate: within a cell the officers that stand
 * before it (or after it, where cells begin with directorates); over columns
 * by place, where there are as many of one as of the other.
 */
function pairsOf(
  parsed: readonly (readonly Piece[])[],
  named: (piece: Piece) => string,
): Leads["pairs"] {
  const pairs = parsed.flatMap((pieces) => pairsWithin(pieces, named));
  if (pairs.length > 0) return pairs;
  const officers = parsed.flat().filter((piece) => piece.kind === "officer");
  const directorates = parsed.flat().filter((piece) => piece.kind === "directorate");
  const [only] = directorates;
  if (only && directorates.length === 1)
    return officers.map(({ text }) => ({ officer: text, directorate: named(only) }));
  if (officers.length !== directorates.length) return [];
  return officers.flatMap(({ text }, i) => {
    const directorate = directorates[i];
    return directorate ? [{ officer: text, directorate: named(directorate) }] : [];
  });
}

function pairsWithin(
  pieces: readonly Piece[],
  named: (piece: Piece) => string,
): { officer: string; directorate: string }[] {
  const both = pieces.filter((p) => p.kind === "officer" || p.kind === "directorate");
  if (!both.some((p) => p.kind === "officer") || !both.some((p) => p.kind === "directorate"))
    return [];
  const ordered = both[0]?.kind === "officer" ? both : [...both].reverse();
  const pairs: { officer: string; directorate: string }[] = [];
  let waiting: string[] = [];
  let closed = false;
  for (const piece of ordered) {
    if (piece.kind === "officer") {
      if (closed) waiting = [];
      closed = false;
      waiting.push(piece.text);
    } else {
      for (const officer of waiting) pairs.push({ officer, directorate: named(piece) });
      closed = true;
    }
  }
  return ordered === both ? pairs : pairs.reverse();
}
