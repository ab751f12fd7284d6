import { written } from "../text";
import { type Bench, withSheet, type Probe } from "./probe";

/** The most characters that a cell holds. */
const MOST_CHARACTERS = 32_767;

/** What writing relies on: words stay words, and dates are numbers with a format. */
export const TEXT_PROBES: readonly Probe[] = [
  {
    id: "date-text",
    asks: "Does “3/4/2026” stay text when it is written as text?",
    expected: 'text "3/4/2026"',
    run: (bench) => writtenAs(bench, "3/4/2026"),
  },
  {
    id: "formula-text",
    asks: "Does “=1+1” stay text when it is written as text?",
    expected: 'text "=1+1"',
    run: (bench) => writtenAs(bench, "=1+1"),
  },
  {
    id: "long-text",
    asks: `Does a cell keep a text of ${MOST_CHARACTERS.toLocaleString("en-GB")} characters?`,
    expected: `${String(MOST_CHARACTERS)} characters`,
    run: withSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["x".repeat(MOST_CHARACTERS)]];
      cell.load("values");
      await context.sync();
      const { length } = String(valueOf(cell));
      return `${String(length)} characters`;
    }),
  },
  {
    id: "number-format",
    asks: "Is a date a number with the format it was given?",
    expected: "46115 as yyyy-mm-dd",
    run: withSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.values = [[46_115]];
      cell.load("values,numberFormat,text");
      await context.sync();
      const found = `${JSON.stringify(valueOf(cell))} as ${String(cell.numberFormat[0]?.[0])}`;
      return {
        found,
        facts: { dateShownAs: String(cell.text[0]?.[0]) },
      };
    }),
  },
  {
    id: "null-leaves",
    asks: "Does null leave a cell as it was, and an empty text empty it?",
    expected: '["kept",""]',
    run: withSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [["kept", "emptied"]];
      await context.sync();
      cells.values = [[null, ""]];
      cells.load("values");
      await context.sync();
      return JSON.stringify(cells.values[0]);
    }),
  },
];

const valueOf = (cell: Excel.Range): unknown => (cell.values as unknown[][])[0]?.[0];

/** What becomes of a text that is written as every text of ours is. */
async function writtenAs({ onSheet }: Bench, text: string) {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[written(text)]];
    cell.load("values,valueTypes,formulas");
    await context.sync();
    const type = cell.valueTypes[0]?.[0] === Excel.RangeValueType.string ? "text" : "no text";
    return `${type} ${JSON.stringify(valueOf(cell))}`;
  });
}
