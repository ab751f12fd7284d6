import { addDays, type Day } from "../../core/plan/day";
import type { Status } from "../../core/plan/status";
import type { MilestoneFilters } from "../state";
import type { MilestoneRow } from "./pane-review";
import { STATUS_WORDS } from "./words";

/** One row of the list of milestones. */
export type MilestoneListRow =
  | { readonly kind: "group"; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: "milestone"; readonly key: string; readonly milestone: MilestoneRow };

const CLOSED: ReadonlySet<Status> = new Set(["complete", "cancelled", "suspended"]);

/** The milestones that pass the filters, in the order given. */
export function filterMilestones(
  milestones: readonly MilestoneRow[],
  filters: MilestoneFilters,
  asAt: Day,
): MilestoneRow[] {
  const search = filters.search.trim().toLowerCase();
  const last = filters.window === null ? null : addDays(asAt, filters.window);
  return milestones.filter(
    (milestone) =>
      hasStatus(milestone, filters.status) &&
      (filters.directorate === "" || milestone.directorates.includes(filters.directorate)) &&
      (filters.officer === "" || milestone.officers.includes(filters.officer)) &&
      (last === null || withinReach(milestone, last)) &&
      milestone.words.includes(search),
  );
}

/** The milestones under a heading for each status, in the order given. */
export function groupByStatus(milestones: readonly MilestoneRow[]): MilestoneListRow[] {
  const counts = new Map<Status, number>();
  for (const { status } of milestones) counts.set(status, (counts.get(status) ?? 0) + 1);
  const rows: MilestoneListRow[] = [];
  let current: Status | null = null;
  for (const milestone of milestones) {
    const { status } = milestone;
    if (status !== current) {
      current = status;
      const title = STATUS_WORDS[status].words;
      rows.push({ kind: "group", key: `status:${status}`, title, count: counts.get(status) ?? 0 });
    }
    rows.push({ kind: "milestone", key: milestone.key, milestone });
  }
  return rows;
}

function hasStatus({ status }: MilestoneRow, wanted: MilestoneFilters["status"]): boolean {
  if (wanted === "all") return true;
  return wanted === "open" ? !CLOSED.has(status) : status === wanted;
}

/** Still to be done, and due by `last`: what is overdue is always within reach. */
function withinReach({ status, due }: MilestoneRow, last: Day): boolean {
  return due !== null && due <= last && !CLOSED.has(status);
}
