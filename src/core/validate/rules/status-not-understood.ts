import { byObject } from "../../plan/by-object";
import type { Action, Milestone } from "../../plan/plan";
import type { ColumnReading, Reading } from "../../plan/reading";
import { stretchesOf } from "../../plan/stretches";
import { tableAt } from "../../plan/table-at";
import type { CellRef } from "../../sheet/a1";
import { textOf, type CellValue } from "../../sheet/cell";
import { milestonesOf, quoted } from "../places";
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
  gather: (stretch) => holdsUnknown(stretch),
  *check(reading, { valueAt }) {
    // Columns are counted where there is a status to judge by them.
    if (!stretchesOf(reading.plan.actions).some(holdsUnknown)) return;
    const columns = new Map<ColumnReading, Counted>();
    const unknown = milestonesOf(reading).flatMap((milestone) => {
      if (milestone.reportedText === "") return [];
      const at = cellOf(milestone);
      const column = columnAt(reading, at);
      const counted = columnCount(columns, column);
      counted.all++;
      if (milestone.reported !== "unknown") return [];
      counted.unknown++;
      return [{ milestone, at, column, counted }];
    });
    const told = new Set<Counted>();
    for (const { milestone, at, column, counted } of unknown) {
      const label = column?.label ?? "";
      if (!isOfProgress(label) || !isMostlyWords(counted)) {
        yield violation(milestone, at, valueAt);
        continue;
      }
      // A column of progress in words is one thing to mend, not one for each row.
      if (told.has(counted)) continue;
      told.add(counted);
      yield {
        at,
        message: `${quoted(label)} says how ${String(counted.unknown)} milestones stand in words that are not understood, ${quoted(milestone.reportedText)} first. Add a column for the status, or begin each with ${WORDS}.`,
        quote: label,
      };
    }
  },
};

/** Whether some actions have a milestone whose status is not understood. */
const holdsUnknown = byObject((actions: readonly Action[]) =>
  actions.some(({ milestones }) => milestones.some(({ reported }) => reported === "unknown")),
);

/** How many milestones a column says something of, and how many in words not understood. */
interface Counted {
  all: number;
  unknown: number;
}

function columnCount(
  columns: Map<ColumnReading, Counted>,
  column: ColumnReading | undefined,
): Counted {
  const counted = (column && columns.get(column)) ?? { all: 0, unknown: 0 };
  if (column) columns.set(column, counted);
  return counted;
}

const MANY = 2;

/** Whether a column tells stories: among statuses that are understood, one that is not is a slip. */
const isMostlyWords = ({ all, unknown }: Counted): boolean => unknown >= MANY && 2 * unknown > all;

const cellOf = ({ cells }: Milestone): CellRef => cells.status ?? cells.milestone;

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
    message: `The status ${quoted(reportedText)} is not understood, so it counts as nothing reported. Write ${WORDS}.`,
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
