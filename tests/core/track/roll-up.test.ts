import { STATUSES, type Status } from "../../../src/core/plan/status";
import { NO_DIRECTORATE, rollUp, type Counts } from "../../../src/core/track/roll-up";
import { action, milestone } from "../../support/plans";
import { fc } from "../../support/random";

/** Each milestone's status is written in its ref, so that a test says it by hand. */
const statusOf = ({ ref }: { ref: string }): Status => {
  const found = STATUSES.find((s) => s === ref);
  if (!found) throw new Error(`no status ${ref}`);
  return found;
};

const statusSum = (c: Counts): number =>
  c.complete +
  c.overdue +
  c.dueSoon +
  c.upcoming +
  c.ongoing +
  c.undated +
  c.suspended +
  c.cancelled;

test("a milestone two directorates share counts under both and once in the total", () => {
  const shared = milestone({ ref: "overdue", directorates: ["Housing", "Leisure"] });
  const result = rollUp(
    [action({ directorates: ["Housing", "Leisure"], milestones: [shared] })],
    statusOf,
  );
  expect(result.total).toMatchObject({ actions: 1, milestones: 1, overdue: 1 });
  expect(result.byDirectorate).toMatchObject([
    { directorate: "Housing", actions: 1, milestones: 1, overdue: 1 },
    { directorate: "Leisure", actions: 1, milestones: 1, overdue: 1 },
  ]);
  expect(result.shared).toBe(1);
});

test("a milestone's own tag counts it there, and its action there too", () => {
  const result = rollUp(
    [
      action({
        directorates: ["Housing"],
        milestones: [milestone({ ref: "upcoming", directorates: ["Leisure"] })],
      }),
    ],
    statusOf,
  );
  expect(result.byDirectorate).toMatchObject([
    { directorate: "Housing", actions: 1, milestones: 0 },
    { directorate: "Leisure", actions: 1, milestones: 1, upcoming: 1 },
  ]);
});

test("what nobody owns stands last, under its own heading", () => {
  const result = rollUp(
    [
      action({ directorates: [], milestones: [milestone({ ref: "undated", directorates: [] })] }),
      action({
        directorates: ["Works"],
        milestones: [milestone({ ref: "complete", directorates: ["Works"] })],
      }),
    ],
    statusOf,
  );
  expect(result.byDirectorate.map(({ directorate }) => directorate)).toEqual([
    "Works",
    NO_DIRECTORATE,
  ]);
});

test("an empty plan adds up to nothing", () => {
  expect(rollUp([], statusOf)).toMatchObject({
    total: { actions: 0, milestones: 0 },
    byDirectorate: [],
    shared: 0,
  });
});

const directorates = fc.uniqueArray(fc.constantFrom("Housing", "Leisure", "Works", "Schools"), {
  maxLength: 3,
});
const anyAction = fc
  .tuple(directorates, fc.array(fc.tuple(fc.constantFrom(...STATUSES), directorates)))
  .map(([own, milestones]) =>
    action({
      directorates: own,
      milestones: milestones.map(([ref, owners]) => milestone({ ref, directorates: owners })),
    }),
  );

test("statuses add up to milestones on every line, and shares explain the difference", () => {
  fc.assert(
    fc.property(fc.array(anyAction), (actions) => {
      const { total, byDirectorate } = rollUp(actions, statusOf);
      const all = actions.flatMap((a) => a.milestones);
      expect(total.milestones).toBe(all.length);
      for (const line of [total, ...byDirectorate]) expect(statusSum(line)).toBe(line.milestones);
      const stood = all.reduce((n, m) => n + Math.max(m.directorates.length, 1), 0);
      expect(byDirectorate.reduce((n, line) => n + line.milestones, 0)).toBe(stood);
    }),
  );
});
