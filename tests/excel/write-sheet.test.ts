import { day, number, percent, text, type SheetContent } from "../../src/core/sheet/content";
import { readWorkbook, reportSheets, writeSheet } from "../../src/excel/index";
import type { BookSheet } from "../../src/xlsx/book";
import { bookOf, contentsOf, inExcel, sheetOf, valueAt } from "./support/in-excel";

const rollUp: SheetContent = {
  name: "Roll-up",
  columns: [{ width: 34 }, { width: 12 }, { width: 12 }, { width: 14 }],
  rows: [
    { kind: "title", cells: [text("Roll-up by directorate")] },
    { kind: "note", cells: [text("As at 1 October 2026")] },
    { kind: "blank", cells: [] },
    {
      kind: "header",
      cells: [text("Directorate"), text("Milestones"), text("Overdue"), text("Next due")],
    },
    {
      kind: "body",
      cells: [text("Housing & Regeneration"), number(12), percent(0.25), day("2026-10-31")],
    },
    { kind: "body", cells: [text("=Resources"), number(3), percent(0), day(null)] },
    { kind: "total", cells: [text("All"), number(1500), percent(0.2), { kind: "empty" }] },
  ],
  frozenRows: 4,
  landscape: true,
  printTitleRows: [3, 3],
};

const register: SheetContent = {
  name: "Register",
  columns: [{ width: 8 }, { width: 30 }, { width: 14 }, { width: 14 }, { width: 10 }],
  rows: [
    { kind: "header", cells: ["Ref", "Directorate", "Due date", "Status", "Source"].map(text) },
    {
      kind: "body",
      cells: [
        text("A1.1"),
        text("Children, Schools & Families"),
        day("2026-05-31"),
        text("Complete"),
        { kind: "link", text: "C8", sheet: "Mayor's plan", address: "C8" },
      ],
    },
    { kind: "body", cells: [text("A1.2"), text("Resources"), day("2026-12-31"), text("Overdue")] },
  ],
  frozenRows: 1,
  landscape: true,
  table: { name: "Register", area: { top: 0, left: 0, bottom: 2, right: 4 } },
  dateColumns: [2],
  dropDowns: [
    { column: 3, firstRow: 1, lastRow: 2, values: ["Not started", "Complete"] },
    { column: 1, firstRow: 1, lastRow: 2, values: ["Children, Schools & Families", "Resources"] },
  ],
};

const plan = () =>
  sheetOf("Mayor's plan", [
    ["Action", "Milestone"],
    ["Build", "Start (May 2026)"],
  ]);
const sheetNamed = (sheets: readonly BookSheet[], name: string): BookSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
};

