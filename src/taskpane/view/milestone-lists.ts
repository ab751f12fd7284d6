import type { Day } from "../../core/plan/day";
import type { MilestoneFilters } from "../filters";
import { byAttention, milestoneRow, milestoneWords, type MilestoneEntry } from "./build-milestones";
import type { List } from "./list";
import { filterMilestones, statusGroups } from "./list-milestones";
import type { MilestoneRow } from "./pane-review";
import { finderIn } from "./search";

/** The milestones of one review, and the list made of them last. */
export interface MilestoneLists {
  /** Makes the list that the filters leave; `id` names it. */
  list(id: number, filters: MilestoneFilters): List;
  /** Rows of that list by their positions, `to` left out; null where another was made since. */
  rows(id: number, from: number, to: number): MilestoneRow[] | null;
}

export function milestoneLists(entries: readonly MilestoneEntry[], asAt: Day): MilestoneLists {
  const sorted = byAttention(entries);
  const finder = finderIn(sorted, milestoneWords);
  let made: { readonly id: number; readonly order: readonly MilestoneEntry[] } | null = null;
  return {
    list(id, filters) {
      const order = filterMilestones(sorted, filters, { asAt, finder });
      made = { id, order };
      return { id, groups: statusGroups(order), count: order.length };
    },
    rows: (id, from, to) =>
      made?.id === id
        ? made.order.slice(from, to).map((entry) => milestoneRow(entry, entries, asAt))
        : null,
  };
}
