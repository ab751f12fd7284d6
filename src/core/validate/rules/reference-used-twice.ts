import type { Action } from "../../plan/plan";
import type { Reading } from "../../plan/reading";
import { toA1, type CellRef } from "../../sheet/a1";
import { textOf } from "../../sheet/cell";
import { quoted } from "../places";
import type { Rule, RuleContext } from "../rule";

export const referenceUsedTwice: Rule = {
  id: "reference-used-twice",
  severity: "warning",
  title: "Reference used twice",
  why: "Reports and minutes name actions by their reference; where two share one, nobody knows which is meant.",
  examples: {
    fails: `
      Ref | Action | Lead officer | Directorate | Milestone | Deadline
      1 | Build a pool | Bea Quill | Leisure | Open the pool | May 2026
      2 | Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
      2 | Mend paths | Dev Shah | Parks | Mend 10 paths | July 2026
    `,
    passes: `
      Ref | Action | Lead officer | Directorate | Milestone | Deadline
      1 | Build a pool | Bea Quill | Leisure | Open the pool | May 2026
      2 | Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
    `,
  },
  *check(reading, context) {
    const again = usedAgain(reading, context);
    if (again.length === 0) return;
    const first = firstWith(reading, new Set(again.map(({ ref }) => ref)));
    const parts = partsOf(reading);
    const pairs = again.flatMap((use) => {
      const before = first.get(use.ref);
      return before === undefined ? [] : [{ use, before, parts: betweenParts(use, before, parts) }];
    });
    const shared = new Map<string, number>();
    for (const { parts: key } of pairs) shared.set(key, (shared.get(key) ?? 0) + 1);
    for (const { use, before, parts: key } of pairs) {
      const isInPart = parts.of(use.action) === parts.of(before.action);
      // Where a part of the plan counts from one again, its references are told apart by the part.
      if (!isInPart && 2 * (shared.get(key) ?? 0) >= parts.size(use.action)) continue;
      yield {
        at: use.at,
        message: `The reference ${quoted(use.ref)} stands for ${quoted(use.text)} here and for ${quoted(before.text)} at ${toA1(before.at)}. Give one of them another.`,
        quote: `${use.ref} ${use.text}`,
      };
    }
  },
};

/** What a reference stands for, and where. */
interface Use {
  readonly ref: string;
  readonly text: string;
  readonly at: CellRef;
  readonly action: Action;
}

/**
 * The actions and milestones whose written reference was taken: the reader has
 * put "-2" behind an action's, a letter behind a milestone's.
 */
function usedAgain(reading: Reading, { valueAt }: RuleContext): Use[] {
  const uses: Use[] = [];
  const writtenAt = (at: CellRef): { at: CellRef; ref: string } | null => {
    const column = refColumn(reading, at);
    if (column === null) return null;
    const cell = { ...at, column };
    return { at: cell, ref: textOf(valueAt(cell)).trim() };
  };
  const add = (given: string, suffix: RegExp, at: CellRef, text: string, action: Action): void => {
    const wanted = given.replace(suffix, "");
    const written = wanted === given ? null : writtenAt(at);
    // A reference can be written with what looks like a suffix of ours.
    if (written?.ref === wanted) uses.push({ ref: wanted, text, at: written.at, action });
  };
  for (const action of reading.plan.actions) {
    if (endsInDigit(action.ref)) {
      add(action.ref, /-\d+$/, action.cells.action, action.text, action);
    }
    for (const { ref, cells, title } of action.milestones) {
      if (!endsInDigit(ref)) add(ref, /[a-z]+$/, cells.milestone, title, action);
    }
  }
  return uses;
}

function endsInDigit(ref: string): boolean {
  const code = ref.charCodeAt(ref.length - 1);
  return code >= 48 && code <= 57;
}

const refColumn = ({ tables }: Reading, { row }: CellRef): number | null =>
  tables
    .find(({ area }) => area.top <= row && row <= area.bottom)
    ?.columns.find(({ fields }) => fields.includes("ref"))?.column ?? null;

/** What goes by each of some references as it is written. */
function firstWith(reading: Reading, refs: ReadonlySet<string>): Map<string, Use> {
  const first = new Map<string, Use>();
  const add = (ref: string, text: string, at: CellRef, action: Action): void => {
    if (refs.has(ref)) first.set(ref, { ref, text, at, action });
  };
  for (const action of reading.plan.actions) {
    add(action.ref, action.text, action.cells.action, action);
    for (const { ref, title, cells } of action.milestones) {
      add(ref, title, cells.milestone, action);
    }
  }
  return first;
}

interface Parts {
  /** The part of the plan that an action stands in: its table, under its headings. */
  readonly of: (action: Action) => string;
  /** How many actions and milestones stand in the part of an action. */
  readonly size: (action: Action) => number;
}

function partsOf({ plan, tables }: Reading): Parts {
  const of = ({ theme, priority, cells }: Action): string => {
    const table = tables.findIndex(({ area }) => cells.action.row <= area.bottom);
    return `${String(table)}|${theme}|${priority}`;
  };
  const sizes = new Map<string, number>();
  for (const action of plan.actions) sizes.set(of(action), (sizes.get(of(action)) ?? 0) + 1);
  return { of, size: (action) => sizes.get(of(action)) ?? 0 };
}

const betweenParts = (a: Use, b: Use, parts: Parts): string =>
  `${parts.of(a.action)} ${parts.of(b.action)}`;
