import { planTitle } from "../../../src/taskpane/view/plan-title";
import { review } from "../../../src/core/review";
import { paneReview } from "../../../src/taskpane/view/build";
import { sheetOf, workbookOf } from "../../support/grid";

const titleOver = (...tops: string[]): string => {
  const workbook = workbookOf(
    ...tops.map((top, i) =>
      sheetOf(
        `
      ${top}
      Action | Lead officer | Milestone | Deadline
      Build a pool | Bea Quill | Open the pool | May 2026
    `,
        { name: `Plan ${String(i + 1)}` },
      ),
    ),
  );
  return planTitle(paneReviewOf(workbook));
};

const paneReviewOf = (workbook: ReturnType<typeof workbookOf>) => {
  const reviewed = review([workbook], { asAt: "2026-12-31" });
  const view = paneReview(workbook, reviewed, []);
  return view;
};

test.each([
  ["Borough Plan: Year 2 Action Plan 2026/27", "Borough Plan: Year 2 Action Plan 2026/27"],
  ["A council that listens", ""],
  ["Wexmouth Borough Council", ""],
])("a plan below “%s” is called “%s”", (top, title) => {
  expect(titleOver(top)).toBe(title);
});

test("plans of several titles have none together, and of one title that one", () => {
  expect(titleOver("Action Plan 2026/27", "Climate Plan 2026/27")).toBe("");
  expect(titleOver("Action Plan 2026/27", "Action Plan 2026/27")).toBe("Action Plan 2026/27");
});
