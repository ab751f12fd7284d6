import { daysBetween, type Day } from "../../core/plan/day";
import type { Action, Milestone, MilestoneCells } from "../../core/plan/plan";
import type { Reading } from "../../core/plan/reading";
import type { Status } from "../../core/plan/status";
import type { Review } from "../../core/review";
import { toA1, type CellRef } from "../../core/sheet/a1";
import { statusAt } from "../../core/track/status";
import type { MilestoneRow } from "./pane-review";
import { STATUS_ORDER } from "./words";

/** A milestone with what it stands under, by which it is explained. */
export interface PlacedMilestone {
  readonly milestone: Milestone;
  readonly action: Action;
  readonly reading: Reading;
}

const ORDER: ReadonlyMap<Status, number> = new Map(STATUS_ORDER.map((status, i) => [status, i]));
const order = ({ status }: MilestoneRow): number => ORDER.get(status) ?? STATUS_ORDER.length;

/** The milestones as rows, overdue first, and by id where each was found. */
export function milestoneRows(
  readings: readonly Reading[],
  { asAt, settings }: Pick<Review, "asAt" | "settings">,
): { rows: MilestoneRow[]; placed: PlacedMilestone[] } {
  const statusOf = statusAt({ asAt, dueSoonDays: settings.dueSoonDays });
  const placed: PlacedMilestone[] = [];
  const rows: MilestoneRow[] = [];
  const keys = new Map<string, number>();
  for (const reading of readings) {
    for (const action of reading.plan.actions) {
      for (const milestone of action.milestones) {
        const key = nth(keys, `${reading.sheet}!${toA1(milestone.cells.milestone)}`);
        rows.push(
          row({ id: rows.length, key, milestone, action, status: statusOf(milestone), asAt }),
        );
        placed.push({ milestone, action, reading });
      }
    }
  }
  rows.sort(byAttention);
  return { rows, placed };
}

interface RowParts {
  id: number;
  key: string;
  milestone: Milestone;
  action: Action;
  status: Status;
  asAt: Day;
}

function row({ id, key, milestone, action, status, asAt }: RowParts): MilestoneRow {
  const { deadline, revised } = milestone;
  const due = deadline?.due ?? null;
  const stated = deadline?.text ?? "";
  const { officers } = action.leads;
  return {
    id,
    key,
    ref: milestone.ref,
    title: milestone.title || milestone.text,
    status,
    daysOver: due === null ? null : daysBetween(due, asAt),
    due,
    stated,
    certainty: deadline?.certainty ?? "none",
    revised: revised?.due ?? null,
    directorates: milestone.directorates,
    officers,
    at: milestone.cells.milestone,
    flagged: flagged(milestone.cells),
    words: [milestone.ref, milestone.text, stated, ...officers].join("\n").toLowerCase(),
  };
}

function flagged({ milestone, deadline }: MilestoneCells): CellRef[] {
  const apart =
    deadline !== null &&
    (deadline.row !== milestone.row ||
      deadline.column !== milestone.column ||
      deadline.sheet !== milestone.sheet);
  return apart ? [milestone, deadline] : [milestone];
}

/** By status, then by the day due (undated last), then as they stand on the sheets. */
function byAttention(a: MilestoneRow, b: MilestoneRow): number {
  if (a.status !== b.status) return order(a) - order(b);
  if (a.due !== b.due) {
    if (a.due === null) return 1;
    if (b.due === null) return -1;
    return a.due < b.due ? -1 : 1;
  }
  return a.id - b.id;
}

/** The text itself the first time, then with a number: keys stay apart where cells are shared. */
function nth(seen: Map<string, number>, text: string): string {
  const n = seen.get(text) ?? 0;
  seen.set(text, n + 1);
  return n === 0 ? text : `${text}#${String(n + 1)}`;
}
