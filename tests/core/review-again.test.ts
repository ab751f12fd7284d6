import { DEFAULT_SETTINGS, type Settings } from "../../src/core/plan/settings";
import { createReviewer, review } from "../../src/core/review";
import type { CellValue } from "../../src/core/sheet/cell";
import { worksheet, type Workbook, type Worksheet } from "../../src/core/sheet/workbook";
import { generate, LAYOUTS, type Layout } from "../support/generator/index";
import { sheetOf } from "../support/grid";
import { fc, patience, runs } from "../support/random";

const AS_AT = "2026-10-01";

const value: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  // Longer than is looked at.
  "Bea Quill saw to it ".repeat(60),
  "TBC",
  "May 2026",
  "Septmber 2026",
  "Winter 2026",
  "Complete",
  "Grey",
  "Waiting for a Cabinet decision",
  "Key: C = complete, W = withdrawn",
  "C",
  "Approved by the board on 5/11/2025",
  "Cllr Ann Poole",
  "Bea Quill",
  "Leisure & Parks",
  "Leisure and Parks",
  "Open the pool (June 2026)",
  "Total",
  "Progress: going well",
  "Safer homes",
  "A7",
  "#REF!",
  46_300,
  null,
);

type Change =
  | {
      readonly kind: "cell";
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | { readonly kind: "copy"; readonly row: number; readonly column: number; readonly from: number }
  | { readonly kind: "lone"; readonly row: number; readonly text: string }
  | { readonly kind: "insert" | "delete" | "hide"; readonly row: number }
  | { readonly kind: "unmerge" | "hide-sheet" | "same" };

const row = fc.nat({ max: 60 });
const column = fc.nat({ max: 9 });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("cell" as const), row, column, value }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("copy" as const), row, column, from: row }),
  },
  fc.record({
    kind: fc.constant("lone" as const),
    row,
    text: fc.constantFrom(
      "Cleaner streets",
      "Theme 2: Safer homes",
      "Open a second pool",
      "Update: late by a week",
    ),
  }),
  fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const, "hide" as const), row }),
  fc.record({ kind: fc.constantFrom("unmerge" as const, "hide-sheet" as const, "same" as const) }),
);

/** Another workbook altogether, as Excel would give it: no object is the one it was. */
function changed(workbook: Workbook, edit: Change): Workbook {
  const [first, ...rest] = structuredClone(workbook).sheets;
  return { ...workbook, sheets: first ? [changedSheet(first, edit), ...rest] : rest };
}

function changedSheet(sheet: Worksheet, edit: Change): Worksheet {
  const rows = sheet.rows.map((cells) => [...cells]);
  const at = (n: number): number => n % Math.max(1, rows.length);
  const write = (r: number, c: number, what: CellValue): void => {
    const cells = (rows[at(r)] ??= []);
    while (cells.length <= c) cells.push(null);
    cells[c] = what;
  };
  switch (edit.kind) {
    case "cell":
      write(edit.row, edit.column, edit.value);
      return { ...sheet, rows };
    case "copy":
      write(edit.row, edit.column, rows[at(edit.from)]?.[edit.column] ?? null);
      return { ...sheet, rows };
    case "lone":
      rows[at(edit.row)] = [edit.text];
      return { ...sheet, rows };
    case "insert":
      rows.splice(at(edit.row), 0, []);
      return { ...sheet, rows };
    case "delete":
      rows.splice(at(edit.row), 1);
      return { ...sheet, rows };
    case "hide":
      return { ...sheet, hiddenRows: new Set([...sheet.hiddenRows, at(edit.row)]) };
    case "unmerge":
      return { ...sheet, merges: sheet.merges.slice(1) };
    case "hide-sheet":
      return { ...sheet, visibility: "hidden" };
    case "same":
      return sheet;
  }
}

const start = (layout: Layout, seed: number): Workbook => ({
  name: "plan.xlsx",
  date1904: false,
  sheets: [generate(seed, layout).sheet],
});

/** Two hundred actions of two milestones each, dates among them as dates and as text. */
const LONG: Workbook = {
  name: "plan.xlsx",
  date1904: false,
  sheets: [
    worksheet("Plan", [
      ["Action", "Lead officer", "Directorate", "Milestone", "Deadline", "Status"],
      ...Array.from({ length: 400 }, (_, i): CellValue[] => {
        const action = Math.floor(i / 2);
        return [
          i % 2 === 0 ? `Improve service number ${String(action)}` : null,
          i % 2 === 0 ? `${["Bea", "Tom", "Una"][action % 3] ?? ""} Quill` : null,
          i % 2 === 0 ? (["Housing", "Leisure", "Works"][action % 3] ?? "") : null,
          `Stage ${String(i % 2)} of ${String(action)} agreed`,
          i % 5 === 0 ? "31/08/2026" : 46_250 + (i % 300),
          i % 3 === 0 ? "Complete" : null,
        ];
      }),
    ]),
  ],
};

