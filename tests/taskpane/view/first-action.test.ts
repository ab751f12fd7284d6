import { review } from "../../../src/core/review";
import { DEFAULT_SETTINGS } from "../../../src/core/plan/settings";
import { createDeadlineReader } from "../../../src/core/read/deadlines/index";
import { toA1 } from "../../../src/core/sheet/a1";
import type { CellValue } from "../../../src/core/sheet/cell";
import { worksheet } from "../../../src/core/sheet/workbook";
import { paneReview } from "../../../src/taskpane/view/build";
import { firstAction, stageOf } from "../../../src/taskpane/view/first-action";
import { writtenDeadlines } from "../../../src/taskpane/view/written-deadlines";

const AS_AT = "2026-11-20";

function viewOf(...rows: readonly (readonly CellValue[])[]) {
  const workbook = { name: "b.xlsx", date1904: false, sheets: [worksheet("Plan", rows)] };
  return paneReview(workbook, review([workbook], { asAt: AS_AT, settings: DEFAULT_SETTINGS }), []);
}

describe("where a plan without an action is begun", () => {
  test.each([
    {
      name: "milestone and deadline in columns of their own",
      labels: ["Action", "Lead officer", "Milestone", "Deadline"],
      at: "A3",
      words: ", its lead in B3, and one milestone on each row of C with its deadline in D",
    },
    {
      name: "milestones that hold their deadlines",
      labels: ["Ref", "Strategic Action", "Directorate", "Milestones and Deadlines"],
      at: "B3",
      words: ", its lead in C3, and one milestone with its date on each row of D",
    },
    {
      name: "milestones alone",
      labels: ["Milestone", "Lead officer", "Deadline"],
      at: "A3",
      words: ", its lead in B3, and one on each row with its deadline in C",
    },
  ])("is said for $name", ({ labels, at, words }) => {
    const view = viewOf(["Action plan 2026/27"], labels);
    const first = firstAction(view);
    expect(stageOf(view)).toBe("not-begun");
    expect(first && toA1(first.at)).toBe(at);
    expect(first?.rest).toBe(words);
    expect(first?.isBlank).toBe(true);
  });

  test("is told from a plan whose first action has neither lead nor milestone", () => {
    const view = viewOf(["Action", "Lead officer", "Milestone"], ["Open the pool"]);
    expect(stageOf(view)).toBe("not-begun");
    expect(firstAction(view)?.isBlank).toBe(false);
  });

  test("is not said of a plan, nor of what is none", () => {
    const plan = viewOf(["Action", "Lead officer", "Milestone"], ["Open it", "Ann Lee", "Dig"]);
    expect([stageOf(plan), firstAction(plan)]).toEqual(["begun", null]);
    const none = viewOf(["Rent", 100]);
    expect([stageOf(none), firstAction(none)]).toEqual(["no-plan", null]);
  });
});

test.each(["2026-04-01", "2026-11-20", "2027-03-31", "1999-12-31"])(
  "what is shown of written deadlines on %s is what the reader makes of them",
  (today) => {
    const reader = createDeadlineReader({
      asAt: today,
      settings: DEFAULT_SETTINGS,
      planYear: null,
      usualYear: null,
      date1904: false,
    });
    for (const { written, due } of writtenDeadlines(today)) {
      expect([written, reader.inCell(written)?.due]).toEqual([written, due]);
    }
  },
);
