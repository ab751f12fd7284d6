import { serialFromDay } from "../../src/core/plan/day";
import { due, NoDay } from "../../src/functions/due";
import { associateFunctions } from "../../src/functions/index";

const AS_AT = "2026-11-28";

test.each([
  ["by end of June 2026", "", "2026-06-30"],
  ["(March 2027)", "", "2027-03-31"],
  ["3/4/2026", "", "2026-04-03"],
  [46112, "", "2026-03-31"],
  ["March", "2026/27", "2027-03-31"],
  ["Spring term", "2026-27", "2027-03-31"],
  ["Q1", "2026/27", "2026-06-30"],
])("MILESTONES.DUE(%j, %j) is %s", (deadline, planYear, day) => {
  expect(due(deadline, planYear, AS_AT)).toBe(serialFromDay(day));
});

test.each([[""], ["  "], [null], [0]])("a blank, %j, is a blank", (deadline) => {
  expect(due(deadline, "", AS_AT)).toBe("");
});

test.each([
  ["TBC", "", false],
  ["when funds allow", "2026/27", false],
  // A year is never guessed.
  ["March", "", false],
  ["March 2026", "soon", true],
  // A plan of 2026 may begin in January or in April.
  ["June", 2026, true],
])("MILESTONES.DUE(%j, %j) gives no day", (deadline, planYear, isFault) => {
  const ask = () => due(deadline, planYear, AS_AT);
  expect(ask).toThrow(NoDay);
  expect(ask).toThrow(expect.objectContaining({ isFault }) as Error);
});

describe("in Excel", () => {
  class CellError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  const functions = new Map<string, (...given: unknown[]) => unknown>();
  beforeAll(() => {
    Object.assign(globalThis, {
      CustomFunctions: {
        ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
        Error: CellError,
        associate: (id: string, each: (...given: unknown[]) => unknown) => functions.set(id, each),
      },
    });
    associateFunctions(() => AS_AT);
  });
  afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

  test("an argument that is left out is null", () => {
    expect(functions.get("DUE")?.("June 2026", null)).toBe(serialFromDay("2026-06-30"));
  });

  test.each([
    ["TBC", null, "#N/A", "No day can be read from “TBC”."],
    [
      "May",
      null,
      "#N/A",
      '“May” names no year. Give the plan\'s year as well, for instance "2026/27".',
    ],
    ["May", "soon", "#VALUE!", '“soon” is no plan year. Write it as "2026/27".'],
  ])("DUE(%j, %j) shows %s and says why", (deadline, planYear, code, message) => {
    expect(() => functions.get("DUE")?.(deadline, planYear)).toThrow(
      expect.objectContaining({ code, message }) as Error,
    );
  });
});
