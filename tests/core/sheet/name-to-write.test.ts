import { nameToWrite, text, type SheetContent } from "../../../src/core/sheet/content";
import { writeSheet as writeInExcel } from "../../../src/excel/index";
import { newBook, writeSheet } from "../../../src/xlsx/index";
import { BIDI_CONTROLS, turnsText } from "../../support/bidi-controls";
import { installHost } from "../../support/host";

const content = (name: string): SheetContent => ({
  name,
  columns: [{ width: 20 }],
  rows: [{ kind: "title", cells: [text("Roll-up by directorate")] }],
  frozenRows: 0,
  landscape: false,
});

const marked = BIDI_CONTROLS.map((mark) => [mark.charCodeAt(0).toString(16), `Roll${mark}-up`]);

test.each(marked)(
  "U+%s is left out of the name of a sheet that is written to a file",
  (_, name) => {
    const book = newBook("plan.xlsx", "Plan");
    expect(nameToWrite({ name })).toBe("Roll-up");
    expect(writeSheet(book, content(name)).name).toBe("Roll-up");
    expect(book.sheets.map((sheet) => turnsText(sheet.name))).toEqual([false, false]);
  },
);

test.each(marked)(
  "U+%s is left out of the name of a sheet that is written in Excel",
  async (_, name) => {
    const { book } = installHost(newBook("plan.xlsx", "Plan"));
    expect((await writeInExcel(content(name))).name).toBe("Roll-up");
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Plan", "Roll-up"]);
  },
);
