import { columnLetters } from "../sheet/a1";

/** What to put behind the n-th of equal references, n from 2. */
export type RefSuffix = (n: number) => string;

/** Gives references as they are wanted, with something behind one that is taken already. */
export function refTaker(): (wanted: string, suffix: RefSuffix) => string {
  const taken = new Set<string>();
  // From where to count on: a reference wanted a thousand times is not counted up from 2 each time.
  const next = new Map<RefSuffix, Map<string, number>>();
  return (wanted, suffix) => {
    // The set grows by one where the reference was free: one look-up instead of two.
    const { size } = taken;
    if (taken.add(wanted).size > size) return wanted;
    const counted = next.get(suffix) ?? new Map<string, number>();
    next.set(suffix, counted);
    let n = counted.get(wanted) ?? 2;
    while (taken.add(wanted + suffix(n)).size === size) n++;
    counted.set(wanted, n + 1);
    return wanted + suffix(n);
  };
}

/** For actions: "A1", "A1-2". */
export const numbered: RefSuffix = (n) => `-${String(n)}`;

/** For milestones, a letter leaves the stem, which is their action's, as it is: "A1.2", "A1.2b". */
export const lettered: RefSuffix = (n) => columnLetters(n - 1).toLowerCase();
