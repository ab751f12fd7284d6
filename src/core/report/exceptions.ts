import { daysBetween, formatDay } from "../plan/day";
import { doubtIn, type Doubt } from "../plan/doubt";
import type { Action, Milestone } from "../plan/plan";
import type { Settings } from "../plan/settings";
import type { Status } from "../plan/status";
import { toA1 } from "../sheet/a1";
import type { ContentCell, ContentRow, SheetContent } from "../sheet/content";
import { day, empty, number, text } from "../sheet/content";
import { statusAt } from "../track/status";
import { DOUBT_WORDS } from "./counted";
import { headNotes } from "./notes";
import { sourceNote, titled, type ReportSource } from "./source";

export interface ExceptionsOptions extends ReportSource {
  readonly settings: Pick<Settings, "dueSoonDays" | "rules">;
}

/**
 * The exception report for a committee: what is overdue, what waits or was given
 * up, and which dates have moved, each with its reason and remedy. A milestone
 * stands once, under the first part that it belongs to.
 */
export function exceptionsSheet(o: ExceptionsOptions): SheetContent {
  const parts = partsFor(o);
  const head = [titled("Exceptions", o.workbooks), sourceNote(o), ...headNotes(o.workbooks)];
  return {
    name: "Exceptions",
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: [
      ...head,
      ...parts.flatMap(({ heading, days, entries }) => partRows(heading, days, entries)),
    ],
    frozenRows: head.length,
    landscape: true,
  };
}

/** A milestone to be told of, and how many days it is behind or has moved. */
interface Entry {
  readonly action: Action;
  readonly milestone: Milestone;
  /** Whether its sheet says of any milestone how far it has come. */
  readonly isReported: boolean;
  /** What is doubtful about the day it was due. */
  readonly doubt: Doubt | null;
  readonly days: number | null;
}

interface Part {
  readonly heading: string;
  /** What its days are. */
  readonly days: string;
  readonly entries: readonly Entry[];
}

function partsFor({ asAt, settings, workbooks }: ExceptionsOptions): Part[] {
  const statusOf = statusAt({ asAt, dueSoonDays: settings.dueSoonDays });
  const all = workbooks.flatMap(({ counted }) =>
    counted.flatMap(({ plan, progress }) => {
      const doubtOf = doubtIn(plan.planYear, settings);
      return plan.actions.flatMap((action) =>
        action.milestones.map((milestone) => ({
          action,
          milestone,
          isReported: progress.kind === "reported",
          doubt: doubtOf(milestone),
          status: statusOf(milestone),
        })),
      );
    }),
  );
  const among = (...statuses: readonly Status[]) =>
    all.filter(({ status }) => statuses.includes(status));
  const overdue = among("overdue").map((one) => ({
    ...one,
    days: daysBetween(one.milestone.deadline?.due ?? asAt, asAt),
  }));
  const held = among("suspended", "cancelled").map((one) => ({ ...one, days: null }));
  const moved = among("due-soon", "upcoming").flatMap((one) => {
    const days = daysMoved(one.milestone);
    return days === null || days === 0 ? [] : [{ ...one, days }];
  });
  return [
    { heading: "Overdue", days: "Days overdue", entries: overdue.sort(worstFirst) },
    { heading: "Suspended or cancelled", days: "", entries: held.sort(worstFirst) },
    { heading: "Dates changed", days: "Days moved", entries: moved.sort(worstFirst) },
  ];
}

function daysMoved({ deadline, revised }: Milestone): number | null {
  if (deadline?.due == null || revised?.due == null) return null;
  return daysBetween(deadline.due, revised.due);
}

/** By directorate, and within it the most days first. */
function worstFirst(a: Entry, b: Entry): number {
  const [x, y] = [directoratesOf(a), directoratesOf(b)];
  if (x !== y) return x < y ? -1 : 1;
  return (b.days ?? 0) - (a.days ?? 0);
}

interface Column {
  readonly label: string;
  readonly width: number;
  readonly cell: (entry: Entry) => ContentCell;
}

const COLUMNS: readonly Column[] = [
  { label: "Directorate", width: 22, cell: (entry) => text(directoratesOf(entry)) },
  {
    label: "Lead officer",
    width: 20,
    cell: ({ action }) => text(action.leads.officers.join("; ")),
  },
  { label: "Milestone", width: 52, cell: ({ milestone }) => text(milestone.title) },
  { label: "Due", width: 15, cell: (entry) => dueCell(entry) },
  {
    label: "Now expected",
    width: 13,
    cell: ({ milestone }) => day(milestone.revised?.due ?? null),
  },
  { label: "", width: 10, cell: ({ days }) => (days === null ? empty : number(days)) },
  { label: "Reason and remedy", width: 56, cell: reason },
  { label: "Cell", width: 24, cell: ({ milestone }) => source(milestone) },
];

function partRows(heading: string, days: string, entries: readonly Entry[]): ContentRow[] {
  const labels = COLUMNS.map(({ label }) => text(label === "" ? days : label));
  return [
    { kind: "blank", cells: [] },
    { kind: "title", cells: [text(`${heading} (${String(entries.length)})`)] },
    ...(entries.length === 0
      ? [{ kind: "note" as const, cells: [text("None.")] }]
      : [{ kind: "header" as const, cells: labels }]),
    ...entries.map((entry) => ({
      kind: "body" as const,
      cells: COLUMNS.map(({ cell }) => cell(entry)),
    })),
  ];
}

/** The day as a date; in words, with what is doubtful about it, where something is. */
function dueCell({ milestone, doubt }: Entry): ContentCell {
  const due = milestone.deadline?.due ?? null;
  if (due === null || doubt === null) return day(due);
  return text(`${formatDay(due)} (${DOUBT_WORDS[doubt]})`);
}

const directoratesOf = ({ milestone }: Entry): string => milestone.directorates.join("; ");

/** A reason that nobody was asked for is not missing. */
function reason({ milestone: { comment }, isReported }: Entry): ContentCell {
  return text(comment === "" && !isReported ? "Not reported" : comment);
}

function source({ cells: { milestone: at } }: Milestone): ContentCell {
  return { kind: "link", text: `${at.sheet}!${toA1(at)}`, sheet: at.sheet, address: toA1(at) };
}
