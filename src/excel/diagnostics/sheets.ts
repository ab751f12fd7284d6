import { codeOf } from "../errors";
import { withoutSheet } from "./ranges";
import { CouldNotRun, withSheet, type Probe } from "./probe";

/** What reports rely on: frozen rows, protection, visibility, tables, lists to choose from, notes. */
export const SHEET_PROBES: readonly Probe[] = [
  {
    id: "frozen-rows",
    asks: "Are the first rows of the sheet in front frozen?",
    expected: "3 rows",
    run: withSheet(async (sheet, context) => {
      sheet.activate();
      sheet.freezePanes.freezeRows(3);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("rowCount");
      await context.sync();
      return frozen.isNullObject ? "none" : `${String(frozen.rowCount)} rows`;
    }),
  },
  {
    id: "protection-options",
    asks: "Does a protected sheet say what it allows?",
    expected: "protected, cells may be formatted, objects may not be edited",
    run: withSheet(async (sheet, context) => {
      const { protection } = sheet;
      protection.protect({ allowFormatCells: true, allowEditObjects: false });
      protection.load("protected,options");
      await context.sync();
      const { allowFormatCells, allowEditObjects } = protection.options;
      const found = [
        protection.protected ? "protected" : "not protected",
        `cells may ${allowFormatCells === true ? "" : "not "}be formatted`,
        `objects may ${allowEditObjects === true ? "" : "not "}be edited`,
      ];
      return found.join(", ");
    }),
  },
  {
    id: "protection-refuses",
    asks: "Is writing to a protected sheet refused?",
    expected: "AccessDenied",
    run: withSheet(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      try {
        sheet.getRange("A1").values = [["written"]];
        await context.sync();
        return "written";
      } catch (error) {
        return codeOf(error);
      }
    }),
  },
  {
    id: "visibility",
    asks: "Can a sheet be hidden, and hidden from the list of hidden sheets?",
    expected: "Hidden, VeryHidden, Visible",
    run: withSheet(async (sheet, context) => {
      const found: string[] = [];
      const turn = async (visibility: Excel.SheetVisibility): Promise<void> => {
        sheet.visibility = visibility;
        sheet.load("visibility");
        await context.sync();
        found.push(sheet.visibility);
      };
      await turn(Excel.SheetVisibility.hidden);
      await turn(Excel.SheetVisibility.veryHidden);
      await turn(Excel.SheetVisibility.visible);
      return found.join(", ");
    }),
  },
  {
    id: "table-growth",
    asks: "Does a table grow to the rows it is given?",
    expected: "A1:B5",
    run: withSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["Milestone", "Deadline"]];
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      table.resize("A1:B5");
      const range = table.getRange();
      range.load("address");
      await context.sync();
      return withoutSheet(range.address);
    }),
  },
  {
    id: "drop-down-rule",
    asks: "Is a list to choose from read back as it was given?",
    expected: "Complete,In progress",
    run: withSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Complete,In progress" } };
      dataValidation.load("rule");
      await context.sync();
      const { source } = dataValidation.rule.list ?? {};
      return typeof source === "string" ? source : "no list";
    }),
  },
  {
    id: "notes",
    asks: "Are notes written, found by their cell, and taken away again?",
    expected: "“Ask Ruth” in B2, then none",
    level: "1.18",
    run: withSheet(async (sheet, context) => {
      // Some clients have no notes, whatever level Excel says it has.
      const { notes } = sheet as Partial<Excel.Worksheet>;
      if (!notes) throw new CouldNotRun("This Excel has no Worksheet.notes.");
      notes.add(sheet.getRange("B2"), "Ask Ruth");
      await context.sync();
      notes.load("items/content");
      await context.sync();
      const [note] = notes.items;
      const at = note?.getLocation();
      at?.load("address");
      await context.sync();
      notes.getItem("B2").delete();
      await context.sync();
      notes.load("items/content");
      await context.sync();
      const before = note && at ? `“${note.content}” in ${withoutSheet(at.address)}` : "none";
      const left = notes.items.length === 0 ? "none" : String(notes.items.length);
      return `${before}, then ${left}`;
    }),
  },
];