describe("a workbook reviewed after every edit", () => {
  test.each(LAYOUTS)(
    "gives what a review of it alone gives (%s)",
    (layout) => {
      fc.assert(
        fc.property(fc.nat({ max: 500 }), fc.array(change, { maxLength: 5 }), (seed, edits) => {
          const again = createReviewer();
          let workbook = start(layout, seed);
          again([workbook], { asAt: AS_AT });
          for (const edit of edits) {
            workbook = changed(workbook, edit);
            expect(again([workbook], { asAt: AS_AT })).toEqual(review([workbook], { asAt: AS_AT }));
          }
        }),
        { numRuns: runs(25) },
      );
    },
    patience(120_000),
  );

  test(
    "gives what a review of it alone gives, of a plan of many stretches of actions",
    () => {
      const place = fc.nat({ max: 400 });
      const anywhere = fc.oneof(
        fc.record({ kind: fc.constant("cell" as const), row: place, column, value }),
        fc.record({ kind: fc.constant("copy" as const), row: place, column, from: place }),
        fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), row: place }),
      );
      fc.assert(
        fc.property(fc.array(anywhere, { minLength: 1, maxLength: 4 }), (edits) => {
          const again = createReviewer();
          let workbook = LONG;
          again([workbook], { asAt: AS_AT });
          for (const edit of edits) {
            workbook = changed(workbook, edit);
            expect(again([workbook], { asAt: AS_AT })).toEqual(review([workbook], { asAt: AS_AT }));
          }
        }),
        { numRuns: runs(12) },
      );
    },
    patience(120_000),
  );

  test("keeps the actions whose rows are the same, and the whole reading where nothing changed", () => {
    const workbook = start("register", 3);
    const again = createReviewer();
    const before = again([workbook], { asAt: AS_AT });
    const same = again([structuredClone(workbook)], { asAt: AS_AT });
    expect(same.workbooks[0]?.readings[0]).toBe(before.workbooks[0]?.readings[0]);

    const { milestones } = actionsOf(same)[1] ?? { milestones: [] };
    const at = milestones[0]?.cells.deadline;
    if (!at) throw new Error("the second action has no cell for a deadline");
    const edit = { kind: "cell", row: at.row, column: at.column, value: "TBC" } as const;
    const after = again([changed(workbook, edit)], { asAt: AS_AT });
    expect(actionsOf(after)[0]).toBe(actionsOf(same)[0]);
    expect(actionsOf(after)[1]).not.toBe(actionsOf(same)[1]);
  });

  test("takes a row for data that began an action below another, though it says a number alone", () => {
    const plan = sheetOf(`
      Action | Lead officer | Directorate | Deadline
      Refresh the parks | Tom Day | Housing | May 2011
      1 | Jo Wu | Housing | June 2011
      Mend the roads | Jo Wu | Housing | June 2011
      Light the paths | Una Frost | Housing | July 2011
      Paint the railings | Una Frost | Housing | July 2011`);
    let workbook: Workbook = { name: "plan.xlsx", date1904: false, sheets: [plan] };
    const again = createReviewer();
    again([workbook], { asAt: AS_AT });
    for (const row of [3, 4, 5]) {
      workbook = changed(workbook, { kind: "cell", row, column: 3, value: "August 2011" });
      expect(again([workbook], { asAt: AS_AT })).toEqual(review([workbook], { asAt: AS_AT }));
    }
  });

  test("finds the error values of a sheet that held no plan when it holds one", () => {
    const header = ["Action", "Lead officer", "Directorate", "Milestone", "Deadline", "Comments"];
    const empty = [null, null, null, null, null, "x"];
    const rows = [header, [null, null, null, null, "#REF!", null], empty];
    const sheets = [worksheet("Plan", rows)];
    const again = createReviewer();
    again([{ name: "plan.xlsx", date1904: false, sheets }], { asAt: AS_AT });
    const filled = ["Build", null, null, "Open", "TBC", null];
    const now = { name: "plan.xlsx", date1904: false };
    const workbook = { ...now, sheets: [worksheet("Plan", [...rows.slice(0, 2), filled])] };
    const fresh = review([workbook], { asAt: AS_AT });
    expect(fresh.workbooks[0]?.findings.map(({ rule }) => rule)).toContain("error-value");
    expect(again([workbook], { asAt: AS_AT })).toEqual(fresh);
  });

  test("goes by the legend and the answers as they stand now", () => {
    const plan = sheetOf(`
      Action | Lead officer | Directorate | Deadline | Status
      Mend the roads | Jo Wu | Housing | June 2026 | C
      Light the paths | Una Frost | Housing | July 2026 | W
      Paint the railings | Una Frost | Housing | July 2026 | Grey`);
    const key = (text: string): Worksheet =>
      worksheet("Key", [["Key"], ["C", text], ["W", "Late"]]);
    const book = (...sheets: Worksheet[]): Workbook => ({
      name: "plan.xlsx",
      date1904: false,
      sheets,
    });
    const again = createReviewer();
    const answers: readonly Settings["statusWords"][] = [
      {},
      { W: "suspended" },
      { W: "none", grey: "complete" },
    ];
    for (const sheets of [[plan], [plan, key("Complete")], [plan, key("Cancelled")], [plan]]) {
      for (const statusWords of answers) {
        const options = { asAt: AS_AT, settings: { ...DEFAULT_SETTINGS, statusWords } };
        const workbook = structuredClone(book(...sheets));
        expect(again([workbook], options)).toEqual(review([workbook], options));
      }
    }
  });

  test("looks at everything again when the day or the settings change", () => {
    const workbook = start("register", 5);
    const again = createReviewer();
    again([workbook], { asAt: AS_AT });
    for (const asAt of ["2012-01-01", "2027-01-01"]) {
      expect(again([workbook], { asAt })).toEqual(review([workbook], { asAt }));
    }
  });
});

const actionsOf = ({ workbooks }: ReturnType<typeof review>) =>
  workbooks[0]?.readings[0]?.plan.actions ?? [];
