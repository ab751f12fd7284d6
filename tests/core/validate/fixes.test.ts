import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toOutput } from "../../../src/cli/formats/json";
import { settingsSchema, type Settings } from "../../../src/core/plan/settings";
import { review, type ReviewOptions } from "../../../src/core/review";
import { toA1 } from "../../../src/core/sheet/a1";
import type { Workbook, Worksheet } from "../../../src/core/sheet/workbook";
import type { Finding, Fix, Rule } from "../../../src/core/validate/rule";
import { RULES } from "../../../src/core/validate/rules/index";
import { parseWorkbook } from "../../../src/xlsx/index";
import { edited } from "../../support/edited";
import { FAULT_NAMES, withFaults, type Fault } from "../../support/faults";
import { generate, LAYOUTS } from "../../support/generator/index";
import { workbookOf } from "../../support/grid";
import { sheetOf } from "../../support/text-table";
import { fc, runs } from "../../support/random";

/** A plan with faults in it, and how it is judged. */
interface Case {
  readonly workbook: Workbook;
  readonly options: ReviewOptions;
}

let sample: Workbook = workbookOf();
beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx"));
  sample = await parseWorkbook(bytes, "sample-plan.xlsx");
});

const faults: fc.Arbitrary<Fault[]> = fc.array(
  fc.record({ name: fc.constantFrom(...FAULT_NAMES), place: fc.nat(10_000) }),
  { maxLength: 8 },
);

/**
 * Made-up plans; some are compared with themselves as they were before their
 * faults, or with that and a plan that others have sent beside it, whose
 * directorates may go by the same names. Printed lines are not: how they are joined is weighed over the whole
 * sheet, and an edit far off can tip it.
 */
const madeUp: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(...LAYOUTS), faults, fc.nat(3))
  .map(([seed, layout, all, compared]) => {
    const { sheet, plan } = generate(seed, layout);
    const before = [workbookOf(sheet), workbookOf(generate(seed + 1, layout).sheet)];
    return {
      workbook: workbookOf(withFaults(sheet, all)),
      options: {
        asAt: `${String(plan.year)}-10-01`,
        ...(layout !== "lines" && { previous: before.slice(0, Math.max(0, compared - 1)) }),
      },
    };
  });

const fromSample: fc.Arbitrary<Case> = faults.map((all) => ({
  workbook: { ...sample, sheets: sample.sheets.map((sheet) => withFaults(sheet, all)) },
  options: { asAt: "2026-10-01" },
}));

/** A plan for 2026/27, with a list of directorates that leaves most of them out. */
const SETTINGS: Settings = settingsSchema.parse({
  planYear: { start: "2026-04-01", end: "2027-03-31" },
  directorates: [{ name: "Leisure" }, { name: "Leisure & Parks" }],
});

/**
 * The examples of some rules that fail, each of an action and on a sheet of its
 * own, with those that pass as the last return.
 */
function stacked(rules: readonly Rule[], all: readonly Fault[]): Case {
  const sheets = (which: "fails" | "passes"): Worksheet[] =>
    rules.map(({ examples }, i) => {
      const name = `Plan ${String(i + 1)}`;
      return sheetOf(examples[which].replace(/Build a pool/g, `Build pool ${String(i + 1)}`), name);
    });
  const faulty = sheets("fails").map((sheet, i) => (i === 0 ? withFaults(sheet, all) : sheet));
  return {
    workbook: workbookOf(...faulty),
    options: {
      asAt: "2026-10-01",
      settings: SETTINGS,
      previous: [workbookOf(...sheets("passes"))],
    },
  };
}

const fromRules: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...RULES), faults)
  .map(([rule, all]) => stacked([rule], all.slice(0, 2)));

const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 4, arbitrary: madeUp },
  { weight: 1, arbitrary: fromSample },
  { weight: 3, arbitrary: fromRules },
);

const RUNS = 80;
const RUNS_A_RULE = 25;

const offersFixes = (rule: Rule): boolean => {
  const { workbook, options } = stacked([rule], []);
  return findingsOf(workbook, options).some((f) => f.rule === rule.id && f.fixes.length > 0);
};
const WITH_FIXES = RULES.filter(offersFixes);

test("every rule that makes fixes has an example with one", () => {
  const source = ({ id }: Rule): string =>
    readFileSync(join(__dirname, `../../../src/core/validate/rules/${id}.ts`), "utf8");
  const makers = RULES.filter((rule) => /\bfixes\b/.test(source(rule)));
  expect(WITH_FIXES.map(({ id }) => id)).toEqual(makers.map(({ id }) => id));
});

