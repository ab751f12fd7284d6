import { columnLetters } from "../sheet/a1";

/** What to put behind the n-th of equal references, n from 2. */
export type RefSuffix = (n: number) => string;

/** Gives references as they are wanted, with something behind one that is taken already. */
export function refTaker(): (wanted: string, suffix: RefSuffix) => string {
  const taken = new Set<string>();
  return (wanted, suffix) => {
    let ref = wanted;
    // The set grows by one where the reference was free: one look-up instead of two.
    for (let n = 2, size = taken.size; taken.add(ref).size === size; n++) ref = wanted + suffix(n);
    return ref;
  };
}

/** For actions: "A1", "A1-2". */
export const numbered: RefSuffix = (n) => `-${String(n)}`;

/** For milestones, a letter leaves the stem, which is their action's, as it is: "A1.2", "A1.2b". */
export const lettered: RefSuffix = (n) => columnLetters(n - 1).toLowerCase();
