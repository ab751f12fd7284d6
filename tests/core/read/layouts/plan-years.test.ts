import { readWorkbooks } from "../../../../src/core/read/read";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/plan/settings";
import { sheetOf, workbookOf } from "../../../support/grid";

/** The plan year of a plan with some deadlines, and the due days read from them. */
function read(
  title: string,
  deadlines: readonly string[],
  asAt = "2025-10-01",
  planYear: Settings["planYear"] = null,
) {
  const rows = deadlines.map((deadline, i) => `Step ${String(i + 1)} of the work | ${deadline}`);
  const sheet = sheetOf([title, "Milestone | Deadline", ...rows].join("\n"));
  const settings = { ...DEFAULT_SETTINGS, planYear };
  const plan = readWorkbooks([workbookOf(sheet)], { asAt, settings }).readings[0]?.[0]?.plan;
  const milestones = plan?.actions.flatMap((action) => action.milestones) ?? [];
  return {
    year: plan?.planYear ? `${plan.planYear.start} ${plan.planYear.end}` : null,
    dues: milestones.map(({ deadline }) => deadline?.due ?? null),
  };
}

describe("the year a plan is for", () => {
  test("a lone year that most deadlines precede is a target", () => {
    const { year, dues } = read("Net Zero Action Plan 2030", [
      "March 2026",
      "June 2026",
      "Sept",
      "December 2030",
    ]);
    expect(year).toBeNull();
    expect(dues).toEqual(["2026-03-31", "2026-06-30", "2025-09-30", "2030-12-31"]);
  });

  test("a lone year that its deadlines fall in is the plan's", () => {
    const { year, dues } = read("Action Plan 2026", ["March 2026", "June 2026", "Sept"]);
    expect(year).toBe("2026-01-01 2026-12-31");
    expect(dues.at(-1)).toBe("2026-09-30");
  });

  test("a year that a person has set stands", () => {
    const set = { start: "2030-01-01", end: "2030-12-31" };
    expect(read("Plan", ["March 2026", "June 2026", "Sept"], "2025-10-01", set)).toEqual({
      year: "2030-01-01 2030-12-31",
      dues: ["2026-03-31", "2026-06-30", "2030-09-30"],
    });
  });

  test("the last year of a long horizon is none, though most deadlines fall in it", () => {
    expect(read("Climate plan", ["June 2026", "March 2031", "December 2030"]).year).toBeNull();
  });

  test("the year of most deadlines is the plan's where few are earlier", () => {
    const months = "April May June July August September October November December".split(" ");
    const late = months.map((month) => `${month} 2025`);
    expect(read("Service plan", [...late, "January 2025", "May 2028"]).year).toBe(
      "2025-04-01 2026-03-31",
    );
  });
});

describe("a date without a year does not move with the as-at date", () => {
  test.each(["2024-06-01", "2025-09-30", "2025-10-01", "2029-04-01"])("%s", (asAt) => {
    expect(read("Delivery plan 2024-2030", ["Sept", "March"], asAt).dues).toEqual([
      "2024-09-30",
      "2025-03-31",
    ]);
    expect(read("Delivery plan 2024-2030", ["Sept", "May 2026"], asAt).dues).toEqual([
      "2026-09-30",
      "2026-05-31",
    ]);
    expect(read("Delivery plan", ["Sept", "May 2025", "May 2028"], asAt).dues[0]).toBe(
      "2025-09-30",
    );
  });
});
