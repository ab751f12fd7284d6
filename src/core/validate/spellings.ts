import type { Spelling } from "../plan/reading";
import { toA1 } from "../sheet/a1";
import { textOf } from "../sheet/cell";
import type { Edit } from "../sheet/edit";
import { replaceIn, rowsFrom } from "./places";
import type { Fix, RuleContext } from "./rule";

/** The edits that write a directorate’s name for other spellings, and how many cells they leave to a person. */
export function editsToWrite(
  spellings: readonly Pick<Spelling, "text" | "cells">[],
  name: string,
  { valueAt }: RuleContext,
): { readonly edits: Fix["edits"]; readonly left: number } {
  const edits = new Map<string, Edit>();
  let left = 0;
  for (const { text, cells } of spellings) {
    const starts = new Set(cells.map(toA1));
    for (const at of cells) {
      const before = edits.size;
      // The words may stand again on the rows below, up to where the next cell is known to hold them;
      // words split over rows are left to a person.
      for (const cell of rowsFrom(at)) {
        if (cell.row > at.row && starts.has(toA1(cell))) break;
        // “Sport” stands within “Sport Directorate”, which is the name already.
        if (name.includes(text) && textOf(valueAt(cell)).includes(name)) continue;
        const edit = replaceIn(cell, text, name, valueAt);
        if (edit !== null) edits.set(toA1(cell), edit);
      }
      if (edits.size === before) left++;
    }
  }
  return { edits: [...edits.values()], left };
}
