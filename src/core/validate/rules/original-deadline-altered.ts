import { formatDay, type Day } from "../../plan/day";
import type { Deadline } from "../../plan/deadline";
import type { Milestone } from "../../plan/plan";
import { isBlank, type CellValue } from "../../sheet/cell";
import type { Edit } from "../../sheet/edit";
import { bracketsMended } from "../brackets";
import {
  DATE_FORMAT,
  dateEdit,
  deadlineCell,
  inPlaceOf,
  quoted,
  remark,
  replaceIn,
} from "../places";
import { byKey, previousMilestones, twinsOf } from "../previous";
import type { Rule, RuleContext, Violation } from "../rule";

export const originalDeadlineAltered: Rule = {
  id: "original-deadline-altered",
  severity: "error",
  scope: "action",
  title: "Original deadline altered",
  why: "The original deadline is what lateness is measured by. A new date belongs beside it, as the revised one.",
  examples: {
    given: "In the last return “Open the pool” was due in May 2026.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | July 2026
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, context) {
    const { previous } = context;
    if (previous === null) return;
    const before = previousMilestones(previous);
    for (const action of reading.plan.actions) {
      const own = action.milestones.map((milestone) => ({ action, milestone }));
      for (const [key, now] of byKey(own)) {
        for (const { was, is } of twinsOf(before.get(key) ?? [], now).moved) {
          if (was.deadline?.due == null || isReadingOf(was.deadline, is)) continue;
          const shares = action.milestones.some((m) => m !== is && isOneCell(m, is));
          yield violation(is, shares, was.deadline, was.deadline.due, context);
        }
      }
    }
  },
};

/** Whether a deadline says which of two readings of the old one was meant; that alters nothing. */
function isReadingOf(was: Deadline, { deadline }: Milestone): boolean {
  const readings = remark(was, "ambiguous")?.readings ?? [];
  return readings.some(({ due }) => due === deadline?.due);
}

/** Whether two milestones have their deadlines in one cell. */
function isOneCell({ cells: a }: Milestone, { cells: b }: Milestone): boolean {
  return (
    a.deadline !== null &&
    b.deadline !== null &&
    a.deadline.row === b.deadline.row &&
    a.deadline.column === b.deadline.column
  );
}

function violation(
  now: Milestone,
  shares: boolean,
  was: Deadline,
  wasDue: Day,
  context: RuleContext,
): Violation {
  const due = now.deadline?.due ?? null;
  const is = due === null ? "has no deadline" : `is due on ${formatDay(due)}`;
  const edits = editsBack(now, shares, was, wasDue, context);
  const words = was.precision === "day" ? formatDay(wasDue) : quoted(was.text);
  const title = `Put back ${words}${edits.length > 1 ? ", and the new date as revised" : ""}`;
  return {
    at: deadlineCell(now),
    message: `${quoted(now.title)} was due on ${formatDay(wasDue)} in the last return and ${is} now. Put the old date back and give the new one as revised.`,
    quote: now.text,
    fixes: edits.length === 0 ? [] : [{ title, kind: "choice", edits }],
  };
}

/** The edits that write the old deadline, and the new one in the empty cell for a revised one. */
function editsBack(
  { cells, deadline }: Milestone,
  shares: boolean,
  was: Deadline,
  wasDue: Day,
  context: RuleContext,
): Edit[] {
  const { valueAt } = context;
  const { deadline: at, revised } = cells;
  if (at === null) return [];
  if (at.column === cells.milestone.column) {
    if (deadline === null) return [];
    const words = inPlaceOf(deadline.text, was.text);
    const closed = bracketsMended(valueAt(at), deadline.text, words);
    const edit = replaceIn(at, deadline.text, closed, valueAt);
    return edit === null ? [] : [edit];
  }
  const expected = valueAt(at);
  if (shares) {
    const value = deadline === null ? null : withLine(expected, deadline.text, was.text);
    return value === null ? [] : [{ at, expected, value }];
  }
  const back =
    was.precision === "day" ? dateEdit(at, wasDue, context) : { at, expected, value: was.text };
  if (revised === null || !isBlank(valueAt(revised)) || isBlank(expected)) return [back];
  const moved = { at: revised, expected: valueAt(revised), value: expected };
  return [back, typeof expected === "number" ? { ...moved, numberFormat: DATE_FORMAT } : moved];
}

/**
 * A cell's text with the one line that holds a deadline written anew, its number
 * or bullet left; null where no line is the deadline's own, so that those who
 * share it would be moved with it.
 */
function withLine(value: CellValue, from: string, to: string): string | null {
  if (typeof value !== "string") return null;
  const parts = value.split(/(\r\n?|\n)/);
  const lines = parts.filter((_, i) => i % 2 === 0 && parts[i]?.trim() !== "");
  const own = lines.filter((line) => line.includes(from));
  const [line] = own;
  if (line === undefined || own.length > 1 || lines.length < 2) return null;
  const [mark = ""] = /^\s*(?:(?:\(?[\da-z]{1,2}[.)]|[-•–*])\s+)?/i.exec(line) ?? [];
  return parts.map((part) => (part === line ? mark + to : part)).join("");
}
