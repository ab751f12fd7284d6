import { editDistance } from "../../../src/core/plan/edit-distance";
import { fc, runs } from "../../support/random";

describe("how far two words are from each other", () => {
  test.each([
    ["the same", "housing", "housing", 0],
    ["a letter left out", "housing", "housng", 1],
    ["a letter put in", "housing", "houssing", 1],
    ["a letter changed", "housing", "hausing", 1],
    ["two letters swapped", "housing", "huosing", 1],
    ["a swap at the end", "housing", "housign", 1],
    ["a swap and a change", "housing", "huosink", 2],
    ["other words", "housing", "parks", 3],
    ["nothing and a word", "", "a", 1],
  ])("%s", (_, a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

  test("a limit changes nothing but what lies beyond it", () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
        const whole = editDistance(a, b, 99);
        expect(editDistance(a, b, limit)).toBe(Math.min(whole, limit + 1));
        expect(editDistance(b, a, limit)).toBe(Math.min(whole, limit + 1));
      }),
      { numRuns: runs(3000) },
    );
  });
});
