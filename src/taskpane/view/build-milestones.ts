import { daysBetween, type Day } from "../../core/plan/day";
import { doubtIn, type Doubt } from "../../core/plan/doubt";
import type { Action, Milestone, MilestoneCells } from "../../core/plan/plan";
import type { Reading } from "../../core/plan/reading";
import type { Status } from "../../core/plan/status";
import type { Review } from "../../core/review";
import { toA1, type CellRef } from "../../core/sheet/a1";
import { statusAt } from "../../core/track/status";
import type { MilestoneRow } from "./pane-review";
import { STATUS_ORDER } from "./words";

/** A milestone where the lists are made: how it stands, and what it stands under. */
export interface MilestoneEntry {
  /** Its place in the review, by which it is explained. */
  readonly id: number;
  readonly milestone: Milestone;
  readonly action: Action;
  readonly reading: Reading;
  readonly status: Status;
  /** What is doubtful about the day it is judged by. */
  readonly doubt: Doubt | null;
}

/** The milestones of some sheets in their order, with their statuses. */
export function milestoneEntries(
  readings: readonly Reading[],
  { asAt, settings }: Pick<Review, "asAt" | "settings">,
): MilestoneEntry[] {
  const statusOf = statusAt({ asAt, dueSoonDays: settings.dueSoonDays });
  const entries: MilestoneEntry[] = [];
  for (const reading of readings) {
    const doubtOf = doubtIn(reading.plan.planYear, settings);
    for (const action of reading.plan.actions) {
      for (const milestone of action.milestones) {
        const status = statusOf(milestone);
        const doubt = doubtOf(milestone);
        entries.push({ id: entries.length, milestone, action, reading, status, doubt });
      }
    }
  }
  return entries;
}

/**
 * The same by status, overdue first, then by the day due (undated last), then as
 * they stand on the sheets. A plan has few days for its many milestones, so the
 * days are sorted and not the milestones.
 */
export function byAttention(entries: readonly MilestoneEntry[]): MilestoneEntry[] {
  const statuses = new Map<Status, Map<Day | null, MilestoneEntry[]>>();
  for (const entry of entries) {
    const days = at(statuses, entry.status, () => new Map<Day | null, MilestoneEntry[]>());
    at(days, dueOf(entry), (): MilestoneEntry[] => []).push(entry);
  }
  return STATUS_ORDER.flatMap((status) =>
    [...(statuses.get(status) ?? [])].sort(([a], [b]) => dayOrder(a, b)).flatMap(([, own]) => own),
  );
}

/** What a list shows of a milestone; `all` are the entries it stands among, by their ids. */
export function milestoneRow(
  entry: MilestoneEntry,
  all: readonly MilestoneEntry[],
  asAt: Day,
): MilestoneRow {
  const { id, milestone, action, status } = entry;
  const { deadline, revised } = milestone;
  const due = dueOf(entry);
  return {
    id,
    key: keyOf(entry, all),
    ref: milestone.ref,
    title: milestone.title || milestone.text,
    status,
    daysOver: due === null ? null : daysBetween(due, asAt),
    due,
    doubt: entry.doubt,
    stated: deadline?.text ?? "",
    certainty: deadline?.certainty ?? "none",
    revised: revised?.due ?? null,
    directorates: milestone.directorates,
    officers: action.leads.officers,
    at: milestone.cells.milestone,
  };
}

/** What a search for milestones looks through. */
export const milestoneWords = ({ milestone, action }: MilestoneEntry): string =>
  [milestone.ref, milestone.text, milestone.deadline?.text ?? "", ...action.leads.officers].join(
    "\n",
  );

/** The last day of a milestone's deadline, null where none is due. */
export const dueOf = ({ milestone }: MilestoneEntry): Day | null => milestone.deadline?.due ?? null;

/** The cells a flag paints: the words, and the deadline where it stands apart. */
export function flaggedCells({ milestone, deadline }: MilestoneCells): CellRef[] {
  return deadline !== null && !isSame(deadline, milestone) ? [milestone, deadline] : [milestone];
}

/** Where it was found, and a number from the second on: the milestones of one cell follow one another. */
function keyOf({ id, milestone, reading }: MilestoneEntry, all: readonly MilestoneEntry[]): string {
  const { milestone: cell } = milestone.cells;
  let first = id;
  for (;;) {
    const before = all[first - 1]?.milestone.cells.milestone;
    if (!before || !isSame(before, cell)) break;
    first--;
  }
  const key = `${reading.sheet}!${toA1(cell)}`;
  return first === id ? key : `${key}#${String(id - first + 1)}`;
}

const isSame = (a: CellRef, b: CellRef): boolean =>
  a.row === b.row && a.column === b.column && a.sheet === b.sheet;

function dayOrder(a: Day | null, b: Day | null): number {
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
