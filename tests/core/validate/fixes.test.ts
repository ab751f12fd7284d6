import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { toOutput } from "../../../src/cli/formats/json";
import { review } from "../../../src/core/review";
import { toA1 } from "../../../src/core/sheet/a1";
import type { Workbook } from "../../../src/core/sheet/workbook";
import type { Finding, Fix } from "../../../src/core/validate/rule";
import { RULES } from "../../../src/core/validate/rules/index";
import { parseWorkbook } from "../../../src/xlsx/index";
import { edited } from "../../support/edited";
import { FAULT_NAMES, withFaults, type Fault } from "../../support/faults";
import { generate, LAYOUTS } from "../../support/generator/index";
import { workbookOf } from "../../support/grid";
import { sheetOf } from "../../support/text-table";

/** A plan with faults in it, and the day it is judged at. */
interface Case {
  readonly workbook: Workbook;
  readonly asAt: string;
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

const madeUp: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(...LAYOUTS), faults)
  .map(([seed, layout, all]) => {
    const { sheet, plan } = generate(seed, layout);
    return {
      workbook: workbookOf(withFaults(sheet, all)),
      asAt: `${String(plan.year)}-10-01`,
    };
  });

const fromSample: fc.Arbitrary<Case> = faults.map((all) => ({
  workbook: { ...sample, sheets: sample.sheets.map((sheet) => withFaults(sheet, all)) },
  asAt: "2026-10-01",
}));

/** The rules' own examples, which each have a fault to mend. */
const fromRules: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...RULES), faults)
  .map(([{ examples }, all]) => ({
    workbook: workbookOf(withFaults(sheetOf(examples.fails), all.slice(0, 2))),
    asAt: "2026-10-01",
  }));

const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 4, arbitrary: madeUp },
  { weight: 1, arbitrary: fromSample },
  { weight: 3, arbitrary: fromRules },
);

const RUNS = 120;

describe("fixes, in any plan with faults", () => {
  test("in any number and order never raise the number of errors", () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ workbook, asAt }, picks) => {
        const findings = findingsOf(workbook, asAt);
        const chosen = drawn(
          findings.flatMap(({ fixes }) => fixes),
          picks,
        );
        const mended = chosen.reduce((book, { edits }) => edited(book, edits), workbook);
        const [before, after] = [findings, findingsOf(mended, asAt)].map(errors);
        // The lists rather than their lengths, so that a failure names the error that was brought.
        if ((after?.length ?? 0) > (before?.length ?? 0)) expect(after).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  test("each take away the finding they are for", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ workbook, asAt }, pick) => {
        const offered = findingsOf(workbook, asAt).flatMap((finding) =>
          finding.fixes.map((fix) => ({ finding, fix })),
        );
        fc.pre(offered.length > 0);
        const { finding, fix } = at(offered, pick);
        const after = findingsOf(edited(workbook, fix.edits), asAt);
        expect(after.map(keyOf)).not.toContain(keyOf(finding));
      }),
      { numRuns: RUNS },
    );
  });

  test("leave what the plan says as it is where they are automatic", () => {
    fc.assert(
      fc.property(cases, ({ workbook, asAt }) => {
        const fixes = findingsOf(workbook, asAt).flatMap((finding) => finding.fixes);
        const automatic = fixes.filter(({ kind }) => kind === "automatic");
        fc.pre(automatic.length > 0);
        const mended = automatic.reduce((book, { edits }) => edited(book, edits), workbook);
        expect(meaning(mended, asAt)).toEqual(meaning(workbook, asAt));
      }),
      { numRuns: RUNS },
    );
  });
});

const findingsOf = (workbook: Workbook, asAt: string): readonly Finding[] =>
  review([workbook], { asAt }).workbooks[0]?.findings ?? [];

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
function meaning(workbook: Workbook, asAt: string): unknown {
  const { workbooks } = toOutput({
    files: [{ file: "plan.xlsx", error: null }],
    review: review([workbook], { asAt }),
  });
  return workbooks.flatMap(({ sheets }) =>
    sheets.flatMap(({ actions }) =>
      actions.map(({ action, leadMembers, leadOfficers, directorates, milestones }) => [
        [action, leadMembers, leadOfficers, directorates],
        milestones.map(({ title, deadline, ...m }) => [title, deadline?.due, m.directorates]),
      ]),
    ),
  );
}
