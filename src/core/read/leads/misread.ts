import type { CellRef } from "../../sheet/a1";
import type { Met } from "./clusters";
import type { DistinctCell, Piece } from "./types";

interface Follower {
  readonly refs: CellRef[];
  /** Those it stands below. */
  readonly officers: Set<string>;
  leads: boolean;
}

/**
 * Directorates whose words sound like a person's name, told by the company
 * they keep: each stands below several different officers in cells that name
 * no directorate otherwise, and never where a first officer stands.
 */
export function misread(
  cells: readonly DistinctCell[],
  pieces: readonly (readonly Piece[])[],
): Met[] {
  const followers = new Map<string, Follower>();
  cells.forEach((cell, i) => {
    if (cell.fields.length > 1 && cell.fields.includes("directorate"))
      count(followers, pieces[i] ?? [], cell.refs);
  });
  return [...followers].flatMap(([text, { refs, officers, leads }]) =>
    leads || officers.size < 2
      ? []
      : [{ text, refs, source: "lead-cells", sure: true, officer: "", cutOff: null }],
  );
}

function count(
  followers: Map<string, Follower>,
  pieces: readonly Piece[],
  refs: readonly CellRef[],
): void {
  const officers = pieces.filter((piece) => piece.kind === "officer");
  const whole = pieces.some((piece) => piece.kind === "directorate");
  officers.forEach((piece, i) => {
    const before = officers[i - 1];
    const follower = followers.get(piece.text) ?? { refs: [], officers: new Set(), leads: false };
    followers.set(piece.text, follower);
    follower.refs.push(...refs);
    if (!before || before.line === piece.line || whole || piece !== officers.at(-1))
      follower.leads = true;
    else follower.officers.add(before.text);
  });
}
