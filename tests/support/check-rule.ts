import { DEFAULT_SETTINGS, settingsSchema, type Settings } from "../../src/core/plan/settings";
import { review, type ReviewOptions } from "../../src/core/review";
import { toA1 } from "../../src/core/sheet/a1";
import type { CellValue } from "../../src/core/sheet/cell";
import type { Edit } from "../../src/core/sheet/edit";
import type { Worksheet } from "../../src/core/sheet/workbook";
import type { Finding, Rule } from "../../src/core/validate/rule";
import { sheetOf } from "./text-table";

export interface RuleCase {
  /** The oddity, in a few words. */
  readonly name: string;
  /** A text table (see `sheetOf`) or a worksheet of its own. */
  readonly plan: string | Worksheet;
  /** Cells with a finding, in order; [] where there is none. */
  readonly at?: readonly string[];
  /** Titles of the fixes offered, over all findings. */
  readonly fixes?: readonly string[];
  readonly settings?: Partial<Settings>;
  /** The last return, as a plan of the same sheet. */
  readonly before?: string;
  /** Other sheets that stand before it in its workbook, by name. */
  readonly beside?: Readonly<Record<string, string>>;
}

export const AS_AT = "2026-10-01";

/** The settings that cases are checked with: a plan for 2026/27. */
const SETTINGS: Settings = settingsSchema.parse({
  ...DEFAULT_SETTINGS,
  planYear: { start: "2026-04-01", end: "2027-03-31" },
});

/**
 * Checks one rule on small plans: at least two that break it, two that keep it,
 * and one that nearly breaks it. Every fix offered is applied and must take its
 * own finding away; one for each finding, one after the other, leave nothing.
 */
export function checkRule(
  rule: Rule,
  cases: {
    fails: readonly [RuleCase, RuleCase, ...RuleCase[]];
    passes: readonly [RuleCase, RuleCase, ...RuleCase[]];
    nearMiss: RuleCase;
  },
): void {
  describe(rule.id, () => {
    describe.each([...cases.fails])("finds $name", (c) => {
      test("at its cell", () => {
        const findings = findingsOf(rule, c);
        expect(findings.map(({ at }) => toA1(at))).toEqual(c.at);
        for (const { message } of findings) expect(message).toMatch(/^[“A-Z0-9].*[.”]$/su);
        const titles = findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
        expect(titles).toEqual(c.fixes ?? []);
      });
      if (c.fixes) {
        test("and each fix takes its own finding away, and brings none", () => {
          const findings = findingsOf(rule, c);
          for (const finding of findings) {
            for (const fix of finding.fixes) {
              const left = findingsOf(rule, { ...c, plan: applied(sheetFor(c), fix.edits) });
              expect(left.length).toBeLessThan(findings.length);
              expect(left.map(keyOf)).not.toContain(keyOf(finding));
            }
          }
        });
        test.each(["first", "last"] as const)("and the %s fix of each leaves nothing", (which) => {
          const findings = findingsOf(rule, c);
          if (findings.some(({ fixes }) => fixes.length === 0)) return;
          let sheet = sheetFor(c);
          for (
            let left = findings;
            left.length > 0;
            left = findingsOf(rule, { ...c, plan: sheet })
          ) {
            const fix = left[0]?.fixes.at(which === "first" ? 0 : -1);
            if (fix === undefined) throw new Error("what is left has no fix");
            sheet = applied(sheet, fix.edits);
            if (findingsOf(rule, { ...c, plan: sheet }).length >= left.length) {
              throw new Error(`“${fix.title}” leaves as many findings as there were`);
            }
          }
        });
      }
    });
    test.each([...cases.passes, cases.nearMiss])("leaves $name", (c) => {
      expect(findingsOf(rule, c).map(({ at, message }) => `${toA1(at)} ${message}`)).toEqual([]);
    });
  });
}

/** The findings of one rule on a case. */
export function findingsOf(rule: Rule, c: RuleCase): readonly Finding[] {
  const options: ReviewOptions = {
    asAt: AS_AT,
    settings: { ...SETTINGS, ...c.settings },
    rules: [rule],
    ...(c.before !== undefined && { previous: [bookOf(sheetOf(c.before))] }),
  };
  const beside = Object.entries(c.beside ?? {}).map(([name, plan]) => sheetOf(plan, name));
  const reviewed = review([bookOf(...beside, sheetFor(c))], options);
  return reviewed.workbooks[0]?.findings ?? [];
}

const keyOf = ({ at, quote }: Finding): string => `${toA1(at)} ${quote}`;

const sheetFor = ({ plan }: RuleCase): Worksheet =>
  typeof plan === "string" ? sheetOf(plan) : plan;

const bookOf = (...sheets: readonly Worksheet[]) => ({
  name: "plan.xlsx",
  date1904: false,
  sheets,
});

/** A worksheet after some edits; an edit that no longer fits its cell is a mistake here. */
export function applied(sheet: Worksheet, edits: readonly Edit[]): Worksheet {
  const rows: CellValue[][] = sheet.rows.map((row) => [...row]);
  for (const { at, expected, value } of edits) {
    const row = (rows[at.row] ??= []);
    if ((row[at.column] ?? null) !== (expected ?? null)) {
      throw new Error(`${toA1(at)} holds ${String(row[at.column])}, not ${String(expected)}`);
    }
    row[at.column] = value;
  }
  return { ...sheet, rows };
}
