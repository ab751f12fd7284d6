import { settingsSchema } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review";
import { aboutCells } from "../../../src/core/validate/about";
import { sheetOf, workbookOf } from "../../support/grid";

const PLAN = `
  Action | Lead officer | Directorate | Milestone | Deadline
  Build a pool | Bea Quill | Leisure | Open the pool | soon
  ^ | ^ | ^ | Close the old pool | soon
  Plant trees | Dev Shah | Parks | Order the trees | soon
`;
const unreadable = (table: string, ignored: readonly object[] = []): string[] => {
  const settings = settingsSchema.parse({ ignored });
  const { workbooks } = review([workbookOf(sheetOf(table))], { asAt: "2026-10-01", settings });
  return (workbooks[0]?.findings ?? [])
    .filter(({ rule }) => rule === "deadline-unreadable")
    .map(({ at }) => String(at.row + 1));
};
const aboutRow = (table: string, row: number): string => {
  const { workbooks } = review([workbookOf(sheetOf(table))], { asAt: "2026-10-01" });
  const reading = workbooks[0]?.readings[0];
  return reading ? aboutCells(reading)({ row: row - 1, column: 0 }) : "";
};
const left = { rule: "deadline-unreadable", sheet: "Plan", quote: "soon", reason: "Known" };

describe("a finding that is ignored", () => {
  test("is known by what its row is about", () => {
    expect(aboutRow(PLAN, 1)).toBe("");
    expect(aboutRow(PLAN, 2)).toBe("Build a pool\nOpen the pool");
    expect(aboutRow(PLAN, 3)).toBe("Build a pool\nClose the old pool");
    expect(aboutRow(PLAN, 4)).toBe("Plant trees\nOrder the trees");
  });

  test("takes no other with it that quotes the same words", () => {
    expect(unreadable(PLAN)).toEqual(["2", "3", "4"]);
    expect(unreadable(PLAN, [{ ...left, about: aboutRow(PLAN, 3) }])).toEqual(["2", "4"]);
  });

  test("stays so when rows are inserted above it, and comes back when its words change", () => {
    const ignored = [{ ...left, about: aboutRow(PLAN, 4) }];
    const above = "Mend the roof | Eve Moss | Housing | Hire a roofer | May 2026\n  Plant trees";
    expect(unreadable(PLAN.replace("Plant trees", above), ignored)).toEqual(["2", "3"]);
    expect(unreadable(PLAN.replace("Order the trees", "Buy the trees"), ignored)).toHaveLength(3);
  });

  test("in settings of before rows were told apart, is every one with these words", () => {
    expect(unreadable(PLAN, [left])).toEqual([]);
  });
});
