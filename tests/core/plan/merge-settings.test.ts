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

const YEAR = { start: "2026-04-01", end: "2027-03-31" };
const KEPT = { question: "as-at" as const, asAt: "2027-06-30", ...YEAR };
const silent = (sheet: string) => ({ question: "no-progress" as const, sheet });

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
    [
      "keep what each answered, and what both did once",
      { ...base, answers: [silent("Parks"), silent("Leisure"), KEPT] },
      { ...base, answers: [silent("Parks"), silent("Roads")] },
      { ...base, answers: [silent("Parks"), silent("Roads"), silent("Leisure"), KEPT] },
    ],
    [
      "keep what each said words mean",
      { ...base, statusWords: { awaiting: "in-progress" as const } },
      { ...base, statusWords: { parked: "suspended" as const } },
      { ...base, statusWords: { awaiting: "in-progress", parked: "suspended" } },
    ],
    [
      "keep one's own meaning of a word both gave one",
      { ...base, statusWords: { awaiting: "in-progress" as const } },
      { ...base, statusWords: { awaiting: "not-started" as const } },
      { ...base, statusWords: { awaiting: "in-progress" } },
    ],
    [
      "take the other's answer about the years, where one gave none",
      { ...base, dueSoonDays: 14 },
      { ...base, rollUpYear: YEAR },
      { ...base, dueSoonDays: 14, rollUpYear: YEAR },
    ],
    [
      "keep one's own answer about the years, where both gave one",
      { ...base, rollUpYear: "all" as const },
      { ...base, rollUpYear: YEAR },
      { ...base, rollUpYear: "all" },
    ],
  ])("%s", (_, mine, theirs, merged) => {
    expect(mergeSettings(base, mine, theirs)).toEqual(merged);
  });

  test("take an answer, a word and a year back where one did", () => {
    const given = { answers: [KEPT], statusWords: { awaiting: "none" as const }, rollUpYear: YEAR };
    const taken = { answers: [], statusWords: {}, rollUpYear: null };
    const before = settings({ ...base, ...given });
    const after = settings({ ...base, ...taken });
    expect(mergeSettings(before, after, before)).toEqual(after);
    expect(mergeSettings(before, before, after)).toEqual(after);
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
