import { DEFAULT_SETTINGS } from "../../../src/core/plan/settings";
import { readWorkbooks } from "../../../src/core/read/read";
import { noPlans } from "../../support/no-plans";

describe("a sheet that is no plan gives no action and says so once", () => {
  const sheets = noPlans();

  it("has a hundred sheets to go by", () => {
    expect(sheets).toHaveLength(100);
  });

  it.each(sheets.map(({ name, sheet }) => [name, sheet] as const))("%s", (_, sheet) => {
    const workbook = { name: "book.xlsx", date1904: false, sheets: [sheet] };
    const { readings } = readWorkbooks([workbook], {
      asAt: "2012-05-01",
      settings: DEFAULT_SETTINGS,
    });
    expect(readings[0]).toHaveLength(1);
    const [reading] = readings[0] ?? [];
    expect(reading?.plan.actions.map((action) => action.text)).toEqual([]);
    expect(reading?.problems.map((problem) => problem.kind)).toEqual(["no-plan"]);
  });
});
