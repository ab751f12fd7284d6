import type { CellRef } from "../../sheet/a1";
import type { Met } from "./clusters";
import { featuresOf } from "./features";
import type { DistinctCell, Piece } from "./types";

interface Follower {
  readonly refs: CellRef[];
  /** Those it stands after. */
  readonly officers: Set<string>;
  /** How many cells say so. */
  follows: number;
  /** In how many it stands as an officer would: first, or with a directorate of its own. */
  leads: number;
}

/**
 * So many times as often one must follow that has no word of an organisation: a
 * cell or two may be read amiss themselves.
 */
const OFTENER = 2;

/**
 * Directorates whose words sound like a person's name, told by the company
 * they keep: they follow officers in cells that name no directorate otherwise,
 * and hardly ever stand where an officer would. One that follows several
 * officers is taken at once; one that follows a single officer must have a word
 * of an organisation in its name, in a plan whose cells mostly name a
 * directorate. Where directorates stand before their officers, the same holds
 * the other way round.
 */
export function misread(
  cells: readonly DistinctCell[],
  pieces: readonly (readonly Piece[])[],
): Met[] {
  const followers = new Map<string, Follower>();
  const mixed = cells.map((cell, i) => ({ cell, pieces: pieces[i] ?? [] })).filter(isMixed);
  const isTurned = directoratesComeFirst(mixed.map((one) => one.pieces));
  for (const { cell, pieces: own } of mixed)
    count(followers, isTurned ? [...own].reverse() : own, cell.refs);
  const named = mixed.filter(({ pieces: own }) => own.some((p) => p.kind === "directorate"));
  const led = mixed.filter(({ pieces: own }) => own.some((p) => p.kind === "officer"));
  const usual = named.length * 2 > led.length;
  return [...followers].flatMap(([text, { refs, officers, follows, leads }]) => {
    const enough = officers.size > 1 || (officers.size === 1 && usual && soundsOrganised(text));
    return follows <= leads * (soundsOrganised(text) ? 1 : OFTENER) || !enough
      ? []
      : [{ text, refs, source: "lead-cells", sure: true, officer: "", cutOff: null }];
  });
}

const isMixed = ({ cell }: { readonly cell: DistinctCell }): boolean =>
  cell.fields.includes("officer") && cell.fields.includes("directorate");

const soundsOrganised = (text: string): boolean =>
  text.split(" ").some((word) => featuresOf(word).organisation);

/** Whether most directorates stand before the officer they go with. */
function directoratesComeFirst(cells: readonly (readonly Piece[])[]): boolean {
  let before = 0;
  for (const pieces of cells) {
    const officer = pieces.findIndex(({ kind }) => kind === "officer");
    const directorate = pieces.findIndex(({ kind }) => kind === "directorate");
    if (officer >= 0 && directorate >= 0) before += directorate < officer ? 1 : -1;
  }
  return before > 0;
}

function count(
  followers: Map<string, Follower>,
  pieces: readonly Piece[],
  refs: readonly CellRef[],
): void {
  pieces.forEach((piece, i) => {
    if (piece.kind !== "officer" && piece.kind !== "uncertain") return;
    const before = pieces[i - 1];
    const follower = followers.get(piece.text) ?? {
      refs: [],
      officers: new Set(),
      follows: 0,
      leads: 0,
    };
    followers.set(piece.text, follower);
    follower.refs.push(...refs);
    if (piece.joined || pieces[i + 1]?.kind === "directorate") follower.leads++;
    else if (before?.kind === "officer") {
      follower.officers.add(before.text);
      follower.follows++;
    }
    // What could not be told, before it, tells nothing of it either.
    else if (before?.kind !== "uncertain") follower.leads++;
  });
}
