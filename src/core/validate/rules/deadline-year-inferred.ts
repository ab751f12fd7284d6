import { formatDay, yearOf, type Day } from "../../plan/day";
import { isYearless } from "../../plan/doubt";
import type { Milestone } from "../../plan/plan";
import type { Reading } from "../../plan/reading";
import { stretchesOf } from "../../plan/stretches";
import type { CellRef } from "../../sheet/a1";
import { closedWords, deadlineEdit } from "../deadline-words";
import { inPlaceOf, milestonesWith, quoted } from "../places";
import type { Rule, RuleContext, Violation } from "../rule";

export const deadlineYearInferred: Rule = {
  id: "deadline-year-inferred",
  severity: "warning",
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
  gather: (stretch) => milestonesWith(stretch, "year-inferred"),
  *check(reading, context) {
    const headers = new Set<number>();
    const { actions, planYear } = reading.plan;
    const yearless = stretchesOf(actions).flatMap((stretch) =>
      milestonesWith(stretch, "year-inferred").filter((one) => isYearless(one, planYear)),
    );
    for (const milestone of yearless) {
      const { deadline, cells } = milestone;
      if (deadline?.due == null) continue;
      const message = `${quoted(deadline.text)} names no year; it was taken for ${formatDay(deadline.due)}${inYear(reading, deadline.due)}.`;
      if (cells.deadline !== null) {
        yield inCell(milestone, cells.deadline, { message, due: deadline.due, context });
        continue;
      }
      // All columns of a calendar are of one plan: the year is asked for once.
      const at = headingOf(milestone, deadline.text, reading);
      if (headers.has(at.row)) continue;
      headers.add(at.row);
      yield {
        at,
        message: `${message} Write the year in the headings of the calendar, or in the plan’s title.`,
        quote: deadline.text,
      };
    }
  },
};

/** A deadline without a year that stands in a cell, where it can be written. */
function inCell(
  milestone: Milestone,
  at: CellRef,
  found: { readonly message: string; readonly due: Day; readonly context: RuleContext },
): Violation {
  const text = milestone.deadline?.text ?? "";
  const words = closedWords(milestone, withYear(text, found.due), found.context);
  const edit = deadlineEdit(milestone, words, found.context);
  return {
    at,
    message: `${found.message} Write the year.`,
    quote: text,
    fixes: edit === null ? [] : [{ title: `Write “${words}”`, kind: "choice", edits: [edit] }],
  };
}

/** The heading that tells a milestone's deadline; the milestone where no table on its row has one. */
function headingOf({ cells }: Milestone, words: string, { tables }: Reading): CellRef {
  const { sheet, row } = cells.milestone;
  for (const { area, header, columns } of tables) {
    if (header === null || row < area.top || row > area.bottom) continue;
    const heading = columns.find(({ label }) => label.includes(words));
    if (heading !== undefined) return { sheet, row: header.last, column: heading.column };
  }
  return cells.milestone;
}

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
