import { settingsSchema } from "../../src/core/plan/settings";
import { review } from "../../src/core/review";
import { cellKey } from "../../src/core/sheet/a1";
import type { CellValue } from "../../src/core/sheet/cell";
import { worksheet, type Workbook } from "../../src/core/sheet/workbook";
import { SHEETS } from "../../src/taskpane/sheets";
import { anyText } from "../support/any-text";
import { fc, patience, runs } from "../support/random";

const LABELS = [
  ...["Ref", "Action", "Lead member", "Lead officer", "Directorate", "Milestone"],
  ...["Deadline", "Revised deadline", "Status", "% complete", "Completed on", "Comments"],
];

/** Cells that let a row be read as part of a plan, for random text to stand among. */
const KNOWN = [
  ...["A1", "Build a pool", "Cllr Ann Poole", "Bea Quill, Head of Leisure", "Health & Well-being"],
  ...["Health and Well-being", "Open the pool (March", "May 2026", "Complete", "50%", "#REF!"],
];

/** A text of more characters than a person writes, of the one mark or word. */
const longRun = fc
  .tuple(anyText, fc.integer({ min: 100, max: 600 }))
  .map(([text, times]) => text.repeat(times).slice(0, 6_000));
const field: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 60, arbitrary: anyText },
  { weight: 60, arbitrary: fc.constantFrom<CellValue>(...KNOWN, 46_300, null) },
  { weight: 1, arbitrary: longRun },
);
const row = fc.array(field, { minLength: LABELS.length, maxLength: LABELS.length });
const label = (known: string): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(known) }, { weight: 1, arbitrary: anyText });

const sheet = fc
  .tuple(
    fc.oneof(fc.constant("Plan"), anyText),
    fc.tuple(...LABELS.map(label)),
    fc.array(row, { minLength: 1, maxLength: 6 }),
  )
  .map(([name, labels, rows]) => {
    // A name that stands on every row, as a directorate does: few random texts come twice.
    const again = rows.map((cells, i) => (i % 3 === 1 ? [...(rows[0] ?? cells)] : cells));
    return worksheet(name, [labels, ...again]);
  });

const workbook: fc.Arbitrary<Workbook> = fc.record({
  name: fc.oneof(fc.constant("plan.xlsx"), anyText),
  date1904: fc.boolean(),
  sheets: fc.uniqueArray(sheet, { minLength: 1, maxLength: 2, selector: ({ name }) => name }),
});

const settings = fc
  .record({
    directorates: fc.array(
      fc.record({
        name: anyText.filter((name) => name !== ""),
        spellings: fc.array(anyText, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    vagueWords: fc.array(anyText, { maxLength: 3 }),
    rules: fc.constant({}),
  })
  .map(({ directorates, vagueWords }) =>
    settingsSchema.parse({ directorates, thresholds: { vagueWords } }),
  );

test(
  "no text in any field, name or setting breaks a check or a report, and fixes fit their cells",
  () => {
    const asAt = "2026-10-01";
    fc.assert(
      fc.property(workbook, settings, fc.boolean(), (book, chosen, compared) => {
        const previous = compared ? [book] : [];
        const reviewed = review([book], { asAt, settings: chosen, previous });
        expect(reviewed.workbooks.flatMap(({ failures }) => failures)).toEqual([]);
        expect(reviewed.notCompared).toEqual([]);
        for (const sheetOf of Object.values(SHEETS)) sheetOf(reviewed);
        for (const { fixes } of reviewed.workbooks.flatMap(({ findings }) => findings)) {
          for (const { at, expected } of fixes.flatMap(({ edits }) => edits)) {
            const on = book.sheets.find(({ name }) => name === at.sheet);
            expect([cellKey(at.row, at.column), on?.rows[at.row]?.[at.column] ?? null]).toEqual([
              cellKey(at.row, at.column),
              expected,
            ]);
          }
        }
      }),
      { numRuns: runs(200) },
    );
  },
  patience(600_000),
);
