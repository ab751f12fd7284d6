import { isAsWritten, isOurs, markAsOurs, ourSheets } from "../../../src/xlsx/report/our-sheets";
import {
  newBook,
  newSheet,
  openBook,
  parseWorkbook,
  saveBook,
  workbookOf,
} from "../../../src/xlsx/index";

const named = (refersTo: string) => [{ name: "MilestoneMonitor.Sheet.x", refersTo, hidden: true }];

test.each([
  ["Findings!$A$1", ["Findings"]],
  ["'Roll-up'!$A$1", ["Roll-up"]],
  ["'Mayor''s roll-up'!$A$1", ["Mayor's roll-up"]],
  // A row was inserted above: Excel lets the name follow its cell.
  ["Register!$A$2", ["Register"]],
  ["#REF!$A$1", ["#REF"]],
  ["#REF!", []],
  ["[1]Register!$A$1", []],
  ["'[Plan 2026.xlsx]Register'!$A$1", []],
])("%s leads to %j", (refersTo, sheets) => {
  expect([...ourSheets(named(refersTo))]).toEqual(sheets);
});

test("somebody else's name makes no sheet ours", () => {
  expect(ourSheets([{ name: "Start", refersTo: "Plan!$A$1" }]).size).toBe(0);
});

test("a sheet of ours is to be written over until somebody types in it", async () => {
  const book = newBook("plan.xlsx");
  const sheet = { ...newSheet("Register"), cells: [[{ value: "Ref" }], [{ value: "A1" }]] };
  book.sheets.push(sheet);
  markAsOurs(book, sheet);
  const again = await openBook(await saveBook(book), "plan.xlsx");
  const [, own] = again.sheets;
  expect(own && isAsWritten(again, own)).toBe(true);
  if (own) own.cells[1] = [{ value: "A1" }, { value: "Complete" }];
  expect(own && isAsWritten(again, own)).toBe(false);
});

test("both readers say which sheets are ours, after a file has been saved", async () => {
  const book = newBook("plan.xlsx");
  const sheet = { ...newSheet("Mayor's roll-up"), cells: [[{ value: "Roll-up" }]] };
  book.sheets.push(sheet);
  markAsOurs(book, sheet);
  const bytes = await saveBook(book);
  const again = await openBook(bytes, "plan.xlsx");
  expect(isOurs(again, "Mayor's roll-up")).toBe(true);
  const told = [await parseWorkbook(bytes, "plan.xlsx"), workbookOf(again)].map(({ sheets }) =>
    sheets.map(({ name, isReport }) => [name, isReport ?? false]),
  );
  const [own] = book.sheets;
  expect(told).toEqual(
    Array.from({ length: 2 }, () => [
      [own?.name, false],
      ["Mayor's roll-up", true],
    ]),
  );
});
