import type { Deadline } from "../../plan/deadline";
import type { UnreadDeadline } from "../../plan/plan";
import type { CellRef } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell";
import type { DeadlineReader } from "../deadlines/index";
import { MONTH_WORDS } from "../deadlines/words";
import type { Grid } from "../grid";
import type { MilestoneDraft } from "../group/draft";
import type { PeriodColumn, PlanColumns } from "../tables/table";
import { tidyValue } from "../text";
import { cellIn, isShared, valueFor } from "./cells";

export interface DeadlineContext {
  readonly grid: Grid;
  readonly columns: PlanColumns;
  readonly reader: DeadlineReader;
}

/** What a milestone's row says of when it is due. */
export interface Deadlines {
  readonly deadline: Deadline | null;
  readonly revised: Deadline | null;
  /** The cell the revised deadline is read from; null where the table has no place for one. */
  readonly revisedAt: CellRef | null;
  /** The milestone's text without its deadline. */
  readonly title: string;
  readonly tag: string | null;
  /** The cell the deadline is read from; null where the table has no place for one. */
  readonly at: CellRef | null;
  /** A cell for the deadline from whose words no day can be told, where another told it. */
  readonly unread: UnreadDeadline | null;
}

/**
 * The deadlines of a milestone: those of its columns, else the one within its
 * own text, which stands in the cell given. A column of revisions has the say
 * over a revision named beside the original in one cell.
 */
export function deadlinesOf(
  context: DeadlineContext,
  draft: MilestoneDraft,
  cell: CellRef,
): Deadlines {
  const beside = besideText(context, draft);
  const forecast = namedIn(context, draft, context.columns.revised);
  const hasDate = beside.deadline !== null && beside.deadline.due !== null;
  // Of a deadline that several milestones share and one's own, the own is nearer.
  const isAll = hasDate && isShared(context, draft, context.columns.deadline);
  const isTold = hasDate && !isAll && !draft.text.includes("(");
  const within = isTold ? null : context.reader.inText(draft.text);
  const own = within?.deadline ?? null;
  const isNearer = isAll && own !== null && own.due !== null && own.certainty === "stated";
  const isWithin = within !== null && own !== null && (!hasDate || isNearer);
  const named = isWithin ? { ...within, at: cell } : beside;
  // A cell of the column of revisions can name the original too: "Mar-25 (was Dec-24)".
  const first = named.deadline === null && forecast.revised !== null ? forecast : named;
  const last = forecast.revised ?? forecast.deadline;
  // Words that name another day than the column does are no part of the deadline.
  const isSame = isWithin || within?.deadline?.due === beside.deadline?.due;
  return {
    deadline: withRival(context, draft, { within, first, isWithin, revised: last }),
    revised: last ?? first.revised,
    revisedAt: last === null && first.revised !== null ? first.at : forecast.at,
    title: within === null || within.title === "" || !isSame ? draft.text : within.title,
    tag: within?.tag ?? taggedIn(beside.deadline),
    at: first.at,
    unread: first === beside ? null : unreadIn(beside),
  };
}

function unreadIn({ deadline, at }: Named): UnreadDeadline | null {
  if (deadline === null || at === null || deadline.due !== null) return null;
  const isUnread = deadline.remarks.some(({ kind }) => kind === "unreadable" || kind === "slip");
  // "See milestone" points to where the day is told, and leaves nothing untold.
  return isUnread && hasDateSign(deadline.text) ? { deadline, at } : null;
}

/** A text without one names no day that a column's could contradict. */
const NAMES_YEAR = /\b(?:19|20)\d\d\b|\d[/.-]\d\d?\b/;

/** The deadline that is taken, with the one the milestone's own words name where that is at another time. */
function withRival(
  { reader }: DeadlineContext,
  { text }: MilestoneDraft,
  named: {
    readonly within: { readonly deadline: Deadline | null } | null;
    readonly first: Named;
    readonly isWithin: boolean;
    readonly revised: Deadline | null;
  },
): Deadline | null {
  const { deadline } = named.first;
  if (deadline === null || named.isWithin || !NAMES_YEAR.test(text)) return deadline;
  const own = (named.within ?? reader.inText(text)).deadline;
  if (own?.due == null || !isFirm(own) || !arePartedInTime(own, deadline)) return deadline;
  if (!isSetAsDeadline(text, own.text)) return deadline;
  if (named.revised !== null && !arePartedInTime(own, named.revised)) return deadline;
  const others = [{ text: own.text, due: own.due }];
  return { ...deadline, remarks: [...deadline.remarks, { kind: "several", others }] };
}

/** What says that the date behind it is when something must be done; no more than an article parts them. */
const SETS_DEADLINE =
  /\b(?:by|before|until|til|till|due|target|deadline|timescale|in|on|from|than)\b[\s:–-]*(?:(?:the|end|of|early|mid|late)\s+)*$/i;

