import { DEFAULT_SETTINGS } from "../../../src/core/plan/settings";
import { readWorkbooks } from "../../../src/core/read/read";
import { worksheet } from "../../../src/core/sheet/workbook";
import { fc, runs } from "../../support/random";

/** Words that reading looks for, so that random sheets come near to plans. */
const NEAR = [
  "Strategic Action",
  "Milestones and Deadlines",
  "Lead Officer and Directorate",
  "Deadline",
  "Status",
  "Ref",
  "Cllr Ann Lee",
  "Housing",
  "Communities &",
  "(May",
  "2011)",
  "Plan agreed (July 2011)",
  "and Directorate",
  "Total",
  "  ",
  "·",
  "#REF!",
  "1. Draft\n2. Plan",
  "A1.1",
];

const value = fc.oneof(
  fc.constantFrom(...NEAR),
  fc.string({ maxLength: 40, unit: "binary" }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const place = fc.nat({ max: 12 });
const merge = fc
  .tuple(place, place, place, place)
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const sheet = fc
  .record({
    rows: fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 14 }),
    merges: fc.array(merge, { maxLength: 4 }),
    hidden: fc.array(place),
    bold: fc.array(fc.nat({ max: 100_000 })),
  })
  .map(({ rows, merges, hidden, bold }) =>
    worksheet("Any", rows, { merges, hiddenRows: new Set(hidden), bold: new Set(bold) }),
  );

const options = { asAt: "2011-10-01", settings: DEFAULT_SETTINGS };

test("no sheet, however odd, makes reading throw; refs are unique and cells lie on the sheet", () => {
  fc.assert(
    fc.property(sheet, fc.boolean(), (any, date1904) => {
      const { readings } = readWorkbooks([{ name: "x", date1904, sheets: [any] }], options);
      const plan = readings[0]?.[0]?.plan;
      const refs = (plan?.actions ?? []).flatMap((action) => [
        action.ref,
        ...action.milestones.map(({ ref }) => ref),
      ]);
      expect(new Set(refs).size).toBe(refs.length);
      for (const { cells } of plan?.actions.flatMap(({ milestones }) => milestones) ?? []) {
        expect(cells.milestone.row).toBeLessThan(any.rows.length);
      }
    }),
    { numRuns: runs(400) },
  );
});

test("reading the same sheet twice gives the same", () => {
  fc.assert(
    fc.property(sheet, (any) => {
      const read = (): unknown =>
        readWorkbooks([{ name: "x", date1904: false, sheets: [any] }], options);
      expect(read()).toEqual(read());
    }),
    { numRuns: runs(100) },
  );
});
