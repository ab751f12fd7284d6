import { parseArguments } from "../../src/cli/arguments";

test("a whole command line", () => {
  const parsed = parseArguments(
    "review a.xlsx b.xlsx --as-at 2026-10-01 --format json --due-soon 14".split(" "),
  );
  expect(parsed).toMatchObject({
    kind: "review",
    arguments: {
      files: ["a.xlsx", "b.xlsx"],
      asAt: "2026-10-01",
      format: { name: "json" },
      dueSoonDays: 14,
      settingsFile: null,
      lastReturn: [],
    },
  });
});

test("a last return may be of several workbooks", () => {
  const parsed = parseArguments(
    "review a.xlsx --as-at 2026-10-01 --last-return q1.xlsx --last-return q1-b.xlsx".split(" "),
  );
  expect(parsed).toMatchObject({ arguments: { lastReturn: ["q1.xlsx", "q1-b.xlsx"] } });
});

test("text is what is printed where no format is named", () => {
  expect(parseArguments(["review", "a.xlsx", "--as-at", "2026-10-01"])).toMatchObject({
    arguments: { format: { name: "text" }, dueSoonDays: null },
  });
});

test.each([
  ["no command line at all", []],
  ["--help", ["--help"]],
])("help for %s", (_, args) => {
  expect(parseArguments(args)).toEqual({ kind: "help" });
});

test.each([
  ["another command", ["check", "a.xlsx"], /“check” is no command/],
  ["no files", ["review", "--as-at", "2026-10-01"], /Name at least one workbook/],
  ["no day", ["review", "a.xlsx"], /Say the day to judge at/],
  ["a day that does not exist", ["review", "a.xlsx", "--as-at", "2026-02-30"], /is no day/],
  ["a day written otherwise", ["review", "a.xlsx", "--as-at", "1/10/2026"], /is no day/],
  [
    "a format nobody knows",
    ["review", "a.xlsx", "--as-at", "2026-10-01", "--format", "pdf"],
    /use one of text, json, sarif/,
  ],
  [
    "days that are no number",
    ["review", "a.xlsx", "--as-at", "2026-10-01", "--due-soon", "soon"],
    /not a number of days/,
  ],
  ["an option nobody knows", ["review", "a.xlsx", "--fast"], /--fast/],
])("says what is wrong with %s", (_, args, message) => {
  const parsed = parseArguments(args);
  expect(parsed.kind).toBe("wrong");
  expect(parsed).toHaveProperty("message", expect.stringMatching(message));
});
