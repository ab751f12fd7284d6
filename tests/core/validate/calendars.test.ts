import { toA1 } from "../../../src/core/sheet/a1";
import type { Finding, Rule } from "../../../src/core/validate/rule";
import { deadlineAmbiguous } from "../../../src/core/validate/rules/deadline-ambiguous";
import { deadlineMisspelt } from "../../../src/core/validate/rules/deadline-misspelt";
import { deadlineOutsidePlanYear } from "../../../src/core/validate/rules/deadline-outside-plan-year";
import { deadlineUnreadable } from "../../../src/core/validate/rules/deadline-unreadable";
import { deadlineYearInferred } from "../../../src/core/validate/rules/deadline-year-inferred";
import { originalDeadlineAltered } from "../../../src/core/validate/rules/original-deadline-altered";
import { findingsOf } from "../../support/check-rule";

const HEADER = "Action | Lead officer | Directorate |";

/** Calendars of every kind, now and as they stood in the last return. */
const CALENDARS: Record<string, { readonly before: string; readonly plan: string }> = {
  "a tick moved by a quarter": {
    before: `
      ${HEADER} Q1 | Q2 | Q3 | Q4
      Open the pool | Bea Quill | Leisure | | X | |
      Mend the roof | Tom Day | Leisure | X | | |`,
    plan: `
      ${HEADER} Q1 | Q2 | Q3 | Q4
      Open the pool | Bea Quill | Leisure | | | X |
      Mend the roof | Tom Day | Leisure | X | | |`,
  },
  "a text moved by a quarter": {
    before: `
      ${HEADER} Q1 | Q2 | Q3
      Open the pool | Bea Quill | Leisure | Draft Q1 report | Draw up plans |
      Mend the roof | Tom Day | Leisure | Let the work | |`,
    plan: `
      ${HEADER} Q1 | Q2 | Q3
      Open the pool | Bea Quill | Leisure | Draft Q1 report | | Draw up plans
      Mend the roof | Tom Day | Leisure | | Let the work |`,
  },
  "texts that name their own column": {
    before: `
      ${HEADER} June | July | August
      Open the pool | Bea Quill | Leisure | Check the June bills | | Draft the plans
      Mend the roof | Tom Day | Leisure | | Check the July bills |`,
    plan: `
      ${HEADER} June | July | August
      Open the pool | Bea Quill | Leisure | Check the June bills | | Draft the plans
      Mend the roof | Tom Day | Leisure | | | Check the July bills`,
  },
  "ones for ticks, of another year": {
    before: `
      ${HEADER} Apr-27 | May-27 | Jun-27
      Open the pool | Bea Quill | Leisure | [1] | |
      Mend the roof | Tom Day | Leisure | | [1] |`,
    plan: `
      ${HEADER} Apr-27 | May-27 | Jun-27
      Open the pool | Bea Quill | Leisure | | [1] |
      Mend the roof | Tom Day | Leisure | | | [1]`,
  },
};

const RULES: readonly Rule[] = [
  deadlineAmbiguous,
  deadlineMisspelt,
  deadlineOutsidePlanYear,
  deadlineUnreadable,
  deadlineYearInferred,
  originalDeadlineAltered,
];

describe.each(Object.entries(CALENDARS))("of a calendar, %s", (_, { before, plan }) => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s writes nothing over what stands in a period",
    (_id, rule) => {
      for (const planYear of [null, { start: "2026-04-01", end: "2027-03-31" }]) {
        const found = findingsOf(rule, { name: "", plan, before, settings: { planYear } });
        expect(found.flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual([]);
      }
    },
  );
});

test("a tick that moved is told beside its action", () => {
  const moved = CALENDARS["a tick moved by a quarter"];
  const found = findingsOf(originalDeadlineAltered, { name: "", plan: "", ...moved });
  expect(found.map(({ at }) => toA1(at))).toEqual(["A2"]);
});

describe("the year of a calendar whose periods name none", () => {
  const QUARTERS = `
    ${HEADER} Q1 | Q2 | Q3 | Q4
    Open the pool | Bea Quill | Leisure | | X | |
    Mend the roof | Tom Day | Leisure | | | X |
    Paint it | Tom Day | Leisure | | X | |`;
  const told = (plan: string): string[] =>
    findingsOf(deadlineYearInferred, { name: "", plan, settings: { planYear: null } }).map(
      ({ at, message }: Finding) => `${toA1(at)} ${message}`,
    );

  test("is asked for once, at the heading", () => {
    const [finding, ...others] = told(QUARTERS);
    expect(finding).toMatch(/^E1 .*Write the year/);
    expect(others).toEqual([]);
  });

  test("and not where the sheet names it", () => {
    expect(told(`Plan 2026/27${QUARTERS}`)).toEqual([]);
  });

  test("but is where the plan runs for several years", () => {
    expect(told(`Plan 2025-2030${QUARTERS}`)).toHaveLength(1);
  });

  test("once for each table", () => {
    expect(told(`${QUARTERS}\n\n${QUARTERS}`).length).toBeLessThanOrEqual(2);
  });
});
