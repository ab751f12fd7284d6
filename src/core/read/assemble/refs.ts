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
    const written = action.milestones.map(({ ref }) => ref);
    const isByRow = namesMilestones(written, stems);
    const own = isByRow ? (stems.areTold ? stems.of(action.ref) : "") : action.ref;
    const ref = take(own === "" ? `A${String(count)}` : own);
    return {
      action: ref,
      milestones: written.map((text, i) =>
        take(isByRow && text !== "" ? text : `${ref}.${String(i + 1)}`),
      ),
    };
  };
}

/** Whether the references of an action's rows name its milestones rather than the action. */
function namesMilestones(written: readonly string[], stems: StemCheck): boolean {
  if (stems.areTold) return written.some((ref) => ref !== "" && stems.of(ref) !== "");
  return new Set(written.filter((ref) => ref !== "")).size > 1;
}
