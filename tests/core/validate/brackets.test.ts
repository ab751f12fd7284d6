import { bracketsMended } from "../../../src/core/validate/brackets";

test.each([
  ["(March", "(March", "(March 2012", "(March 2012)"],
  ["Open the pool (March", "(March", "(March 2012", "(March 2012)"],
  ["Open the pool (March", "March", "March 2012", "March 2012)"],
  ["Open the pool (by March", "March", "March 2012", "March 2012)"],
  ["Open the pool (March.", "(March", "(March 2012", "(March 2012)"],
  ["Open the pool [March", "[March", "[March 2012", "[March 2012]"],
  ["Open the pool （March", "（March", "（March 2012", "（March 2012）"],
  ["Agree the plan (July (CLC)", "(July", "(July 2011", "(July 2011)"],
  ["Open the pool (March)", "(March)", "(March 2012)", "(March 2012)"],
  ["Open the pool (March or later)", "(March", "(March 2012", "(March 2012"],
  ["Open the pool March)", "March)", "March 2012)", "March 2012"],
  ["Open the pool March)", "March", "March 2012", "(March 2012"],
  ["Open the pool by March）", "March", "March 2012", "（March 2012"],
  ["Open the pool March (CLC))", "March", "March 2012", "March 2012"],
  // The cell's own words are nobody's to mend.
  ["Open the pool (indoor, March", "March", "March 2012", "March 2012"],
  ["Open (the pool (March", "(March", "(March 2012", "(March 2012"],
  ["1) Open the pool (March", "(March", "(March 2012", "(March 2012"],
  ["1) Open the pool March", "March", "March 2012", "March 2012"],
  [46_300, "March", "March 2012", "March 2012"],
])("in %p, for %p, %p is written as %p", (cell, words, others, expected) => {
  expect(bracketsMended(cell, words, others)).toBe(expected);
});
