import { pattern } from "../../../src/core/sheet/pattern";
import { anyText } from "../../support/any-text";
import { fc } from "../../support/random";

describe("a pattern made of text", () => {
  test.each(["", "i", "u", "iu", "gu", "is", "isu"])(
    "fits that text and nothing else under the flags “%s”",
    (flags) => {
      fc.assert(
        fc.property(anyText, anyText, (text, other) => {
          expect(pattern(flags)`^${text}$`.exec(text)?.[0]).toBe(text);
          if (text.toLowerCase() !== other.toLowerCase() && !/[^\0-\x7F]/.test(text + other)) {
            expect(pattern(flags)`^${text}$`.test(other)).toBe(false);
          }
        }),
      );
    },
  );

  test("takes each of several texts for itself, and the first that fits", () => {
    expect(pattern()`^(${["a.b", "a", /x+/]})`.exec("a.b")?.[1]).toBe("a.b");
    expect(pattern()`^(${["a.b", "a", /x+/]})`.exec("axb")?.[1]).toBe("a");
    expect(pattern()`^(${["a.b", "a", /x+/]})$`.exec("xxx")?.[1]).toBe("xxx");
  });

  test("keeps what is written between the parts a pattern, with its back-slashes", () => {
    expect(pattern("u")`\b${"Well-being"}(?!\w)`.test("Health & Well-being")).toBe(true);
    expect(pattern("u")`\b${"Well-being"}(?!\w)`.test("Well-beings")).toBe(false);
  });

  test("holds a part that offers a choice together", () => {
    expect(pattern()`^${/a|b/}c$`.test("a")).toBe(false);
    expect(pattern()`^${/a|b/}c$`.test("bc")).toBe(true);
  });
});