/** Whether a text sets a date as its deadline: behind "by" or its like, or alone in brackets at its end. */
function isSetAsDeadline(text: string, words: string): boolean {
  const from = text.indexOf(words);
  if (from < 0) return false;
  const isAtEnd = /^[\s).;]*$/.test(text.slice(from + words.length));
  const before = text.slice(0, from);
  if (isAtEnd && (words.startsWith("(") || before.endsWith("("))) return true;
  return SETS_DEADLINE.test(before) || SETS_DEADLINE.test(/^\W*\p{L}+/u.exec(words)?.[0] ?? "");
}

const isFirm = ({ certainty, precision, remarks }: Deadline): boolean =>
  certainty === "stated" && precision !== "year" && remarks.length === 0;

/** Whether no day lies in both of two periods. */
const arePartedInTime = (a: Deadline, b: Deadline): boolean =>
  a.due !== null &&
  b.due !== null &&
  (a.due < (b.earliest ?? b.due) || b.due < (a.earliest ?? a.due));

/** The period that a column of a calendar stands for: its heading tells it, and no cell of the milestone's does. */
const inPeriod = ({ reader }: DeadlineContext, { label }: PeriodColumn): Named => ({
  deadline: reader.inCell(label),
  revised: null,
  at: null,
});

/** What one place says: a deadline, what it has been moved to, and where. */
interface Named {
  readonly deadline: Deadline | null;
  readonly revised: Deadline | null;
  readonly at: CellRef | null;
}

/**
 * Two columns may name the deadline: as it was written, and as a date. Words
 * say how fine and how firm it is, the date beside them on which day it falls.
 * Of two dates, and of two in words, the first stands.
 */
function besideText(context: DeadlineContext, draft: MilestoneDraft): Named {
  const { deadline: column, due: dueColumn } = context.columns;
  const first =
    draft.period === null ? namedIn(context, draft, column) : inPeriod(context, draft.period);
  // Printed lines hold what stands in their columns joined already.
  if (dueColumn < 0 || draft.joined !== null) return first;
  const second = namedIn(context, draft, dueColumn);
  if (second.deadline === null) return first;
  if (first.deadline === null) return second;
  const [a, b] = [column, dueColumn].map((c) => isDate(valueFor(context, draft, c, "deadline")));
  if (a === b) return first.deadline.due === null ? second : first;
  return a === true
    ? { ...second, deadline: settled(second, second.deadline, first.deadline) }
    : { ...first, deadline: settled(first, first.deadline, second.deadline) };
}

const isDate = (value: CellValue): boolean => typeof value === "number";

/** Words with the day that stands beside them; a day they do not say puts an end to every doubt about them. */
function settled(
  { revised }: Named,
  words: Deadline,
  { due, earliest, precision }: Deadline,
): Deadline {
  // The day beside "Dec-24 (revised to Mar-25)" may be that of the revision.
  if (due === null || words.due === due || revised?.due === due) return words;
  const { text } = words;
  const tags = words.remarks.filter(({ kind }) => kind === "tagged");
  if (words.due === null || words.remarks.some(({ kind }) => DOUBTS.has(kind))) {
    return { text, earliest, due, precision, certainty: "stated", remarks: tags };
  }
  const others = [{ text, due: words.due }];
  return {
    text,
    earliest,
    due,
    precision,
    certainty: "stated",
    remarks: [...tags, { kind: "several", others }],
  };
}

/** What a day beside the words settles. */
const DOUBTS: ReadonlySet<Deadline["remarks"][number]["kind"]> = new Set([
  "unreadable",
  "slip",
  "year-inferred",
  "month-inferred",
  "ambiguous",
  "words-left-over",
  "several",
  "recurring",
]);

function taggedIn(deadline: Deadline | null): string | null {
  for (const remark of deadline?.remarks ?? []) if (remark.kind === "tagged") return remark.tag;
  return null;
}

function namedIn(context: DeadlineContext, draft: MilestoneDraft, column: number): Named {
  const { columns, grid, reader } = context;
  const field = column === columns.revised ? "revised" : "deadline";
  const value = valueFor(context, draft, column, field);
  const at = cellIn(context, draft, column);
  if (value === null) return { deadline: null, revised: null, at };
  const format =
    typeof value === "number" ? grid.sheet.numberFormats.get(column)?.[draft.row] : undefined;
  const tidied = typeof value === "string" ? tidyValue(value) : value;
  const deadline = reader.inCell(tidied, format);
  if (field === "revised" && deadline !== null && saysNoChange(deadline)) {
    return { deadline: null, revised: null, at };
  }
  return { deadline, revised: reader.revisedInCell(tidied), at };
}

/** Stretches of time that a date can be told by, beside the months. */
const PERIODS: ReadonlySet<string> = new Set(
  "spring summer autumn winter easter christmas quarter qtr term semester week month year".split(
    " ",
  ),
);

/** Whether words have a figure or the name of a stretch of time: the least that is meant for a date. */
const hasDateSign = (text: string): boolean =>
  /\d/.test(text) ||
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (word) => MONTH_WORDS.has(word) || PERIODS.has(word),
  );

/** Whether words in a column of revisions name no other day: "No change", "On track", "Under review". */
const saysNoChange = ({ text, due, certainty, remarks }: Deadline): boolean =>
  due === null &&
  remarks.some(({ kind }) => kind === "unreadable") &&
  (certainty === "stated" || !hasDateSign(text));
