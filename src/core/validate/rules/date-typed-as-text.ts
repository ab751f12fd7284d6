import { byObject } from "../../plan/by-object";
import { formatDay } from "../../plan/day";
import type { Deadline } from "../../plan/deadline";
import type { Action, Milestone } from "../../plan/plan";
import { stretchesOf } from "../../plan/stretches";
import { pattern } from "../../sheet/pattern";
import { dateEdit, quoted } from "../places";
import type { Rule, RuleContext } from "../rule";

export const dateTypedAsText: Rule = {
  id: "date-typed-as-text",
  severity: "warning",
  title: "Date typed as text",
  why: "Excel cannot sort, filter or compare a date that is text, so it drops out of every formula on the column.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
      | | |  | Close the old pool | [2026-06-30]
      | | |  | Drain the old pool | 31/07/2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
      | | |  | Close the old pool | [2026-06-30]
    `,
  },
  gather: (stretch, context) => cellsOf(stretch, context),
  *check({ plan }, context) {
    const stretches = stretchesOf(plan.actions).map((stretch) => cellsOf(stretch, context));
    const dateColumns = columnsOfDates(stretches);
    if (dateColumns.size === 0) return;
    for (const { deadline, cells } of stretches.flatMap(({ texts }) => texts)) {
      const at = cells.deadline;
      const due = deadline?.due ?? null;
      if (deadline === null || due === null || at === null) continue;
      const value = context.valueAt(at);
      if (typeof value !== "string" || !dateColumns.has(at.column)) continue;
      yield {
        at,
        message: `${quoted(value)} is text in a column of dates, so Excel leaves it out of sorting and counting. Write it as a date.`,
        quote: value,
        fixes: [
          {
            title: `Write the date ${formatDay(due)}${withoutWords(value, deadline)}`,
            kind: isWholly(deadline, value) ? "automatic" : "choice",
            edits: [dateEdit(at, due, context)],
          },
        ],
      };
    }
  },
};

/** Whether a cell says nothing but one day, so that a date in its place says all that it said. */
function isWholly(deadline: Deadline, cell: string): boolean {
  return isOneDay(deadline) && restOf(cell, deadline) === "" && PLAIN_DAY.test(deadline.text);
}

/** Behind a fix's title: which words of the cell a date does not say. */
function withoutWords(cell: string, deadline: Deadline): string {
  if (isWholly(deadline, cell)) return "";
  const rest = restOf(cell, deadline);
  return isOneDay(deadline) && PLAIN_DAY.test(deadline.text) && rest !== null
    ? ` and leave out ${quoted(rest)}`
    : ` in place of ${quoted(cell)}`;
}

const isOneDay = ({ earliest, due, certainty, precision, remarks }: Deadline): boolean =>
  precision === "day" && earliest === due && certainty === "stated" && remarks.length === 0;

/** What stands in a cell beside its deadline's own words; null where these do not stand there once. */
function restOf(cell: string, { text }: Deadline): string | null {
  const parts = cell.split(text);
  if (parts.length !== 2) return null;
  return parts
    .map((part) => part.trim())
    .join(" ")
    .replace(/^[\s.,;]+|[\s.,;]+$/g, "");
}

/**
 * A day in figures or with its month in letters, alone or behind "by" or "due".
 * "Before 1 May", "Easter 2026", "5pm on 1 May" name one day too, but say more than it.
 */
const PLAIN_DAY = pattern("iu")`^\(?\s*(?:(?:due|by|on)\b:?\s*){0,2}${[
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/u,
  /\d{1,2}(?:st|nd|rd|th)?[\s-]*(?:of\s+)?\p{L}{3,9}\.?[\s,-]*'?\d{2,4}/u,
  /\p{L}{3,9}\.?\s*\d{1,2}(?:st|nd|rd|th)?[\s,]+\d{4}/u,
  // A serial number that was turned into text.
  /\d{5}/u,
]}\s*\)?$`;

/** What the deadline cells of some actions hold. */
interface DeadlineCells {
  /** The milestones whose deadline is a text. */
  readonly texts: readonly Milestone[];
  /** By column, how many more of its cells hold dates than text; none where it has no deadlines. */
  readonly balance: readonly (number | undefined)[];
}

const cellsOf = byObject((actions: readonly Action[], { valueAt }: RuleContext): DeadlineCells => {
  const texts: Milestone[] = [];
  const balance: number[] = [];
  for (const { milestones } of actions) {
    for (const milestone of milestones) {
      const { milestone: words, deadline: at } = milestone.cells;
      const value = at === null || at === words ? null : valueAt(at);
      if (at === null || value === null || value === "") continue;
      const step = typeof value === "number" ? 1 : -1;
      balance[at.column] = (balance[at.column] ?? 0) + step;
      if (typeof value === "string") texts.push(milestone);
    }
  }
  return { texts, balance };
});

/** The deadline columns in which more cells hold dates than text. */
function columnsOfDates(stretches: readonly DeadlineCells[]): ReadonlySet<number> {
  const total: number[] = [];
  for (const { balance } of stretches) {
    balance.forEach((n = 0, column) => {
      total[column] = (total[column] ?? 0) + n;
    });
  }
  return new Set([...total.keys()].filter((column) => (total[column] ?? 0) > 0));
}
