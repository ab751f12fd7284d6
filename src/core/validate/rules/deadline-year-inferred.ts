import { formatDay, yearOf, type Day } from "../../plan/day";
import type { Reading } from "../../plan/reading";
import {
  deadlineCell,
  inPlaceOf,
  isOver,
  milestonesOf,
  quoted,
  remark,
  replaceIn,
} from "../places";
import type { Rule } from "../rule";

export const deadlineYearInferred: Rule = {
  id: "deadline-year-inferred",
  severity: "warning",
  scope: "action",
  title: "Deadline without a year",
  why: "Next year the same words mean another day; only what stands around them tells which is meant now.",
  examples: {
    given: "The plan year is 1 Apr 2026 to 31 Mar 2027.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | March
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, { valueAt }) {
    for (const { milestone } of milestonesOf(reading)) {
      const { deadline } = milestone;
      if (deadline?.due == null || remark(deadline, "year-inferred") === undefined) continue;
      if (isOver(milestone)) continue;
      const at = deadlineCell(milestone);
      const words = withYear(deadline.text, deadline.due);
      const edit = replaceIn(at, deadline.text, words, valueAt);
      yield {
        at,
        message: `${quoted(deadline.text)} names no year; it was taken for ${formatDay(deadline.due)}${inYear(reading, deadline.due)}. Write the year.`,
        quote: deadline.text,
        fixes: edit === null ? [] : [{ title: `Write “${words}”`, kind: "choice", edits: [edit] }],
      };
    }
  },
};

/** What the year was taken from, where that is sure: the reader goes by more than the plan year. */
function inYear({ plan: { planYear } }: Reading, due: Day): string {
  const isWithin = planYear !== null && planYear.start <= due && due <= planYear.end;
  return isWithin ? ", which falls within the plan year" : "";
}

const ENDS_WITH_MONTH =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?(?=[\s.)]*$)/i;

/** The words with the year behind their month; the day itself for what is no month, a quarter say. */
function withYear(text: string, due: Day): string {
  const month = ENDS_WITH_MONTH.exec(text);
  if (month === null) return inPlaceOf(text, formatDay(due));
  const end = month.index + month[0].length;
  return `${text.slice(0, end)} ${String(yearOf(due))}${text.slice(end)}`;
}
