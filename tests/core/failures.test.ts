import { createReviewer, review } from "../../src/core/review";
import { worksheet, type Workbook, type Worksheet } from "../../src/core/sheet/workbook";
import type { Rule } from "../../src/core/validate/rule";
import { RULES } from "../../src/core/validate/rules/index";
import { sheetOf } from "../support/text-table";

const AS_AT = "2026-10-01";

const plan = (name: string, milestones = 1): Worksheet =>
  worksheet(name, [
    ["Action", "Lead officer", "Directorate", "Milestone", "Deadline"],
    ...Array.from({ length: milestones }, (_, i) => [
      `Improve service ${String(i)}`,
      "Bea Quill",
      "Leisure & Parks",
      i === 90 ? "Break down" : `Open pool ${String(i)}`,
      null,
    ]),
  ]);
const bookOf = (...sheets: Worksheet[]): Workbook => ({
  name: "plan.xlsx",
  date1904: false,
  sheets,
});

const broken = {
  severity: "error",
  title: "Broken on purpose",
  why: "",
  examples: { fails: "", passes: "" },
} as const;

/** Rules that give up, each in its own way; all but the last after they have found something. */
const BREAKING: readonly Rule[] = [
  {
    ...broken,
    id: "breaks-on-the-sheet",
    *check(reading) {
      for (const { cells } of reading.plan.actions)
        yield { at: cells.action, message: "Half a finding.", quote: "" };
      throw new Error("out of order");
    },
  },
  {
    ...broken,
    id: "breaks-on-an-action",
    scope: "action",
    *check(reading) {
      for (const { milestones } of reading.plan.actions) {
        for (const { text, cells } of milestones) {
          if (text === "Break down") throw new Error("out of order");
          yield { at: cells.milestone, message: "Half a finding.", quote: text };
        }
      }
    },
  },
  {
    ...broken,
    id: "breaks-while-gathering",
    gather(actions) {
      if (actions.some((action) => action.milestones.some(({ text }) => text === "Break down")))
        throw new Error("out of order");
    },
    check: function* check(reading, context) {
      this.gather?.(reading.plan.actions, context);
      yield* [];
    },
  },
];

describe("a rule that throws", () => {
  test.each(BREAKING)("costs its own findings on its sheet and no others ($id)", (rule) => {
    const workbook = bookOf(plan("Long", 200), plan("Short"));
    const rules = [...RULES.slice(0, 5), rule, ...RULES.slice(5)];
    const [reviewed] = review([workbook], { asAt: AS_AT, rules }).workbooks;
    const without = review([workbook], { asAt: AS_AT }).workbooks[0];
    const others = reviewed?.findings.filter((finding) => finding.rule !== rule.id);
    expect(others?.length).toBeGreaterThan(200);
    expect(others).toEqual(without?.findings);
    const failure = { part: "rule", rule: rule.id, title: "Broken on purpose" };
    const detail = "Error: out of order";
    const broke = rule.id === "breaks-on-the-sheet" ? ["Long", "Short"] : ["Long"];
    expect(reviewed?.failures).toEqual(broke.map((sheet) => ({ ...failure, sheet, detail })));
    const own = reviewed?.findings.filter((finding) => finding.rule === rule.id) ?? [];
    expect(own.filter(({ at }) => broke.includes(at.sheet))).toEqual([]);
  });

  test("gives the same in a review that remembers, however the plan changes", () => {
    const again = createReviewer();
    const rules = [...RULES, ...BREAKING];
    for (const milestones of [200, 201, 90, 89, 200, 200]) {
      const workbooks = [bookOf(plan("Long", milestones))];
      const fresh = review(workbooks, { asAt: AS_AT, rules });
      expect(again(workbooks, { asAt: AS_AT, rules })).toEqual(fresh);
      expect(fresh.workbooks[0]?.failures.length).toBe(milestones > 90 ? 3 : 1);
    }
  });
});

describe("a sheet on which reading throws", () => {
  const unreadable: Worksheet = {
    ...plan("Bad"),
    get rows(): Worksheet["rows"] {
      throw new Error("no rows to be had");
    },
  };
  const detail = "Error: no rows to be had";

  test("leaves the other sheets and workbooks as they are without it", () => {
    const other = bookOf(
      sheetOf("Action | Directorate | Milestone | Deadline\nMend | Works | Mend | May 2026"),
    );
    const whole = review([bookOf(unreadable, plan("Good")), other], { asAt: AS_AT });
    const without = review([bookOf(plan("Good")), other], { asAt: AS_AT });
    expect(whole.workbooks[0]?.failures).toEqual([{ part: "reading", sheet: "Bad", detail }]);
    expect(whole.workbooks[0]?.findings).toEqual(without.workbooks[0]?.findings);
    expect(whole.workbooks[0]?.readings[1]).toEqual(without.workbooks[0]?.readings[0]);
    expect(whole.workbooks[1]).toEqual(without.workbooks[1]);
    expect(whole.directorates).toEqual(without.directorates);
    expect(whole.rollUp).toEqual(without.rollUp);
  });

  test("is read once it can be", () => {
    const again = createReviewer();
    again([bookOf(unreadable)], { asAt: AS_AT });
    const mended = [bookOf(plan("Bad"))];
    expect(again(mended, { asAt: AS_AT })).toEqual(review(mended, { asAt: AS_AT }));
  });

  test("of the last return is said to be compared with nothing", () => {
    const previous = [bookOf(unreadable)];
    const { notCompared } = review([bookOf(plan("Good"))], { asAt: AS_AT, previous });
    expect(notCompared).toEqual([{ part: "reading", sheet: "Bad", detail }]);
  });
});
