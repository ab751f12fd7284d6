import { addDays, type Day } from "../../core/plan/day";
import type { Status } from "../../core/plan/status";
import type { MilestoneFilters } from "../filters";
import { dueOf, type MilestoneEntry } from "./build-milestones";
import type { ListGroup } from "./list";
import type { Finder } from "./search";
import { STATUS_WORDS } from "./words";

const CLOSED: ReadonlySet<Status> = new Set(["complete", "cancelled", "suspended"]);

/** What is counted in words and drawn in no bar. */
const OTHER: ReadonlySet<Status> = new Set(["undated", "ongoing", "suspended", "cancelled"]);

/** The milestones that pass the filters, in the order given; `finder` searches just these. */
export function filterMilestones(
  entries: readonly MilestoneEntry[],
  filters: MilestoneFilters,
  { asAt, finder }: { readonly asAt: Day; readonly finder: Finder },
): MilestoneEntry[] {
  const found = finder(filters.search);
  const last = filters.window === null ? null : addDays(asAt, filters.window);
  return entries.filter(
    (entry, place) =>
      hasStatus(entry, filters.status) &&
      (filters.directorate === "" || entry.milestone.directorates.includes(filters.directorate)) &&
      (filters.officer === "" || entry.action.leads.officers.includes(filters.officer)) &&
      (last === null || withinReach(entry, last)) &&
      found(place),
  );
}

/** A heading for each status that milestones sorted by status have. */
export function statusGroups(entries: readonly MilestoneEntry[]): ListGroup[] {
  const counts = new Map<Status, number>();
  for (const { status } of entries) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => ({
    key: `status:${status}`,
    title: STATUS_WORDS[status],
    count,
    section: null,
    rule: null,
  }));
}

function hasStatus({ status }: MilestoneEntry, wanted: MilestoneFilters["status"]): boolean {
  if (wanted === "all") return true;
  if (wanted === "other") return OTHER.has(status);
  return wanted === "open" ? !CLOSED.has(status) : status === wanted;
}

/** Still to be done, and due by `last`: what is overdue is always within reach. */
function withinReach(entry: MilestoneEntry, last: Day): boolean {
  const due = dueOf(entry);
  return due !== null && due <= last && !CLOSED.has(entry.status);
}
