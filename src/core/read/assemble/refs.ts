import { lettered, numbered, refTaker } from "../../plan/refs";
import type { ActionDraft } from "../group/draft";
import type { StemCheck } from "../group/stems";
import type { Table } from "../tables/table";

/** The references of an action and its milestones. */
export interface Refs {
  readonly action: string;
  readonly milestones: readonly string[];
}

/**
 * Gives references action by action: those written on the sheet where there
 * are any, else made from the place, "A1" and "A1.1". All are unique, and the
 * same each time the plan is read.
 */
export function refGiver(
  actions: readonly ActionDraft[],
): (action: ActionDraft, stems: StemCheck) => Refs {
  const byRow = tablesOfMilestoneRefs(actions);
  const take = refTaker();
  let count = 0;
  return (action, stems) => {
    count++;
    const isByRow = namesMilestones(action, stems, byRow.has(action.table));
    const stem = isByRow ? (stems.areTold ? stems.of(action.ref) : "") : action.ref;
    const ref = take(stem === "" ? `A${String(count)}` : stem, numbered);
    return {
      action: ref,
      milestones: action.milestones.map(({ ref: own }, i) =>
        take(isByRow && own !== "" ? own : `${ref}.${String(i + 1)}`, lettered),
      ),
    };
  };
}

/** Whether the references of an action's rows name its milestones rather than the action. */
function namesMilestones({ milestones }: ActionDraft, stems: StemCheck, byRow: boolean): boolean {
  if (stems.areTold) return milestones.some(({ ref }) => ref !== "" && stems.of(ref) !== "");
  return byRow && milestones.some(({ ref }) => ref !== "");
}

/** The tables most of whose actions have another reference on each of their rows. */
function tablesOfMilestoneRefs(actions: readonly ActionDraft[]): ReadonlySet<Table> {
  const balance = new Map<Table, number>();
  for (const { milestones, table } of actions) {
    let first = "";
    let told = 0;
    let differ = false;
    for (const { ref } of milestones) {
      if (ref === "") continue;
      if (told++ === 0) first = ref;
      else if (ref !== first) differ = true;
    }
    if (told > 1) balance.set(table, (balance.get(table) ?? 0) + (differ ? 1 : -1));
  }
  return new Set([...balance].filter(([, n]) => n > 0).map(([table]) => table));
}
