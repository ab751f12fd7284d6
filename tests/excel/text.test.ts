import { isFormula, sameValue, written } from "../../src/excel/text";

describe("written", () => {
  test.each([
    ["a formula", "=SUM(A1:A9)"],
    ["a formula behind a space", " =1+1"],
    ["a command", '=cmd|"/c calc"!A1'],
    ["a plus", "+44 20 7946 0000"],
    ["a minus", "-2+3"],
    ["an at sign", "@SUM(A1)"],
    ["a tab before a formula", "\t=1"],
    ["a line break before a formula", "\n=1"],
    ["an apostrophe that would be lost", "'quoted'"],
    ["a number", "42"],
    ["a number with leading zeros", "007"],
    ["a day", "31/05/2026"],
    ["a day in words", "31 May 2026"],
    ["a month", "May 2026"],
    ["a month with a hyphen", "Jul-26"],
    ["an American date", "March 5, 2026"],
    ["a share", "50%"],
    ["money", "£1.4m"],
    ["a decimal", ".5"],
    ["a negative in brackets", "(12)"],
    ["a logical", "TRUE"],
    ["a logical in lower case", "false"],
    ["an error value", "#N/A"],
    ["a time", "10:30"],
    ["a day in another language", "1er février 2026"],
    ["a month in another language", "März 2026"],
    ["a shortened month in another language", "15-févr-26"],
    ["a month in Welsh", "3 Mehefin 2026"],
    ["a month in another script", "15 марта 2026"],
  ])("keeps %s as text", (_what, text) => {
    expect(written(text)).toBe(`'${text}`);
  });

  test.each([
    ["a directorate", "Children, Schools & Families"],
    ["a milestone with its deadline", "Terms of reference agreed (May 2026)"],
    ["a text of several words", "Finish phase 1"],
    ["a word and its number", "Phase 1"],
    [
      "a sentence that starts with a number and goes on",
      "12 electric vans in service by the end of October, the rest in March",
    ],
    ["a word that starts like a month", "Marketing plan"],
    ["nothing", ""],
  ])("leaves %s alone", (_what, text) => {
    expect(written(text)).toBe(text);
  });

  test("passes numbers and logicals on, and empties a cell for null", () => {
    expect([written(46173), written(true), written(null)]).toEqual([46173, true, ""]);
  });

  test("cuts a text longer than a cell holds, and shows that it did", () => {
    const text = written("a".repeat(40_000));
    expect(String(text)).toHaveLength(32_766);
    expect(String(text).endsWith("…")).toBe(true);
  });
});

test("an empty cell is the same as nothing, and as no other value", () => {
  expect(sameValue("", null)).toBe(true);
  expect(sameValue(0, null)).toBe(false);
  expect(sameValue("a", "A")).toBe(false);
});

test("a formula is told from text that looks like one", () => {
  expect(isFormula("=A1", "x")).toBe(true);
  expect(isFormula("=A1", "=A1")).toBe(false);
  expect(isFormula("=A1", 3)).toBe(true);
  expect(isFormula("words", "words")).toBe(false);
  expect(isFormula(3, 3)).toBe(false);
});
