import type { Area } from "../../src/core/sheet/a1";
import { areaToA1 } from "../../src/core/sheet/a1";
import { isErrorText } from "../../src/core/sheet/cell";
import type {
  Book,
  BookCell,
  BookConditionalFormat,
  BookSheet,
  BookValidation,
} from "../../src/xlsx/book";
import { newBook, newSheet } from "../../src/xlsx/index";
import { fc } from "./random";

/** Rows and columns of a random sheet. */
export const ROWS = 14;
export const COLUMNS = 6;

const row = fc.nat(ROWS - 1);
const column = fc.nat(COLUMNS - 1);
const colour = fc.constantFrom("#FFE699", "#C6E0B4", "#1F3864");

/** ExcelJS forgets what a linked cell holds unless that is text; tests/xlsx/round-trip.test.ts has the others. */
function linkOnText({ link, ...cell }: BookCell): BookCell {
  const isText = typeof cell.value === "string" && !isErrorText(cell.value);
  return link !== undefined && isText && cell.formula === undefined ? { ...cell, link } : cell;
}

const anyCell: fc.Arbitrary<BookCell> = fc.record(
  {
    value: fc.oneof(
      fc.constantFrom("Open the pool (May 2026)", "=not a formula", "#N/A", "a\nb", "<&>"),
      fc.integer({ min: 40_000, max: 47_000 }),
      fc.boolean(),
      fc.constant(null),
    ),
    formula: fc.constantFrom("=A1+1", '=IF(B2<"x",1,2)'),
    comment: fc.constantFrom("Ask Owain", "Seen\ntwice"),
    link: fc.constantFrom(
      "https://borough.example/minutes?id=1&part=2",
      "mailto:owain@borough.example",
      "#'Plan 1'!B2",
    ),
    style: fc.record(
      {
        fill: colour,
        fontColor: colour,
        bold: fc.constant(true),
        underline: fc.constant(true),
        wrap: fc.constant(true),
        numberFormat: fc.constantFrom("dd mmm yyyy", "@"),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["value"] },
);

const cell = anyCell.map(linkOnText);

/** A rectangle of cells, of one or more. */
export const area: fc.Arbitrary<Area> = fc
  .tuple(row, column, fc.nat(3), fc.nat(2))
  .map(([top, left, down, across]) => ({
    top,
    left,
    bottom: Math.min(ROWS - 1, top + down),
    right: Math.min(COLUMNS - 1, left + across),
  }));

/** Rules of kinds that the model keeps without understanding them. */
const KEPT = [
  '<colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF00FF00"/></colorScale>',
  '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
];

const rule = fc.record({
  ranges: fc
    .array(area, { minLength: 1, maxLength: 3 })
    .map((areas) => areas.map(areaToA1).join(" ")),
  formula: fc.option(fc.constantFrom("=LEN($C2)>20", "=TRUE", '=N("somebody else\'s")=0')),
  kept: fc.nat(KEPT.length - 1),
  style: fc.record({ fill: colour, bold: fc.constant(true) }, { requiredKeys: [] }),
  stopIfTrue: fc.boolean(),
});

type Rule = typeof rule extends fc.Arbitrary<infer T> ? T : never;

/** A person's own rule, at a place from 1 among those of its sheet. */
function format(
  { ranges, formula, kept, style, stopIfTrue }: Rule,
  priority: number,
): BookConditionalFormat {
  const common = { id: `own-${String(priority)}`, ranges, priority };
  if (formula !== null) return { ...common, formula, style, stopIfTrue };
  const xml = KEPT[kept] ?? "";
  const type = /^<(\w+)/.exec(xml)?.[1] ?? "";
  const source = `<cfRule type="${type}" priority="${String(priority)}">${xml}</cfRule>`;
  return { ...common, formula: null, style: {}, stopIfTrue: false, source };
}

/** Rules of kinds that the model keeps without understanding them, with every part that such a rule has. */
const KEPT_VALIDATIONS = [
  '<dataValidation type="whole" operator="notBetween" allowBlank="1" showErrorMessage="1" errorTitle="Too &lt;few&gt;" error="Say &quot;how many&quot;" sqref=""><formula1>1</formula1><formula2>12</formula2></dataValidation>',
  '<dataValidation type="custom" errorStyle="information" showInputMessage="1" promptTitle="Lead" prompt="One name &amp; no more" sqref=""><formula1>LEN($B$2)&lt;30</formula1></dataValidation>',
  '<dataValidation type="textLength" operator="lessThan" showErrorMessage="1" sqref=""><formula1>255</formula1></dataValidation>',
];

const validation = fc
  .record({
    at: area,
    rule: fc.oneof(
      fc.constantFrom<Omit<BookValidation, "range">>(
        { kind: "list", values: ["Open", "Closed"] },
        { kind: "list", values: ['Said "yes"', "No & never"] },
        { kind: "list", values: "='Plan 1'!$A$1:$A$4" },
        { kind: "date" },
      ),
      fc
        .constantFrom(...KEPT_VALIDATIONS)
        .map((source): Omit<BookValidation, "range"> => ({ kind: "other", source })),
    ),
  })
  .map(({ at, rule }) => ({ at, made: { ...rule, range: areaToA1(at) } }));

const width = fc.option(fc.integer({ min: 2, max: 80 }), { nil: undefined });

const sheet = fc
  .record({
    columnWidths: fc.array(width, { maxLength: COLUMNS }),
    validations: fc.array(validation, { maxLength: 4 }),
    cells: fc.array(fc.tuple(row, column, cell), { maxLength: 30 }),
    merges: fc.array(area, { maxLength: 4 }),
    rules: fc.array(rule, { maxLength: 4 }),
    hiddenRows: fc.array(row, { maxLength: 2 }),
    filtered: fc.boolean(),
    frozenRows: fc.nat(2),
  })
  .map((o): BookSheet => {
    const cells: BookSheet["cells"] = [];
    for (const [r, c, one] of o.cells) {
      while (cells.length <= r) cells.push([]);
      const across = cells[r];
      if (across) across[c] = one;
    }
    return {
      ...newSheet(""),
      cells,
      merges: o.merges.filter(
        (merge, i) => isBlock(merge) && !o.merges.slice(0, i).some((other) => meet(merge, other)),
      ),
      columnWidths: o.columnWidths,
      // A cell has one rule for what may be entered.
      validations: o.validations
        .filter(({ at }, i) => !o.validations.slice(0, i).some((other) => meet(at, other.at)))
        .map(({ made }) => made),
      conditionalFormats: o.rules.map((one, i) => format(one, i + 1)),
      hiddenRows: new Set(o.hiddenRows),
      autoFilter: o.filtered ? { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 } : null,
      frozenRows: o.frozenRows,
    };
  });

/** A workbook of one to three sheets with what people put on them: values, looks, merges, comments, rules. */
export const randomBook: fc.Arbitrary<Book> = fc
  .array(sheet, { minLength: 1, maxLength: 3 })
  .map((sheets) => ({
    ...newBook("plan.xlsx"),
    sheets: sheets.map((each, i) => ({ ...each, name: sheetName(i) })),
  }));

/** "Plan 1", "Plan 2": the names of a random workbook's sheets. */
export const sheetName = (index: number): string => `Plan ${String(index + 1)}`;

const isBlock = ({ top, left, bottom, right }: Area): boolean => top < bottom || left < right;
const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
