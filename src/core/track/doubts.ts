import { byObject } from "../plan/by-object";
import { doubtIn, DOUBTS, type Doubt, type DoubtOf } from "../plan/doubt";
import type { Action } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { Settings } from "../plan/settings";
import { stretchesOf } from "../plan/stretches";

/** How many milestones are counted by a doubtful day, by what is doubtful about it. */
export type Doubts = Readonly<Record<Doubt, number>>;

/** Counts the doubtful days of some plans; each milestone once. */
export function doubtsIn(readings: readonly Reading[], settings: Settings): Doubts {
  const counts = none();
  for (const { plan } of readings) {
    const countIn = countsBy(doubtFor(settings)(plan.planYear));
    for (const stretch of stretchesOf(plan.actions)) {
      const own = countIn(stretch);
      for (const doubt of DOUBTS) counts[doubt] += own[doubt];
    }
  }
  return counts;
}

/** For a year the very same function as long as the settings hold, and so are the counts made by it. */
const doubtFor = byObject((settings: Settings) => {
  const known = new Map<string, DoubtOf>();
  return (year: Reading["plan"]["planYear"]): DoubtOf => {
    const key = year === null ? "" : `${year.start}/${year.end}`;
    const doubtOf = known.get(key) ?? doubtIn(year, settings);
    known.set(key, doubtOf);
    return doubtOf;
  };
});

const countsBy = byObject((doubtOf: DoubtOf) =>
  byObject((stretch: readonly Action[]): Doubts => {
    const counts = none();
    for (const { milestones } of stretch) {
      for (const milestone of milestones) {
        const doubt = doubtOf(milestone);
        if (doubt !== null) counts[doubt]++;
      }
    }
    return counts;
  }),
);

const none = (): Record<Doubt, number> => ({
  "outside-plan-year": 0,
  "year-inferred": 0,
  ambiguous: 0,
});
