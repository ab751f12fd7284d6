import type { Settings } from "../../../src/core/plan/settings";
import type { Worksheet } from "../../../src/core/sheet/workbook";
import type { Finding, Rule } from "../../../src/core/validate/rule";
import { RULES } from "../../../src/core/validate/rules/index";
import { findingsOf } from "../../support/check-rule";
import { sheetOf } from "../../support/text-table";

/** What a rule's page says in words is so in its example, for the rules that need more than a table. */
interface Given {
  readonly sheet?: Partial<Worksheet>;
  readonly settings?: Partial<Settings>;
  /** Whether the example that passes is the last return of the one that fails. */
  readonly isLastReturn?: boolean;
  /** The name of another sheet that the example that passes stands on as well. */
  readonly beside?: string;
}

const WITH_LONG_CELL = [
  ["Action", "Lead officer", "Directorate", "Deadline"],
  ["Fit alarms", "Bea Quill ".repeat(200), "Housing", "May 2026"],
];

const GIVEN: Readonly<Record<string, Given>> = {
  "hidden-sheet-read": { sheet: { visibility: "hidden" } },
  "hidden-rows-read": { sheet: { hiddenRows: new Set([2]) } },
  "unknown-directorate": { settings: { directorates: [{ name: "Leisure", spellings: [] }] } },
  "deadlines-bunched": { settings: { thresholds: { bunched: 4, vagueWords: [] } } },
  "original-deadline-altered": { isLastReturn: true },
  "milestone-gone": { isLastReturn: true },
  "read-in-part": { sheet: { rows: WITH_LONG_CELL } },
  "plan-counted-twice": { beside: "Q1" },
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))("the example of %s", (id, rule) => {
  test("that breaks it does", () => {
    expect(foundIn(rule, "fails", GIVEN[id] ?? {})).not.toEqual([]);
  });

  test("is told in two sentences: what is wrong, and what to do", () => {
    for (const { message } of foundIn(rule, "fails", GIVEN[id] ?? {})) {
      expect([message, message.split(SENTENCE_END).length]).toEqual([message, 2]);
      expect(message.length).toBeLessThan(240);
    }
  });

  test("that keeps it does", () => {
    // A sheet or a row in sight, or one sheet alone, is what keeps the rules of others.
    expect(foundIn(rule, "passes", { ...GIVEN[id], sheet: {}, beside: "" })).toEqual([]);
  });
});

/** A full stop before another sentence. */
const SENTENCE_END = /\.\s+(?=[A-Z“])/;

function foundIn(
  rule: Rule,
  which: "fails" | "passes",
  { sheet = {}, settings, isLastReturn = false, beside = "" }: Given,
): readonly Finding[] {
  return findingsOf(rule, {
    name: which,
    plan: sheetOf(rule.examples[which], "Plan", sheet),
    ...(settings !== undefined && { settings }),
    ...(isLastReturn && { before: rule.examples.passes }),
    ...(beside !== "" && { beside: { [beside]: rule.examples.passes } }),
  });
}
