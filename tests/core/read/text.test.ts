import { wordsOf } from "../../../src/core/read/text";

describe("the words of a text", () => {
  test.each([
    ["in lower case without punctuation", "By when? (Date)", ["by", "when", "date"]],
    ["signs spelt out", "50% & more", ["50", "percent", "and", "more"]],
    ["an apostrophe within a word", "Children’s", ["childrens"]],
    ["letters without their accents", "Siân Cô", ["sian", "co"]],
    ["an accent that stands apart from its letter", "Sia\u0302n", ["sian"]],
    ["Welsh letters with a mark of their own", "Tŷ ŵyl", ["ty", "wyl"]],
  ])("%s", (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});
