import type { Grid } from "../grid";
import type { Table } from "../tables/table";
import { isEmpty, tidyValue } from "../text";

/** What references tell of actions. */
export interface StemCheck {
  /** Whether references that share a stem share an action: "A01.1" and "A01.2". */
  readonly areTold: boolean;
  /** The stem of a reference; the reference itself where stems tell nothing. */
  readonly of: (ref: string) => string;
}

/** The reference without its last part: "A01.2" is "A01", "3.1.4" is "3.1", "A7b" is "A7"; "" for "7". */
export function stemOf(ref: string): string {
  const end = ref.endsWith(".") ? ref.length - 1 : ref.length;
  for (let i = end - 1; i > 0 && i >= end - LONGEST_PART - 1; i--) {
    if (SEPARATORS.includes(ref[i] ?? "")) return i === end - 1 ? "" : ref.slice(0, i);
  }
  return /\d[a-z]$/.test(ref) ? ref.slice(0, -1) : "";
}

const SEPARATORS = ".-/ ";
const LONGEST_PART = 4;

/** The last part of the reference of an action's first milestone. */
const FIRST = /[.\-/ ]0*1\.?$/;

/** How many rows are looked at; what holds for them holds for the rest. */
const SAMPLE = 2000;

/**
 * Looks whether the stems of a table's references change where its actions do.
 * Where no two rows share a stem, references that all count their action's
 * first milestone tell it too: "A01.1", "A02.1".
 */
export function checkStems(grid: Grid, { columns, first, last }: Table): StemCheck {
  let agree = 0;
  let disagree = 0;
  let firsts = 0;
  let others = 0;
  let action = "";
  let stem = "";
  const end = columns.ref < 0 || columns.action < 0 ? first - 1 : Math.min(last, first + SAMPLE);
  for (let row = first; row <= end; row++) {
    const ref = grid.valueAt(row, columns.ref);
    if (isEmpty(ref)) continue;
    const own = grid.textAt(row, columns.action);
    const text = own === "" ? action : own;
    const next = stemOf(tidyValue(ref));
    // Stems may differ where titles agree: two actions can carry the same title.
    if (next === stem && next !== "") {
      if (text === action) agree++;
      else disagree++;
    } else if (grid.textAt(row, columns.milestone) !== "") {
      if (next !== "" && FIRST.test(tidyValue(ref))) firsts++;
      else others++;
    }
    [action, stem] = [text, next];
  }
  const areTold = agree > 0 ? disagree * 10 <= agree : firsts > 0 && others + disagree === 0;
  return { areTold, of: areTold ? (ref) => stemOf(tidyValue(ref)) : tidyValue };
}
