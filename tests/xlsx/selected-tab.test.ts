import { newSheet, openBook, saveBook } from "../../src/xlsx/index";
import type { Book } from "../../src/xlsx/book";
import { packageOf, partsOf, richParts, type PartTexts } from "../support/xlsx-fixtures";

const SHEETS = ["worksheets/sheet1", "chartsheets/sheet1", "worksheets/sheet2"] as const;

/** The rich workbook with the tabs in front and selected that are named, by their place among all tabs. */
function withSelected(activeTab: number, selected: readonly number[], firstSheet = 0): PartTexts {
  const parts = { ...richParts() };
  parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
    'activeTab="1" firstSheet="0"',
    `activeTab="${String(activeTab)}" firstSheet="${String(firstSheet)}"`,
  );
  SHEETS.forEach((path, i) => {
    if (!selected.includes(i)) return;
    const at = `xl/${path}.xml`;
    const text = String(parts[at]);
    parts[at] = text.includes("<sheetView ")
      ? text.replace("<sheetView ", '<sheetView tabSelected="1" ')
      : text.replace(
          "<sheetData",
          '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData',
        );
  });
  return parts;
}

/** Which parts are selected in the saved file, and the tab that is in front. */
async function savedAs(
  parts: PartTexts,
  change: (book: Book) => void,
): Promise<{ selected: string[]; view: string }> {
  const book = await openBook(packageOf(parts), "plan.xlsx");
  change(book);
  const saved = partsOf(await saveBook(book));
  const selected = [...saved]
    .filter(([path, text]) => /sheets\/sheet/.test(path) && text.includes('tabSelected="1"'))
    .map(([path]) => path.replace(/^xl\/|\.xml$/g, ""));
  return {
    selected,
    view: /<workbookView[^>]*>/.exec(saved.get("xl/workbook.xml") ?? "")?.[0] ?? "",
  };
}

const inFront = (book: Book): void => {
  book.sheets.unshift(newSheet("New"));
  book.activeSheet = 0;
};

test("a sheet put in front takes the selection from the sheet that had it", async () => {
  const { selected, view } = await savedAs(withSelected(0, [0]), inFront);
  expect(selected).toEqual(["worksheets/sheet4"]);
  expect(view).toContain('activeTab="0"');
});

test("a sheet put in front of a chart sheet that was open is in front, and its tab in sight", async () => {
  const { selected, view } = await savedAs(withSelected(1, [1], 1), inFront);
  expect(selected).toEqual(["worksheets/sheet4"]);
  expect(view).toBe('<workbookView xWindow="0"/>');
});

test("a group of sheets that were selected together comes apart", async () => {
  const { selected } = await savedAs(withSelected(0, [0, 1, 2]), inFront);
  expect(selected).toEqual(["worksheets/sheet4"]);
});

test("another sheet of the file that is gone to is selected alone", async () => {
  const { selected, view } = await savedAs(withSelected(0, [0]), (book) => {
    book.activeSheet = 1;
    for (const sheet of book.sheets) sheet.visibility = "visible";
  });
  expect(selected).toEqual(["worksheets/sheet2"]);
  expect(view).toContain('activeTab="2"');
});

test("what was selected stays to the letter where nobody goes anywhere", async () => {
  const parts = withSelected(1, [0, 1]);
  const book = await openBook(packageOf(parts), "plan.xlsx");
  expect(partsOf(await saveBook(book))).toEqual(partsOf(packageOf(parts)));
});

test("a chart sheet that stood first stays behind a sheet put in front of all", async () => {
  const parts = withSelected(0, [0]);
  parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
    /(<sheet name="Plan".*?\/>)(<sheet name="Chart".*?\/>)/,
    "$2$1",
  );
  const book = await openBook(packageOf(parts), "plan.xlsx");
  inFront(book);
  const xml = partsOf(await saveBook(book)).get("xl/workbook.xml") ?? "";
  expect([...xml.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1])).toEqual([
    "New",
    "Chart",
    "Plan",
    "Hidden one",
    "Very",
  ]);
});
