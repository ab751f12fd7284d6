import { checkedIn } from "../../../src/core/track/checked";
import { statusAt } from "../../../src/core/track/status";
import type { Milestone } from "../../../src/core/plan/plan";
import { action, due, milestone } from "../../support/plans";

const statusOf = statusAt({ asAt: "2026-12-31", dueSoonDays: 30 });
const late: Partial<Milestone> = { deadline: due("2026-06-30"), reported: "in-progress" };
const officers = (...names: string[]) => ({ leads: { members: [], officers: names, pairs: [] } });

test.each<[string, Partial<Milestone>, object]>([
  ["no deadline", { deadline: null }, { dated: { have: 0, of: 1 } }],
  [
    "a deadline that goes on",
    { deadline: { ...due("2026-06-30"), due: null, certainty: "ongoing" } },
    { dated: { have: 0, of: 1 } },
  ],
  ["a day", { deadline: due("2027-06-30") }, { dated: { have: 1, of: 1 } }],
  ["nothing reported", { reported: "none" }, { reported: { have: 0, of: 1 } }],
  ["words nobody knows", { reported: "unknown" }, { reported: { have: 0, of: 1 } }],
  ["a status", { reported: "not-started" }, { reported: { have: 1, of: 1 } }],
  ["lateness and no comment", late, { explained: { have: 0, of: 1 } }],
  ["lateness and a comment", { ...late, comment: "Rain" }, { explained: { have: 1, of: 1 } }],
  ["a comment in good time", { comment: "Rain" }, { explained: { have: 0, of: 0 } }],
  ["completion without a day", { reported: "complete" }, { completed: { have: 0, of: 1 } }],
  [
    "completion on a day",
    { reported: "complete", completedOn: "2026-06-01" },
    { completed: { have: 1, of: 1 } },
  ],
])("counts a milestone with %s", (_, given, expected) => {
  expect(checkedIn([action({ milestones: [milestone(given)] })], statusOf)).toMatchObject(expected);
});

test("counts the milestones of actions that one officer leads", () => {
  const milestones = [milestone(), milestone()];
  const actions = [
    action({ milestones, ...officers("Bea Quill") }),
    action({ milestones, ...officers("Bea Quill", "Dev Shah") }),
    action({ milestones: [milestone()] }),
  ];
  expect(checkedIn(actions, statusOf).led).toEqual({ have: 2, of: 5 });
});

test("counts the same actions the same again, and by another day anew", () => {
  const actions = [action({ milestones: [milestone(late)] })];
  expect(checkedIn(actions, statusOf)).toEqual(checkedIn(actions, statusOf));
  const before = statusAt({ asAt: "2026-06-01", dueSoonDays: 30 });
  expect(checkedIn(actions, before).explained).toEqual({ have: 0, of: 0 });
});
