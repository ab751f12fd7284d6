import { byObject } from "../../plan/by-object";
import { isNotUnderstood, mayBeMisread } from "../../plan/not-understood";
import type { Action, Milestone } from "../../plan/plan";
import type { ColumnReading, Reading } from "../../plan/reading";
import { stretchesOf } from "../../plan/stretches";
import { tableAt } from "../../plan/table-at";
import { cellKey, columnLetters, type CellRef } from "../../sheet/a1";
import { textOf, type CellValue } from "../../sheet/cell";
import { milestonesOf, plural, quoted, sameWords } from "../places";
import type { Rule, RuleContext, Violation } from "../rule";

export const statusNotUnderstood: Rule = {
  id: "status-not-understood",
  severity: "warning",
  title: "Status not understood",
  why: "A status that is not understood is taken as nothing reported, so a finished milestone can be shown as overdue.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Wobbly | |
      | |  | Close the old pool | June 2026 | In progress | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
      | |  | Close the old pool | June 2026 | In progress | |
    `,
  },
  gather: (stretch) => inDoubt(stretch),
  *check(reading, context) {
    const columns = new Map<string, Column>();
    for (const milestone of stretchesOf(reading.plan.actions).flatMap((each) => inDoubt(each))) {
      if (!isNotUnderstood(milestone, context.statusOf(milestone))) continue;
      const at = cellOf(milestone, context);
      const label = columnAt(reading, at)?.label ?? "";
      const key = `${String(at.column)} ${sameWords(label)}`;
      const column = columns.get(key) ?? { label, first: milestone, at, cells: new Map() };
      columns.set(key, column);
      column.cells.set(cellKey(at.row, at.column), milestone.reportedText);
    }
    for (const column of columns.values()) {
      // One word among others is most likely a slip, to be mended where it stands.
      const isOne = column.cells.size === 1;
      yield isOne
        ? violation(column.first, column.at, context.valueAt)
        : ofColumn(column, countAll(reading, column, context));
    }
  },
};

/** Words not understood under one label: one thing to settle, not one for each row. */
interface Column {
  readonly label: string;
  readonly first: Milestone;
  readonly at: CellRef;
  /** The words by their cell. */
  readonly cells: Map<number, string>;
}

/** The milestones of some actions whose words of progress are not understood. */
const inDoubt = byObject((actions: readonly Action[]): readonly Milestone[] =>
  actions.flatMap(({ milestones }) => milestones.filter(mayBeMisread)),
);

/** How many milestones have words in a column's cells. */
function countAll(reading: Reading, { label, at }: Column, context: RuleContext): number {
  return milestonesOf(reading).filter((milestone) => {
    if (milestone.reportedText === "") return false;
    const own = cellOf(milestone, context);
    return own.column === at.column && (columnAt(reading, own)?.label ?? "") === label;
  }).length;
}

const SHOWN = 5;

function ofColumn({ label, at, cells }: Column, all: number): Violation {
  const words = [...new Map([...cells.values()].map((text) => [sameWords(text), text])).values()];
  const name = label === "" ? `column ${columnLetters(at.column)}` : quoted(label);
  const shown = words.slice(0, SHOWN).map(quoted).join(", ");
  const more = words.length > SHOWN ? ` and ${plural(words.length - SHOWN, "more", "more")}` : "";
  const isProse = isOfProgress(label) && 2 * cells.size > all && words.some((w) => w.includes(" "));
  const message = isProse
    ? `${name} tells of progress in ${String(cells.size)} cells in words that are not understood, ${quoted(words[0] ?? "")} first. Add a column for the status, begin each with ${WORDS}, or say what they mean in Settings, under Words of progress.`
    : `${String(cells.size)} cells of ${name} hold ${words.length === 1 ? "a word of progress that is" : `${String(words.length)} words of progress that are`} not known: ${shown}${more}. They count as nothing reported. Say what ${words.length === 1 ? "it means" : "each means"} in Settings, under Words of progress, or write ${WORDS}.`;
  return { at, message, quote: label };
}

/** Where a milestone's words on progress stand: in its status, or else under its day of completion. */
function cellOf({ cells }: Milestone, { valueAt }: RuleContext): CellRef {
  const { status, completedOn, milestone } = cells;
  const isEmpty = status === null || textOf(valueAt(status)).trim() === "";
  return (isEmpty ? completedOn : status) ?? status ?? milestone;
}

const columnAt = ({ tables }: Reading, at: CellRef): ColumnReading | undefined =>
  tableAt(tables, at)?.columns.find(({ column }) => column === at.column);

/** Whether a column of this label is for words on progress rather than for a status. */
const isOfProgress = (label: string): boolean =>
  /progress|update|position/i.test(label) && !/\b(?:b?rag\w*|status|rating)\b/i.test(label);

const known = new WeakMap<Milestone, Violation>();

/** A milestone that has not changed is the very same object, and so is what is said of it. */
function violation(milestone: Milestone, at: CellRef, valueAt: RuleContext["valueAt"]): Violation {
  let said = known.get(milestone);
  if (!said) known.set(milestone, (said = violationOf(milestone, at, valueAt(at))));
  return said;
}

function violationOf({ reportedText }: Milestone, at: CellRef, expected: CellValue): Violation {
  // A cell that says more than its status is a person's to mend.
  const isAlone = textOf(expected).trim() === reportedText.trim();
  return {
    at,
    message: `The status ${quoted(reportedText)} is not understood, so it counts as nothing reported. Write ${WORDS}, or say what it means in Settings, under Words of progress.`,
    quote: reportedText,
    fixes: isAlone
      ? STATUS_WORDS.map((word) => ({
          title: `Write “${word}”`,
          kind: "choice",
          edits: [{ at, expected, value: word }],
        }))
      : [],
  };
}

const STATUS_WORDS = ["Not started", "In progress", "Complete", "Suspended", "Cancelled"];
const WORDS = `${STATUS_WORDS.slice(0, -1).join(", ")} or ${STATUS_WORDS.at(-1) ?? ""}`;
