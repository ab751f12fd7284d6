import { mergeSettings } from "../../../src/core/plan/merge-settings";
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from "../../../src/core/plan/settings";
import { fc } from "../../support/random";

const settings = (parts: object): Settings => settingsSchema.parse(parts);
const left = (quote: string) => ({
  rule: "deadline-unreadable",
  sheet: "Plan",
  quote,
  about: "",
  reason: "Known",
});

describe("settings that two people changed at once", () => {
  const base = settings({
    dueSoonDays: 30,
    ignored: [left("soon")],
    rules: { "no-fixed-end": {} },
  });

  test.each([
    [
      "keep what each changed",
      { ...base, dueSoonDays: 14 },
      { ...base, quarters: "calendar" as const },
      { ...base, dueSoonDays: 14, quarters: "calendar" },
    ],
    [
      "keep what each ignored",
      { ...base, ignored: [left("soon"), left("later")] },
      { ...base, ignored: [left("soon"), left("TBA")] },
      { ...base, ignored: [left("soon"), left("TBA"), left("later")] },
    ],
    [
      "bring back what one brought back",
      { ...base, ignored: [] },
      { ...base, ignored: [left("soon"), left("TBA")] },
      { ...base, ignored: [left("TBA")] },
    ],
    [
      "keep the rules each switched",
      { ...base, rules: { ...base.rules, "vague-wording": { on: false } } },
      { ...base, rules: {} },
      { ...base, rules: { "vague-wording": { on: false } } },
    ],
  ])("%s", (_, mine, theirs, merged) => {
    expect(mergeSettings(base, mine, theirs)).toEqual(merged);
  });

  const some = fc
    .record({
      dueSoonDays: fc.nat({ max: 3 }),
      ignored: fc.uniqueArray(fc.constantFrom("a", "b", "c").map(left), {
        selector: ({ quote }) => quote,
      }),
      columns: fc.dictionary(fc.constantFrom("Plan", "Q2"), fc.constant({ A: ["action"] })),
    })
    .map((parts) => settings(parts));

  /** What is ignored is a set: its order tells nothing. */
  const inOrder = (all: Settings): Settings => ({
    ...all,
    ignored: [...all.ignored].sort((a, b) => a.quote.localeCompare(b.quote)),
  });

  test("are one's own where the other changed nothing", () => {
    fc.assert(
      fc.property(some, some, (before, mine) => {
        expect(inOrder(mergeSettings(before, mine, before))).toEqual(inOrder(mine));
        expect(mergeSettings(before, before, mine)).toEqual(mine);
      }),
    );
  });

  test("are whole settings", () => {
    fc.assert(
      fc.property(some, some, some, (before, mine, theirs) => {
        const merged = mergeSettings(before, mine, theirs);
        expect(settingsSchema.parse(merged)).toEqual(merged);
        expect(Object.keys(merged)).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });
});
