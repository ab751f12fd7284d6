import { codeOf } from "../errors";
import { type Bench, withSheet, type Probe } from "./probe";

/** What reading of a sheet relies on. */
export const RANGE_PROBES: readonly Probe[] = [
  {
    id: "merged-areas",
    asks: "Does Excel say which cells are merged?",
    expected: "B2:C3",
    run: withSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").merge();
      const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return merged.isNullObject ? "none" : withoutSheet(merged.address);
    }),
  },
  {
    id: "merged-values",
    asks: "Does a merged area hold its value at the top left alone?",
    expected: '["kept",""]',
    run: withSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      sheet.getRange("A1").values = [["kept"]];
      range.merge();
      range.load("values");
      await context.sync();
      return JSON.stringify(range.values[0]);
    }),
  },
  {
    id: "cell-properties",
    asks: "Are bold text and indents read cell by cell in one question?",
    expected: "[true,0],[false,2]",
    run: withSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B1").format.indentLevel = 2;
      const format = { font: { bold: true }, indentLevel: true };
      const properties = sheet.getRange("A1:B1").getCellProperties({ format });
      await context.sync();
      const found = firstOf(properties).map(({ format }) =>
        JSON.stringify([format?.font?.bold, format?.indentLevel]),
      );
      return found.join(",");
    }),
  },
  {
    id: "hidden-rows",
    asks: "Does Excel tell of a range whose rows are partly hidden that they differ?",
    expected: "hidden: null, then true",
    run: withSheet(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      const [both, second] = [sheet.getRange("1:2"), sheet.getRange("2:2")];
      both.load("rowHidden");
      second.load("rowHidden");
      await context.sync();
      const found = `hidden: ${String(both.rowHidden)}, then ${String(second.rowHidden)}`;
      return found;
    }),
  },
  {
    id: "list-separator",
    asks: "Which sign stands between the areas of an address?",
    expected: "“,” or “;” is taken",
    async run(bench) {
      const comma = await takes(bench, ",");
      const semicolon = await takes(bench, ";");
      const listSeparator = comma ? "," : semicolon ? ";" : "none";
      const found = `“,” is ${comma ? "taken" : "refused"}, “;” is ${semicolon ? "taken" : "refused"}`;
      return { passed: comma || semicolon, found, facts: { listSeparator } };
    },
  },
  {
    id: "blank-sheet",
    asks: "Has a blank sheet no used range?",
    expected: "none",
    run: withSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return used.isNullObject ? "none" : withoutSheet(used.address);
    }),
  },
];

/** Whether an address of two cells is understood with a sign between them. */
async function takes({ onSheet }: Bench, sign: string): Promise<boolean> {
  try {
    return await onSheet(async (sheet, context) => {
      const ranges = sheet.getRanges(`A1${sign}C5`);
      ranges.load("cellCount");
      await context.sync();
      return ranges.cellCount === 2;
    });
  } catch (error) {
    if (codeOf(error) === "InvalidArgument" || codeOf(error) === "InvalidReference") return false;
    throw error;
  }
}

const firstOf = ({
  value,
}: OfficeExtension.ClientResult<Excel.CellProperties[][]>): Excel.CellProperties[] =>
  value[0] ?? [];

/** "B2:C3" of "'Sheet 1'!B2:C3". */
export const withoutSheet = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1);
