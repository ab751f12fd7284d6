import type { Action, Milestone } from "../../src/core/plan/plan";
import type { Deadline } from "../../src/core/plan/deadline";
import type { Day } from "../../src/core/plan/day";

/** A plain stated deadline on a day. */
export function due(on: Day): Deadline {
  return {
    text: on,
    earliest: on,
    due: on,
    precision: "day",
    certainty: "stated",
    remarks: [],
  };
}

/** A milestone with nothing said of it but what a test gives. */
export function milestone(given: Partial<Milestone> = {}): Milestone {
  const at = { sheet: "Plan", row: 1, column: 2 };
  return {
    ref: "A1.1",
    text: "Open the new pool",
    title: "Open the new pool",
    deadline: null,
    revised: null,
    unread: null,
    directorates: ["Leisure"],
    reported: "none",
    reportedText: "",
    percent: null,
    completedOn: null,
    comment: "",
    ...given,
    cells: {
      milestone: at,
      more: [],
      deadline: at,
      revised: null,
      status: null,
      completedOn: null,
      comment: null,
      ...given.cells,
    },
  };
}

/** An action with nothing said of it but what a test gives. */
export function action(given: Partial<Action> = {}): Action {
  const at = { sheet: "Plan", row: 1, column: 0 };
  return {
    ref: "A1",
    theme: "",
    priority: "",
    text: "Improve the pools",
    leads: { members: [], officers: [], pairs: [] },
    directorates: ["Leisure"],
    milestones: [],
    cells: { action: at, member: null, officer: null, directorate: null },
    ...given,
  };
}
