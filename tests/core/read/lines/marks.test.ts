import { endsOpen, endsUnfinished } from "../../../../src/core/read/lines/marks";

describe("a line that ends where no sentence does", () => {
  test.each([
    ["on a joining word", "Open the pool and", true],
    ["on a word of a letter", "Build a", true],
    ["on a comma", "Parks, libraries,", true],
    ["on a hyphen", "Follow-", true],
    ["on an opened bracket", "Report agreed (", true],
    ["on a shortening that an example follows", "Other venues e.g.", true],
    ["on a preposition after a bracket", "Pool (phase 1) within", true],
    ["not on a word that only ends like one", "Open the stand", false],
    ["not on a joining word with a capital", "Report to the OR", false],
    ["not on a part of a longer word", "café_and", false],
    ["not on a full stop", "Open the pool.", false],
    ["not on a number", "Open the pool by 2026", false],
    ["not where nothing stands", "", false],
  ])("%s", (_, text, expected) => {
    expect(endsOpen(text)).toBe(expected);
  });
});

describe("a line that ends where no sentence can", () => {
  test.each([
    ["on an article", "Hand the site over to the", true],
    ["on a conjunction", "Open the pool and", true],
    ["on a comma", "Parks, libraries,", true],
    ["on a hyphen", "Follow-", true],
    ["on an opened bracket", "Report agreed (", true],
    ["not on a preposition that its verb needs", "Homes people want to live in", false],
    ["not on one that closes a question", "Choose the scheme to sign up for", false],
    ["not on a full stop", "Open the pool.", false],
    ["not where nothing stands", "", false],
  ])("%s", (_, text, expected) => {
    expect(endsUnfinished(text)).toBe(expected);
  });
});
