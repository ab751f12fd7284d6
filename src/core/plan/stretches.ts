import { byObject } from "./by-object";
import type { Action } from "./plan";

/** So many actions are near each other in memory, and soon gone through again when one changes. */
const LENGTH = 128;

/** The stretch that an action begins. */
const beginning = new WeakMap<Action, readonly Action[]>();

/**
 * Parts a plan's actions into stretches that stand together. Actions that have
 * not changed since the last review stand in the very same stretches, but for
 * those beside one that has, so that what is counted over them, by
 * {@link byObject}, is counted anew where an edit fell and nowhere else.
 */
export const stretchesOf = byObject(
  (actions: readonly Action[]): readonly (readonly Action[])[] => {
    const stretches: (readonly Action[])[] = [];
    for (let first = 0; first < actions.length;) {
      const stretch = knownAt(actions, first) ?? newAt(actions, first);
      stretches.push(stretch);
      first += stretch.length;
    }
    return stretches;
  },
);

/** The stretch that was known to begin here and still does; a short one is left to grow with what is new behind it. */
function knownAt(actions: readonly Action[], first: number): readonly Action[] | null {
  const known = begunBy(actions[first]);
  if (known?.every((action, i) => action === actions[first + i]) !== true) return null;
  const end = first + known.length;
  const isNewBehind = end < actions.length && begunBy(actions[end]) === null;
  return isShort(known) && isNewBehind ? null : known;
}

const isShort = ({ length }: readonly Action[]): boolean => 2 * length < LENGTH;

/** A new stretch ends where a long one is known to begin, so that those below an inserted row hold. */
function newAt(actions: readonly Action[], first: number): readonly Action[] {
  const endsAt = (place: number): boolean => {
    const known = begunBy(actions[place]);
    return known !== null && !isShort(known);
  };
  let end = first + 1;
  while (end < actions.length && end - first < LENGTH && !endsAt(end)) end++;
  const stretch = actions.slice(first, end);
  for (const action of stretch) beginning.delete(action);
  const [top] = stretch;
  if (top !== undefined) beginning.set(top, stretch);
  return stretch;
}

const begunBy = (action: Action | undefined): readonly Action[] | null =>
  action === undefined ? null : (beginning.get(action) ?? null);
