import type { ActionDraft } from "../group/draft";
import type { StemCheck } from "../group/stems";

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
export function refGiver(): (action: ActionDraft, stems: StemCheck) => Refs {
  const taken = new Set<string>();
  let count = 0;
  const take = (wanted: string): string => {
    let ref = wanted;
    for (let n = 2; taken.has(ref); n++) ref = `${wanted}-${String(n)}`;
    taken.add(ref);
    return ref;
  };
  return (action, stems) => {
    count++;
    const isByRow = namesMilestones(action, stems);
    const stem = isByRow ? (stems.areTold ? stems.of(action.ref) : "") : action.ref;
    const ref = take(stem === "" ? `A${String(count)}` : stem);
    return {
      action: ref,
      milestones: action.milestones.map(({ ref: own }, i) =>
        take(isByRow && own !== "" ? own : `${ref}.${String(i + 1)}`),
      ),
    };
  };
}

/** Whether the references of an action's rows name its milestones rather than the action. */
function namesMilestones({ milestones }: ActionDraft, stems: StemCheck): boolean {
  if (stems.areTold) return milestones.some(({ ref }) => ref !== "" && stems.of(ref) !== "");
  let first = "";
  for (const { ref } of milestones) {
    if (first === "") first = ref;
    else if (ref !== "" && ref !== first) return true;
  }
  return false;
}
