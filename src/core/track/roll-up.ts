import { byObject } from "../plan/by-object";
import type { Action, Milestone } from "../plan/plan";
import type { Status } from "../plan/status";
import { stretchesOf } from "../plan/stretches";

/** How many actions and milestones, and how the milestones stand. */
export interface Counts extends Record<CountedStatus, number> {
  actions: number;
  milestones: number;
}

export type CountedStatus =
  | "complete"
  | "overdue"
  | "dueSoon"
  | "upcoming"
  | "ongoing"
  | "undated"
  | "suspended"
  | "cancelled";

/**
 * Counts by directorate. A milestone that directorates share counts once in
 * `total` and once under each of them, so the directorates can add up to more.
 */
export interface RollUp {
  readonly total: Counts;
  /** By name, in alphabetical order. */
  readonly byDirectorate: readonly (Counts & { readonly directorate: string })[];
  /** Milestones that stand under more than one directorate. */
  readonly shared: number;
}

/** The heading that milestones without any directorate are counted under. */
export const NO_DIRECTORATE = "(no directorate)";

/** A line of the roll-up while it is being counted: actions, milestones, then each status in order. */
type Tally = Int32Array;

const KEYS: readonly (keyof Counts)[] = [
  "actions",
  "milestones",
  "complete",
  "overdue",
  "dueSoon",
  "upcoming",
  "ongoing",
  "undated",
  "suspended",
  "cancelled",
];
const ACTIONS = 0;
const MILESTONES = 1;
const PLACE: Readonly<Record<Status, number>> = {
  complete: 2,
  overdue: 3,
  "due-soon": 4,
  upcoming: 5,
  ongoing: 6,
  undated: 7,
  suspended: 8,
  cancelled: 9,
};

/**
 * Counts milestones by directorate and status in one pass over the actions; of
 * actions that were counted before, by the very same `statusOf`, in none.
 */
export function rollUp(
  actions: readonly Action[],
  statusOf: (milestone: Milestone) => Status,
): RollUp {
  const total: Tally = new Int32Array(KEYS.length);
  const byName = new Map<string, Tally>();
  let shared = 0;
  const partOf = partsBy(statusOf);
  for (const stretch of stretchesOf(actions)) {
    const part = partOf(stretch);
    add(total, part.total);
    for (const [name, tally] of part.byName) add(named(byName, name), tally);
    shared += part.shared;
  }
  return { total: countsOf(total), byDirectorate: linesOf(byName), shared };
}

/** What some actions add to a roll-up. */
interface Part {
  readonly total: Tally;
  readonly byName: ReadonlyMap<string, Tally>;
  readonly shared: number;
}

const partsBy = byObject((statusOf: (milestone: Milestone) => Status) =>
  byObject((stretch: readonly Action[]) => partOf(stretch, statusOf)),
);

function partOf(actions: readonly Action[], statusOf: (milestone: Milestone) => Status): Part {
  const total: Tally = new Int32Array(KEYS.length);
  const tallies = talliesByName();
  let shared = 0;
  for (const action of actions) {
    increment(total, ACTIONS);
    const own = tallies.of(action.directorates);
    let elsewhere: Set<Tally> | null = null;
    for (const milestone of action.milestones) {
      const place = PLACE[statusOf(milestone)];
      increment(total, MILESTONES);
      increment(total, place);
      const { directorates } = milestone;
      if (directorates.length > 1) shared++;
      const owners = tallies.ofMilestone(directorates);
      for (const tally of owners) {
        increment(tally, MILESTONES);
        increment(tally, place);
      }
      // Nearly every milestone has its action's directorates, and then the very same lines.
      if (owners !== own) {
        elsewhere ??= new Set(own);
        for (const tally of owners) elsewhere.add(tally);
      }
    }
    for (const tally of elsewhere ?? own) increment(tally, ACTIONS);
  }
  return { total, byName: tallies.byName, shared };
}

interface Tallies {
  readonly byName: ReadonlyMap<string, Tally>;
  readonly of: (directorates: readonly string[]) => readonly Tally[];
  /** The same, with a line for what has no directorate. */
  readonly ofMilestone: (directorates: readonly string[]) => readonly Tally[];
}

/** Lines by directorate; the same directorates always give the very same list of lines. */
function talliesByName(): Tallies {
  const byName = new Map<string, Tally>();
  const lists = new Map<string, readonly Tally[]>();
  const of = (directorates: readonly string[]): readonly Tally[] => {
    // Most have one, whose name is the key as it stands.
    const [only = ""] = directorates;
    const key = directorates.length === 1 ? only : JSON.stringify(directorates);
    let list = lists.get(key);
    if (!list)
      lists.set(key, (list = [...new Set(directorates)].map((name) => named(byName, name))));
    return list;
  };
  const nobody = [NO_DIRECTORATE];
  return { byName, of, ofMilestone: (list) => of(list.length === 0 ? nobody : list) };
}

/** The line of a directorate, begun if there is none. */
function named(byName: Map<string, Tally>, name: string): Tally {
  let tally = byName.get(name);
  if (!tally) byName.set(name, (tally = new Int32Array(KEYS.length)));
  return tally;
}

function add(tally: Tally, part: Tally): void {
  for (let place = 0; place < tally.length; place++) {
    tally[place] = (tally[place] ?? 0) + (part[place] ?? 0);
  }
}

function increment(tally: Tally, place: number): void {
  tally[place] = (tally[place] ?? 0) + 1;
}

function linesOf(byName: ReadonlyMap<string, Tally>): RollUp["byDirectorate"] {
  return [...byName]
    .map(([directorate, tally]) => ({ directorate, ...countsOf(tally) }))
    .sort((a, b) => compareNames(a.directorate, b.directorate));
}

function countsOf(tally: Tally): Counts {
  const counts = noCounts();
  KEYS.forEach((key, place) => {
    counts[key] = tally[place] ?? 0;
  });
  return counts;
}

/** Names in alphabetical order, those without any directorate last. */
function compareNames(a: string, b: string): number {
  if (a === NO_DIRECTORATE) return 1;
  if (b === NO_DIRECTORATE) return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const noCounts = (): Counts => ({
  actions: 0,
  milestones: 0,
  complete: 0,
  overdue: 0,
  dueSoon: 0,
  upcoming: 0,
  ongoing: 0,
  undated: 0,
  suspended: 0,
  cancelled: 0,
});