describe.each(WITH_FIXES.map((rule) => [rule.id, rule] as const))("the fixes of %s", (id, rule) => {
  const amongOthers: fc.Arbitrary<Case> = fc
    .tuple(fc.array(fc.constantFrom(...WITH_FIXES), { maxLength: 3 }), fc.nat(3), faults)
    .map(([others, place, all]) => {
      const rules = [...others.slice(0, place), rule, ...others.slice(place)];
      return stacked(rules, all.slice(0, 3));
    });

  test("and of others, in any number and order, never raise the number of errors", () => {
    fc.assert(fc.property(amongOthers, fc.infiniteStream(fc.nat()), raisesNoErrors), {
      numRuns: runs(RUNS_A_RULE),
    });
  });

  test("each take away the finding they are for", () => {
    fc.assert(
      fc.property(amongOthers, fc.nat(), ({ workbook, options }, pick) => {
        const own = findingsOf(workbook, options).filter((finding) => finding.rule === id);
        takesItsFindingAway(own, pick, workbook, options);
      }),
      { numRuns: runs(RUNS_A_RULE) },
    );
  });
});

describe("fixes, in any plan with faults", () => {
  test("in any number and order never raise the number of errors", () => {
    fc.assert(fc.property(cases, fc.infiniteStream(fc.nat()), raisesNoErrors), {
      numRuns: runs(RUNS),
    });
  });

  test("each take away the finding they are for", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ workbook, options }, pick) => {
        takesItsFindingAway(findingsOf(workbook, options), pick, workbook, options);
      }),
      { numRuns: runs(RUNS) },
    );
  });

  test("leave what the plan says as it is where they are automatic", () => {
    fc.assert(
      fc.property(cases, ({ workbook, options }) => {
        const fixes = findingsOf(workbook, options).flatMap((finding) => finding.fixes);
        const automatic = fixes.filter(({ kind }) => kind === "automatic");
        fc.pre(automatic.length > 0);
        const mended = automatic.reduce((book, { edits }) => edited(book, edits), workbook);
        expect(meaning(mended, options)).toEqual(meaning(workbook, options));
      }),
      { numRuns: runs(RUNS) },
    );
  });
});

function raisesNoErrors({ workbook, options }: Case, picks: Iterator<number>): void {
  const findings = findingsOf(workbook, options);
  const fixes = findings.flatMap((finding) => finding.fixes);
  const mended = drawn(fixes, picks).reduce((book, { edits }) => edited(book, edits), workbook);
  const [before, after] = [findings, findingsOf(mended, options)].map(errors);
  // The lists rather than their lengths, so that a failure names the error that was brought.
  if ((after?.length ?? 0) > (before?.length ?? 0)) expect(after).toEqual(before);
}

function takesItsFindingAway(
  findings: readonly Finding[],
  pick: number,
  workbook: Workbook,
  options: ReviewOptions,
): void {
  const offered = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  fc.pre(offered.length > 0);
  const { finding, fix } = at(offered, pick);
  const after = findingsOf(edited(workbook, fix.edits), options);
  expect(after.map(keyOf)).not.toContain(keyOf(finding));
}

function findingsOf(workbook: Workbook, options: ReviewOptions): readonly Finding[] {
  return review([workbook], options).workbooks[0]?.findings ?? [];
}

const errors = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === "error").map(keyOf);

/** A finding as it stands; one that counts fewer places than before is another. */
const keyOf = ({ rule, at: cell, quote, message }: Finding): string =>
  [rule, cell.sheet, toA1(cell), quote, message].join(" | ");

function at<T>(items: readonly T[], pick: number): T {
  const item = items[pick % items.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** Some of the fixes, in any order. */
function drawn(fixes: readonly Fix[], picks: Iterator<number>): Fix[] {
  const left = [...fixes];
  const count = left.length === 0 ? 0 : ((picks.next().value as number) % left.length) + 1;
  return Array.from({ length: count }, () =>
    at(left.splice((picks.next().value as number) % left.length, 1), 0),
  );
}

/** Who answers for what by when, as a person would read it out. */
function meaning(workbook: Workbook, options: ReviewOptions): unknown {
  const files = [{ file: "plan.xlsx", error: null }];
  const input = { files, skipped: [], review: review([workbook], options) };
  const { workbooks } = toOutput(input);
  return workbooks.flatMap(({ sheets }) =>
    sheets.flatMap(({ actions }) =>
      actions.map(({ action, leadMembers, leadOfficers, directorates, milestones }) => [
        [action, leadMembers, leadOfficers, directorates],
        milestones.map(({ title, deadline, ...m }) => [title, deadline?.due, m.directorates]),
      ]),
    ),
  );
}
