import { columnLetters } from "../../core/sheet/a1";
import type { DropDown, SheetContent } from "../../core/sheet/content";
import { needsCells, type Lists } from "./lists";
import { step, type Step } from "./steps";

/** Rules for what a person may enter: drop-down lists, and columns that take dates alone. */
export function entryRuleSteps(
  sheet: Excel.Worksheet,
  content: SheetContent,
  lists: Lists | null,
): Step[] {
  const dropDowns = (content.dropDowns ?? []).filter(({ values }) => values.length > 0);
  return [
    ...dropDowns.map((dropDown) =>
      step(700 + dropDown.values.join().length, () => {
        addDropDown(sheet, dropDown, lists);
      }),
    ),
    ...dateSteps(sheet, content),
  ];
}

/** The rule warns and lets a person go on, because a plan may need a word nobody foresaw. */
function addDropDown(sheet: Excel.Worksheet, dropDown: DropDown, lists: Lists | null): void {
  const { column, firstRow, lastRow, values } = dropDown;
  const source = needsCells(dropDown) && lists ? lists.write(dropDown) : values.join(",");
  const { dataValidation } = sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = alert("Not in the list", "Choose one of the words in the list.");
}

function dateSteps(sheet: Excel.Worksheet, { table, dateColumns = [] }: SheetContent): Step[] {
  if (!table || table.area.bottom === table.area.top) return [];
  const { top, left, bottom } = table.area;
  return dateColumns.map((column) =>
    step(600, () => {
      const letters = columnLetters(left + column);
      const address = `${letters}${String(top + 2)}:${letters}${String(bottom + 1)}`;
      const { dataValidation } = sheet.getRange(address);
      dataValidation.rule = {
        date: { formula1: "1990-01-01", operator: Excel.DataValidationOperator.greaterThan },
      };
      dataValidation.errorAlert = alert(
        "Not a date",
        "This column holds dates. Enter a day, such as 31/05/2026, or leave it empty.",
      );
    }),
  );
}

const alert = (title: string, message: string): Excel.DataValidationErrorAlert => ({
  title,
  message,
  showAlert: true,
  style: Excel.DataValidationAlertStyle.warning,
});