describe("writeSheet", () => {
  test("writes a new sheet and brings it to the front", async () => {
    const book = bookOf(plan());
    const before = structuredClone(book.sheets[0]);
    const { counters } = inExcel(book);
    expect(await writeSheet(rollUp)).toEqual({ name: "Roll-up", created: true, printable: true });
    const sheet = sheetNamed(book.sheets, "Roll-up");
    const values = Array.from(sheet.cells, (row = []) => row.map((cell) => cell?.value ?? null));
    expect(values).toEqual([
      ["Roll-up by directorate", null, null, null],
      ["As at 1 October 2026", null, null, null],
      [],
      ["Directorate", "Milestones", "Overdue", "Next due"],
      ["Housing & Regeneration", 12, 0.25, 46326],
      ["=Resources", 3, 0, null],
      ["All", 1500, 0.2, null],
    ]);
    expect(sheet.cells[4]?.[3]?.style?.numberFormat).toBe("dd mmm yyyy");
    expect(sheet.cells[4]?.[2]?.style?.numberFormat).toBe("0%");
    expect(sheet.cells[5]?.[0]?.formula).toBeUndefined();
    expect(sheet.cells[0]?.[0]?.style?.bold).toBe(true);
    expect(sheet.cells[3]?.map((cell) => cell?.style?.horizontal)).toEqual([
      undefined,
      "right",
      "right",
      "right",
    ]);
    expect(sheet.frozenRows).toBe(4);
    expect(sheet.page).toMatchObject({ landscape: true, printTitleRows: [3, 3], fitToWidth: true });
    expect(sheet.columnWidths[0]).toBeCloseTo(34, 0);
    expect(book.activeSheet).toBe(1);
    expect(book.sheets[0]).toEqual(before);
    expect(counters.syncs).toBeLessThanOrEqual(9);
  });

  test("writes a table with drop-downs, date columns and links", async () => {
    const book = bookOf(plan());
    inExcel(book);
    await writeSheet(register);
    const sheet = sheetNamed(book.sheets, "Register");
    expect(sheet.tables).toMatchObject([
      { name: "Register", area: { top: 0, left: 0, bottom: 2, right: 4 } },
    ]);
    expect(sheet.validations).toHaveLength(3);
    expect(sheet.cells[1]?.[4]).toMatchObject({
      value: "C8",
      link: "#'Mayor''s plan'!C8",
      style: { underline: true },
    });
    expect(sheet.cells[0]?.[0]?.style).toMatchObject({ bold: true, fill: "#243A5E" });
    // A comma parts the values of a list that stands in its rule, so this one stands in cells.
    const lists = sheetNamed(book.sheets, "Milestone Monitor lists");
    expect(lists.visibility).toBe("hidden");
    expect(lists.cells.map((row) => row?.[0]?.value)).toEqual([
      "Register, column 2",
      "Children, Schools & Families",
      "Resources",
    ]);
  });

  test("writes over its own sheet in place, and nothing of the old report is left", async () => {
    const book = bookOf(plan());
    inExcel(book);
    await writeSheet(rollUp);
    const sheet = sheetNamed(book.sheets, "Roll-up");
    const shorter = { ...rollUp, rows: rollUp.rows.slice(0, 5) };
    expect(await writeSheet(shorter)).toEqual({ name: "Roll-up", created: false, printable: true });
    expect(sheetNamed(book.sheets, "Roll-up")).toBe(sheet);
    expect(valueAt(book, "Roll-up", "A7")).toBeNull();
    expect(book.sheets).toHaveLength(2);
  });

  test("gives the same sheet when it is written twice", async () => {
    const book = bookOf(plan());
    inExcel(book);
    await writeSheet(register);
    const once = contentsOf(book);
    await writeSheet(register);
    expect(contentsOf(book)).toEqual(once);
  });

  test("leaves a sheet of that name alone that it did not write", async () => {
    const book = bookOf(plan(), sheetOf("roll-up", [["My own figures"]]));
    const before = contentsOf(book);
    inExcel(book);
    await expect(writeSheet(rollUp)).rejects.toMatchObject({
      code: "SheetNotOurs",
      subject: "roll-up",
    });
    expect(contentsOf(book)).toEqual(before);
  });

  test("writes under another name, or over that sheet, when told to", async () => {
    const book = bookOf(plan(), sheetOf("Roll-up", [["My own figures"]]));
    inExcel(book);
    expect(await writeSheet(rollUp, { whenTaken: "rename" })).toEqual({
      name: "Roll-up (2)",
      created: true,
      printable: true,
    });
    expect(await writeSheet(rollUp, { whenTaken: "rename" })).toEqual({
      name: "Roll-up (2)",
      created: false,
      printable: true,
    });
    expect(valueAt(book, "Roll-up", "A1")).toBe("My own figures");
    expect(await writeSheet(rollUp, { whenTaken: "replace" })).toEqual({
      name: "Roll-up",
      created: false,
      printable: true,
    });
    expect(valueAt(book, "Roll-up", "A1")).toBe("Roll-up by directorate");
  });

  test("takes an empty sheet of that name", async () => {
    inExcel(bookOf(plan(), sheetOf("Roll-up", [])));
    expect(await writeSheet(rollUp)).toEqual({ name: "Roll-up", created: false, printable: true });
  });

  test("says that its sheet has been protected", async () => {
    const book = bookOf(plan());
    const { faults } = inExcel(book);
    await writeSheet(rollUp);
    faults.protect(sheetNamed(book.sheets, "Roll-up"));
    const before = contentsOf(book);
    await expect(writeSheet(rollUp)).rejects.toMatchObject({
      code: "ProtectedSheet",
      subject: "Roll-up",
    });
    expect(contentsOf(book)).toEqual(before);
  });

  test("keeps clear of a table of the same name on another sheet", async () => {
    const other = sheetOf("Other", [["Ref"], ["1"]], {
      tables: [{ name: "Register", area: { top: 0, left: 0, bottom: 1, right: 0 } }],
    });
    const book = bookOf(plan(), other);
    inExcel(book);
    await writeSheet(register);
    expect(sheetNamed(book.sheets, "Register").tables[0]?.name).toBe("Register_2");
  });

  test("writes 20,000 rows in blocks under 5 MB", async () => {
    const row = {
      kind: "body",
      cells: [text("A".repeat(300)), number(1), day("2026-05-31")],
    } as const;
    const long = { ...rollUp, rows: [...rollUp.rows, ...new Array<typeof row>(20_000).fill(row)] };
    const book = bookOf(plan());
    const { counters } = inExcel(book);
    await writeSheet(long);
    expect(counters.syncs).toBeLessThanOrEqual(
      10 + (counters.bytesUp + counters.bytesDown) / 3_000_000,
    );
    expect(valueAt(book, "Roll-up", "C20007")).toBe(46173);
  });

  test("hands a plan over: it is read with the others, and never written over", async () => {
    inExcel(bookOf(plan()));
    await writeSheet(rollUp, { whenTaken: "rename", handOver: true });
    const read = await readWorkbook({ scope: "visible" });
    expect(read.sheets.map(({ name }) => name)).toEqual(["Mayor's plan", "Roll-up"]);
    const again = await writeSheet(rollUp, { whenTaken: "rename", handOver: true });
    expect(again.name).toBe("Roll-up (2)");
  });

  test("is read where there is nothing else to read", async () => {
    const book = bookOf(plan());
    inExcel(book);
    await writeSheet(rollUp);
    const [first] = book.sheets;
    if (first) first.visibility = "hidden";
    const read = await readWorkbook({ scope: "visible" });
    expect(read.sheets.map(({ name }) => name)).toEqual(["Roll-up"]);
  });

  test("is known again as its own sheet, and left out when plans are read", async () => {
    const book = bookOf(plan());
    inExcel(book);
    await writeSheet(register);
    expect([...(await reportSheets())].sort()).toEqual(["Milestone Monitor lists", "Register"]);
    const names = async (scope: "active" | "visible" | "all") =>
      (await readWorkbook({ scope })).sheets.map(({ name }) => name);
    expect(await names("visible")).toEqual(["Mayor's plan"]);
    expect(await names("all")).toEqual(["Mayor's plan"]);
    expect(await names("active")).toEqual(["Register"]);
  });
});
