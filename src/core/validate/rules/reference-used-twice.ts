import { byObject } from "../../plan/by-object";
import type { Action } from "../../plan/plan";
import type { Reading } from "../../plan/reading";
import { stretchesOf } from "../../plan/stretches";
import { tableAt } from "../../plan/table-at";
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
  gather: (stretch) => inDoubt(stretch),
  *check(reading, context) {
    const again = usedAgain(reading, context);
    if (again.length === 0) return;
    const first = firstWith(reading, new Set(again.map(({ ref }) => ref)));
    const parts = partsOf(reading, again);
    const firstOfPart = new Map<string, Use>();
    for (const use of again) {
      const { ref, text, at, action } = use;
      let before = first.get(ref);
      // Where a part of the plan counts from one again, its references are told apart by the part.
      if (before && parts.countAgain(action) && parts.of(action) !== parts.of(before.action)) {
        const own = `${ref}|${parts.of(action)}`;
        before = firstOfPart.get(own);
        if (before === undefined) firstOfPart.set(own, use);
      }
      if (before === undefined) continue;
      yield {
        at,
        message: `The reference ${quoted(ref)} stands for ${quoted(text)} here and for ${quoted(before.text)} at ${toA1(before.at)}. Give one of them another.`,
        quote: `${ref} ${text}`,
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
    if (written?.ref === wanted && !isPlaceholder(wanted))
      uses.push({ ref: wanted, text, at: written.at, action });
  };
  for (const action of stretchesOf(reading.plan.actions).flatMap(inDoubt)) {
    if (action.ref.includes("-") && endsInDigit(action.ref)) {
      add(action.ref, /-\d+$/, action.cells.action, action.text, action);
    }
    for (const { ref, cells, title } of action.milestones) {
      if (!endsInDigit(ref)) add(ref, /[a-z]+$/, cells.milestone, title, action);
    }
  }
  return uses;
}

/** Whether a cell of references says that there is none yet: "TBC", "N/A", "-". */
const isPlaceholder = (ref: string): boolean =>
  !/[\p{L}\p{N}]/u.test(ref) || /^(?:t\.?b\.?[acd]\.?|n\s*\/?\s*a|none|nil|pending|x+)$/i.test(ref);

/** The actions with a reference that looks like one that the reader made another of. */
const inDoubt = byObject((actions: readonly Action[]): readonly Action[] =>
  actions.filter(
    ({ ref, milestones }) =>
      (ref.includes("-") && endsInDigit(ref)) || milestones.some((each) => !endsInDigit(each.ref)),
  ),
);

function endsInDigit(ref: string): boolean {
  const code = ref.charCodeAt(ref.length - 1);
  return code >= 48 && code <= 57;
}

const refColumn = ({ tables }: Reading, at: CellRef): number | null =>
  tableAt(tables, at)?.columns.find(({ fields }) => fields.includes("ref"))?.column ?? null;

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

/** The parts of a plan: its tables, and what stands in them under each heading. */
interface Parts {
  /** The part an action stands in, by a name of its own. */
  readonly of: (action: Action) => string;
  /** Whether the first reference of an action's part is the first of the plan. */
  readonly countAgain: (action: Action) => boolean;
}

function partsOf({ plan: { actions }, tables }: Reading, again: readonly Use[]): Parts {
  const of = ({ theme, priority, cells }: Action): string => {
    const table = tableAt(tables, cells.action);
    return `${toA1({ row: table?.area.top ?? 0, column: table?.area.left ?? 0 })}|${theme}|${priority}`;
  };
  const wanted = new Map(again.map(({ action, ref }) => [action, ref]));
  const firstRefs = new Map<string, string>();
  for (const action of actions) {
    const part = of(action);
    if (!firstRefs.has(part)) firstRefs.set(part, wanted.get(action) ?? action.ref);
  }
  return {
    of,
    countAgain: (action) => firstRefs.get(of(action)) === actions[0]?.ref,
  };
}
