import { daysBetween, formatDay } from "../../core/plan/day";
import type { DeadlineRemark } from "../../core/plan/deadline";
import type { Field } from "../../core/plan/fields";
import { grouped } from "../../core/plan/grouped";
import type { Status } from "../../core/plan/status";
import type { Severity } from "../../core/validate/rule";
import type { MilestoneRow } from "./pane-review";

export { grouped };

/** Each status in words. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  overdue: "Overdue",
  "due-soon": "Due soon",
  undated: "No deadline",
  upcoming: "To come",
  ongoing: "Ongoing",
  suspended: "Suspended",
  complete: "Complete",
  cancelled: "Cancelled",
};

/** Statuses in the order of the list of milestones: what needs somebody's attention first. */
export const STATUS_ORDER: readonly Status[] = [
  "overdue",
  "due-soon",
  "undated",
  "upcoming",
  "ongoing",
  "suspended",
  "complete",
  "cancelled",
];

/** How much findings matter: as a heading, after a number, and what it means for who hands in. */
export const SEVERITY_WORDS: Readonly<
  Record<Severity, { title: string; counted: string; aside: string }>
> = {
  error: { title: "To fix", counted: "to fix", aside: "before you submit" },
  warning: { title: "To look at", counted: "to look at", aside: "you can submit with these" },
  info: { title: "Notes", counted: "notes", aside: "for information" },
};

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  ref: "Reference",
  theme: "Theme",
  priority: "Priority",
  action: "Action",
  milestone: "Milestone",
  deadline: "Deadline",
  revised: "Revised deadline",
  member: "Lead member",
  officer: "Lead officer",
  directorate: "Directorate",
  status: "Status",
  percent: "Per cent complete",
  completedOn: "Completed on",
  comment: "Comment",
  resources: "Resources",
  outcome: "Outcome",
};

/** "5 to fix", "1 note". */
export const severityCounted = (severity: Severity, n: number): string =>
  severity === "info" ? counted(n, "note") : `${grouped(n)} ${SEVERITY_WORDS[severity].counted}`;

/** What each kind of paint stands for, whatever number of cells it covers. */
export const PAINTED_FOR: Readonly<Record<"flags" | "marks", string>> = {
  flags: "milestone",
  marks: "finding",
};

/** "1 error", "12 errors"; thousands are set apart. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** A share in whole per cent, "<1%" rather than a nought that is none. */
export function perCent(part: number, whole: number): string {
  if (whole === 0) return "–";
  const exact = (100 * part) / whole;
  if (part > 0 && exact < 0.5) return "<1%";
  if (part < whole && exact > 99.5) return ">99%";
  return `${String(Math.round(exact))}%`;
}

/** The status with its days: "Overdue 61 days", "Overdue 61 days, new date", "Due in 12 days", "Complete". */
export function statusPhrase(milestone: Standing): string {
  const { status, daysOver } = milestone;
  if (daysOver === null) return STATUS_WORDS[status];
  if (status === "overdue") {
    return `Overdue ${counted(daysOver, "day")}${isNewDateToCome(milestone) ? ", new date" : ""}`;
  }
  if (status === "due-soon" || status === "upcoming") {
    return daysOver === 0 ? "Due today" : `Due in ${counted(-daysOver, "day")}`;
  }
  return STATUS_WORDS[status];
}

type Standing = Pick<MilestoneRow, "status" | "daysOver"> &
  Partial<Pick<MilestoneRow, "due" | "revised">>;

/** Whether the new date is not past on the day that the days are counted to. */
const isNewDateToCome = ({ daysOver, due = null, revised = null }: Standing): boolean =>
  due !== null && revised !== null && daysBetween(due, revised) >= (daysOver ?? Infinity);

/** A deadline so that nobody mistakes our last day for their words: "31 May 2011 (stated: May 2011)". */
export function deadlinePhrase({ due, stated }: Pick<MilestoneRow, "due" | "stated">): string {
  const words = withoutBrackets(stated.trim());
  if (due === null) return words === "" ? "No deadline written" : `Stated: ${words}`;
  if (words === "" || words === due || inShort(words) === formatDay(due)) return formatDay(due);
  return `${formatDay(due)} (stated: ${words})`;
}

/** "1st April 2012" is "1 Apr 2012": to state it again would tell nobody anything. */
const inShort = (words: string): string =>
  words.replace(/(\d)(?:st|nd|rd|th)\b/g, "$1").replace(/\b([A-Z][a-z]{2})[a-z]+\b/g, "$1");

/** "(May 2011)" is "May 2011"; brackets that belong to the words stay. */
function withoutBrackets(words: string): string {
  const inside = /^\(([^()]*)\)$/.exec(words)?.[1];
  return inside?.trim() ?? words;
}

/** A remark on a deadline as a whole sentence. */
export function remarkSentence(remark: DeadlineRemark): string {
  switch (remark.kind) {
    case "unreadable":
      return "No day can be told from the words of the deadline.";
    case "slip":
      return `The deadline looks like a slip of the pen; perhaps “${remark.suggestion}” was meant.`;
    case "year-inferred":
      return "No year is written; it was taken from the plan year, or from the deadlines around it.";
    case "month-inferred":
      return "No month is written; the last one of the period was taken.";
    case "ambiguous":
      return `The words can be read in more than one way: ${remark.readings
        .map(({ words, due: other }) => `${words} (${formatDay(other)})`)
        .join(" or ")}. The first was taken.`;
    case "words-left-over":
      return `The words “${remark.words}” were not understood and may name a finer date; the last day of the year was taken.`;
    case "several":
      return `Other dates stand in the words and were not taken: ${remark.others
        .map(({ text }) => `“${text}”`)
        .join(", ")}.`;
    case "recurring":
      return `It comes round every ${remark.every}${remark.next === null ? "" : `; the next time is ${formatDay(remark.next)}`}.`;
    case "conditional":
      return `It depends on something else: “${remark.on}”.`;
    case "to-be-confirmed":
      return "The plan says that it is still to be confirmed.";
    case "tagged":
      return `The tag “${remark.tag}” beside it was taken for a directorate.`;
    case "unbalanced-bracket":
      return "A bracket is opened and not closed, or closed and not opened.";
  }
}
