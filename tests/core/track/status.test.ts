import { statusAt } from "../../../src/core/track/status";
import type { Milestone } from "../../../src/core/plan/plan";
import type { Status } from "../../../src/core/plan/status";
import { due, milestone } from "../../support/plans";

const statusOf = statusAt({ asAt: "2026-10-01", dueSoonDays: 30 });

const rows: readonly (readonly [oddity: string, given: Partial<Milestone>, expected: Status])[] = [
  ["due the day before", { deadline: due("2026-09-30") }, "overdue"],
  ["due on the day itself is not late", { deadline: due("2026-10-01") }, "due-soon"],
  ["the last day that is soon", { deadline: due("2026-10-31") }, "due-soon"],
  ["the first day that is not", { deadline: due("2026-11-01") }, "upcoming"],
  ["no deadline", {}, "undated"],
  ["complete, however late", { deadline: due("2020-01-01"), reported: "complete" }, "complete"],
  ["complete without a deadline", { reported: "complete" }, "complete"],
  ["suspended and past", { deadline: due("2020-01-01"), reported: "suspended" }, "suspended"],
  ["cancelled and past", { deadline: due("2020-01-01"), reported: "cancelled" }, "cancelled"],
  ["in progress and past", { deadline: due("2026-09-30"), reported: "in-progress" }, "overdue"],
  [
    "words not understood and past",
    { deadline: due("2026-09-30"), reported: "unknown" },
    "overdue",
  ],
  [
    "a revised date does not undo lateness",
    { deadline: due("2026-09-30"), revised: due("2027-01-31") },
    "overdue",
  ],
  [
    "goes on without an end",
    { deadline: { ...due("2026-04-01"), due: null, certainty: "ongoing" } },
    "ongoing",
  ],
  [
    "a deadline nobody can read",
    { deadline: { ...due("2026-04-01"), earliest: null, due: null, certainty: "none" } },
    "undated",
  ],
];

test.each(rows)("%s", (_, given, expected) => {
  expect(statusOf(milestone(given))).toBe(expected);
});

test("with no days of warning, only the day itself is soon", () => {
  const strict = statusAt({ asAt: "2026-10-01", dueSoonDays: 0 });
  expect(strict(milestone({ deadline: due("2026-10-01") }))).toBe("due-soon");
  expect(strict(milestone({ deadline: due("2026-10-02") }))).toBe("upcoming");
});
