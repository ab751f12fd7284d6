import type { Action, Milestone, Plan } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { sameWords } from "./places";
import { milestoneKey } from "./previous";

/** Says, for each reading in turn, what part of the last return it answers for; null for none. */
export type LastReturn = (
  previous: readonly Plan[],
  readings: readonly Reading[],
) => readonly (Plan | null)[];

/**
 * Shares the milestones of the last return out over the sheets that answer for
 * them now: those that still hold a milestone, else the one that holds its
 * action, else the one that answers for its directorate, else the one that holds
 * most of all there was. So a directorate's return is not asked for
 * the other directorates' milestones. The same part is given as the very same
 * plan from one review to the next.
 */
export function createLastReturn(): LastReturn {
  let last: readonly (Plan | null)[] = [];
  return (previous, readings) => {
    if (previous.length === 0) return readings.map(() => null);
    const ownersOf = ownership(previous, readings);
    const parts = readings.map((): Action[] => []);
    for (const action of previous.flatMap(({ actions }) => actions)) {
      for (const [owner, milestones] of sharedOut(action, ownersOf)) {
        parts[owner]?.push({ ...action, milestones });
      }
    }
    last = parts.map((actions, i) => {
      const before = last[i] ?? null;
      if (before !== null && samePart(before.actions, actions)) return before;
      return actions.length === 0 ? null : { planYear: previous[0]?.planYear ?? null, actions };
    });
    return last;
  };
}

type OwnersOf = (keys: ActionKeys, place: number) => readonly number[];

/** An action's milestones of the last return by the reading that answers for them. */
function sharedOut(action: Action, ownersOf: OwnersOf): Map<number, Milestone[]> {
  const shares = new Map<number, Milestone[]>();
  const keys = keysOf(action);
  action.milestones.forEach((milestone, place) => {
    for (const owner of ownersOf(keys, place)) {
      const share = shares.get(owner);
      if (share) share.push(milestone);
      else shares.set(owner, [milestone]);
    }
  });
  return shares;
}

/** Who holds what now. */
function ownership(previous: readonly Plan[], readings: readonly Reading[]): OwnersOf {
  const byMilestone = new Map<string, number[]>();
  const byAction = new Map<string, number>();
  readings.forEach(({ plan }, place) => {
    for (const action of plan.actions) {
      const { own, milestones } = keysOf(action);
      if (!byAction.has(own)) byAction.set(own, place);
      for (const key of milestones) {
        const owners = byMilestone.get(key);
        if (!owners) byMilestone.set(key, [place]);
        else if (owners.at(-1) !== place) owners.push(place);
      }
    }
  });
  const byDirectorate = ownersByDirectorate(previous, readings, byMilestone);
  const successor = successorOf(previous, byMilestone, readings.length);
  return ({ own, milestones, directorates }, place) => {
    const holders = byMilestone.get(milestones[place] ?? "");
    if (holders) return holders;
    const ofDirectorate = directorates[place]?.map((key) => byDirectorate.get(key));
    const owner =
      byAction.get(own) ?? ofDirectorate?.find((each) => each !== undefined) ?? successor;
    return owner === null ? [] : [owner];
  };
}

/**
 * The reading that answers for each directorate: the one that still holds most
 * of what the last return had under its name, by the share of the reading it is.
 * Readings that hold nothing of the last return answer for the rest by what is
 * written in them now. So another directorate's name on a row of a return brings
 * none of the other's milestones with it.
 */
function ownersByDirectorate(
  previous: readonly Plan[],
  readings: readonly Reading[],
  byMilestone: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, number> {
  const sizes = readings.map(({ plan }) =>
    plan.actions.reduce((sum, { milestones }) => sum + milestones.length, 0),
  );
  const ownerOf = (counts: Counts): number =>
    mostOf(sizes.map((size, place) => (counts[place] ?? 0) / (size || 1)));
  const before = previous.flatMap(({ actions }) => actions);
  const held = countsOf(before, (milestone) => byMilestone.get(milestone) ?? []);
  const holders = new Set([...held.values()].flatMap((counts) => Object.keys(counts).map(Number)));
  const fresh = readings.flatMap(({ plan }, place) => (holders.has(place) ? [] : plan.actions));
  const written = countsOf(fresh, (milestone) => byMilestone.get(milestone) ?? []);
  return new Map([...written, ...held].map(([name, counts]) => [name, ownerOf(counts)]));
}

/** How many milestones each reading holds, by its place. */
type Counts = readonly (number | undefined)[];

/** How many milestones of each directorate alone each place holds; what several share tells of none. */
function countsOf(
  actions: readonly Action[],
  placesOf: (milestone: string) => readonly number[],
): ReadonlyMap<string, Counts> {
  const counts = new Map<string, number[]>();
  for (const { milestones, directorates } of actions.map(keysOf)) {
    milestones.forEach((milestone, i) => {
      const [directorate, another] = directorates[i] ?? [];
      if (directorate === undefined || another !== undefined) return;
      for (const place of placesOf(milestone)) {
        const own = counts.get(directorate) ?? [];
        own[place] = (own[place] ?? 0) + 1;
        counts.set(directorate, own);
      }
    });
  }
  return counts;
}

/** The reading that holds more than half of what there was; null where none does. */
function successorOf(
  previous: readonly Plan[],
  byMilestone: ReadonlyMap<string, readonly number[]>,
  readings: number,
): number | null {
  const counts = Array.from({ length: readings }, () => 0);
  let all = 0;
  for (const action of previous.flatMap(({ actions }) => actions)) {
    for (const key of keysOf(action).milestones) {
      all++;
      for (const place of byMilestone.get(key) ?? []) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const most = mostOf(counts);
  return (counts[most] ?? 0) * 2 > all ? most : null;
}

const mostOf = (counts: readonly number[]): number => counts.indexOf(Math.max(...counts));

interface ActionKeys {
  readonly own: string;
  /** One a milestone, by `milestoneKey`. */
  readonly milestones: readonly string[];
  /** One list a milestone. */
  readonly directorates: readonly (readonly string[])[];
}

const known = new WeakMap<Action, ActionKeys>();

/** Actions that have not changed since the last review are the same objects, and keep their keys. */
function keysOf(action: Action): ActionKeys {
  let keys = known.get(action);
  if (!keys) {
    keys = {
      own: sameWords(action.text),
      milestones: action.milestones.map((milestone) => milestoneKey(action, milestone)),
      directorates: action.milestones.map(({ directorates }) =>
        directorates.length === 0 ? [""] : directorates.map(sameWords),
      ),
    };
    known.set(action, keys);
  }
  return keys;
}

/** Whether two parts hold the same milestones of the same return. */
const samePart = (a: readonly Action[], b: readonly Action[]): boolean =>
  a.length === b.length &&
  a.every(({ milestones }, i) => {
    const others = b[i]?.milestones ?? [];
    return milestones.length === others.length && milestones.every((m, j) => m === others[j]);
  });
