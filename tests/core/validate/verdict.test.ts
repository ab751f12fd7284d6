import { verdictOf, verdictWords, type Grounds } from "../../../src/core/validate/verdict";

const NONE: Grounds = { questions: 0, toFix: 0, failures: 0 };

test.each<[string, Partial<Grounds>, string]>([
  ["nothing is left to fix", {}, "Ready to submit"],
  ["five errors stand", { toFix: 5 }, "Not ready: 5 to fix"],
  ["many errors stand", { toFix: 1234 }, "Not ready: 1,234 to fix"],
  ["a question is open, whatever else there is", { questions: 1, toFix: 5 }, "One question first"],
  ["two questions are open", { questions: 2, failures: 1 }, "Two questions first"],
  ["many questions are open", { questions: 7 }, "7 questions first"],
  ["a check broke down and nothing else is wrong", { failures: 1 }, "Not checked in full"],
  ["a check broke down beside an error", { failures: 1, toFix: 1 }, "Not ready: 1 to fix"],
])("the verdict where %s", (_, grounds, words) => {
  expect(verdictWords(verdictOf({ ...NONE, ...grounds }))).toBe(words);
});
