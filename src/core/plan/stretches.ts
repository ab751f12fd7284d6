import { byObject } from "./by-object";
import type { Action } from "./plan";

/** So many actions are near each other in memory, and soon gone through again when one changes. */
const LENGTH = 64;

/** The stretch that an action begins. */
const beginning = new WeakMap<Action, readonly Action[]>();

/**
 * Parts a plan's actions into stretches that stand together. Actions that have
 * not changed since the last review stand in the very same stretches, so that
 * what is counted over them, by {@link byObject}, is counted anew for the
 * stretch alone that an edit fell in.
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

function knownAt(actions: readonly Action[], first: number): readonly Action[] | null {
  const known = begunBy(actions[first]);
  return known?.every((action, i) => action === actions[first + i]) === true ? known : null;
}

/** A new stretch ends where a known one begins, so that those below an inserted row hold. */
function newAt(actions: readonly Action[], first: number): readonly Action[] {
  let end = first + 1;
  while (end < actions.length && end - first < LENGTH && begunBy(actions[end]) === null) end++;
  const stretch = actions.slice(first, end);
  for (const action of stretch) beginning.delete(action);
  const [top] = stretch;
  if (top !== undefined) beginning.set(top, stretch);
  return stretch;
}

const begunBy = (action: Action | undefined): readonly Action[] | null =>
  action === undefined ? null : (beginning.get(action) ?? null);
