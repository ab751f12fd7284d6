import type { Reading, Spelling } from "../plan/reading";
import { toA1, type CellRef } from "../sheet/a1";
import type { Edit } from "../sheet/edit";
import { joined, pattern } from "../sheet/pattern";
import { cellWhereBegins, leadCellsOf } from "./lead-cells";
import { replaceIn } from "./places";
import type { RuleContext } from "./rule";

/** What it takes to write a directorate's name for some spellings of it. */
export interface Rewriting {
  /** The edits where a spelling stands alone: as a line, or between commas, semicolons or brackets. */
  readonly edits: readonly Edit[];
  /** Those where it stands among other words, "Head of Leisure and Parks", which may name something else. */
  readonly among: readonly Edit[];
  /** How many of the cells that a spelling was read from have an edit of neither kind. */
  readonly left: number;
}

/**
 * Works out how to write a directorate's name for spellings of it, in the cells
 * that they were read from. Longer names that hold a spelling stay as they are.
 */
export function rewriting(
  spellings: readonly Pick<Spelling, "text" | "cells">[],
  name: string,
  reading: Reading,
  context: RuleContext,
): Rewriting {
  const { valueAt } = context;
  const cellsOf = leadCellsOf(reading);
  const edits = new Map<string, Edit>();
  const among = new Map<string, Edit>();
  let left = 0;
  for (const { text, cells } of spellings) {
    const write = writerFor(text, name, context);
    for (const at of distinct(cells)) {
      let isWritten = false;
      for (const cell of cellsOf(at)) {
        const expected = valueAt(cell);
        // A cell can hold two spellings, and is written once.
        const held = edits.get(toA1(cell))?.value ?? expected;
        if (typeof held !== "string") continue;
        // A register says on an action's further rows, word for word, what it says on its first.
        const value = write.alone(held, expected === valueAt(at) ? SEPARATORS : LINE_BREAKS);
        if (value === held) continue;
        edits.set(toA1(cell), { at: cell, expected, value });
        isWritten = true;
      }
      if (isWritten) continue;
      const edit = write.among(cellWhereBegins(text, at, cellsOf, valueAt) ?? at);
      if (edit === null) left++;
      else among.set(toA1(edit.at), edit);
    }
  }
  return { edits: [...edits.values()], among: [...among.values()], left };
}

/** What parts one name from the next in the cell a spelling was read from, and in one that says the same. */
const SEPARATORS = /[\r\n;,()[\]]/;
/** The same below it, where nothing but a line of its own is sure to be the spelling. */
const LINE_BREAKS = /[\r\n]/;

interface Writer {
  /** A cell's text with the name wherever the spelling stands alone in it. */
  readonly alone: (held: string, separators: RegExp) => string;
  /** The edit of a cell in which the spelling stands once, among other words. */
  readonly among: (at: CellRef) => Edit | null;
}

function writerFor(text: string, name: string, { directorates, valueAt }: RuleContext): Writer {
  const longer = directorates
    .flatMap((each) => [each.name, ...each.spellings.map((spelling) => spelling.text)])
    .filter((other) => other.length > text.length && other.includes(text));
  const words = joined(text.trim().split(/\s+/), /[^\S\r\n]+/);
  const patterns = new Map(
    [SEPARATORS, LINE_BREAKS].map((separators) => [
      separators,
      pattern("gu")`(?<=(?:^|${separators})\s*)${words}(?=\s*(?:$|${separators}))`,
    ]),
  );
  return {
    alone: (held, separators) =>
      held.replace(patterns.get(separators) ?? /$^/u, (found: string, at: number) =>
        longer.some((other) => covers(other, held, at, found.length)) ? found : name,
      ),
    among: (at) => {
      const held = valueAt(at);
      const isOther = typeof held === "string" && longer.some((other) => held.includes(other));
      return isOther ? null : replaceIn(at, text, name, valueAt);
    },
  };
}

/** Whether a longer name stands in a text over the stretch from `from`. */
function covers(longer: string, text: string, from: number, length: number): boolean {
  for (let at = text.indexOf(longer); at >= 0; at = text.indexOf(longer, at + 1)) {
    if (at <= from && at + longer.length >= from + length) return true;
  }
  return false;
}

const distinct = (cells: readonly CellRef[]): Iterable<CellRef> =>
  new Map(cells.map((at) => [toA1(at), at])).values();
