import { day, number, text, type SheetContent } from "../../../src/core/sheet/content";
import { applyEdits, reportSheets, writeSheet } from "../../../src/excel/index";
import { openBook, saveBook, writeSheet as writeIntoFile } from "../../../src/xlsx/index";
import { bookOf, inExcel, sheetOf, valueAt } from "../support/in-excel";

const register: SheetContent = {
  name: "Register",
  columns: [{ width: 20 }, { width: 12 }, { width: 12 }, { width: 12 }],
  rows: [
    { kind: "header", cells: ["Milestone", "Due date", "Share", "Status"].map(text) },
    { kind: "body", cells: [text("Open the depot"), day("2026-05-31"), number(1 / 3)] },
    { kind: "body", cells: [text("=Close it"), day("2026-06-30"), number(2)] },
    { kind: "body", cells: [text("Buy mowers")] },
  ],
  frozenRows: 1,
  landscape: true,
  printTitleRows: [0, 0],
};

async function written() {
  const book = bookOf(sheetOf("Plan", [["Milestone"]]));
  const host = inExcel(book);
  await writeSheet(register);
  return { book, host, again: () => writeSheet(register) };
}

const edited = expect.objectContaining({ code: "SheetEdited", subject: "Register" }) as unknown;

describe("a report that people have typed in", () => {
  test("is left as it is, unless they say otherwise", async () => {
    const { book, host, again } = await written();
    host.userEdit("Register", "D2", "Complete");
    await expect(again()).rejects.toEqual(edited);
    expect(valueAt(book, "Register", "D2")).toBe("Complete");
    const renamed = await writeSheet(register, { whenTaken: "rename" });
    expect(renamed).toMatchObject({ name: "Register (2)", created: true });
    expect(valueAt(book, "Register", "D2")).toBe("Complete");
    await writeSheet(register, { whenTaken: "replace" });
    expect(valueAt(book, "Register", "D2")).toBeNull();
    expect(await again()).toMatchObject({ name: "Register", created: false });
  });

  test("is not written over where the add-in itself mended a cell of it", async () => {
    const { again } = await written();
    const at = { sheet: "Register", row: 1, column: 0 };
    await applyEdits([{ at, expected: "Open the depot", value: "Open the new depot" }]);
    await expect(again()).rejects.toEqual(edited);
  });

  test("is passed over when looking for a free name, as is a copy kept under one", async () => {
    const { book, host } = await written();
    host.userEdit("Register", "D2", "Complete");
    await writeSheet(register, { whenTaken: "rename" });
    host.userEdit("Register (2)", "D3", "Suspended");
    expect(await writeSheet(register, { whenTaken: "rename" })).toMatchObject({
      name: "Register (3)",
    });
    // Excel copies the names of a sheet along with it.
    const third = book.sheets.find(({ name }) => name === "Register (3)");
    if (third) book.sheets.push({ ...structuredClone(third), name: "Register (4)" });
    const mark = book.names.find(({ sheet }) => sheet === "Register (3)");
    if (mark) book.names.push({ ...mark, sheet: "Register (4)" });
    host.userEdit("Register (3)", "D2", "Complete");
    expect(await writeSheet(register, { whenTaken: "rename" })).toMatchObject({
      name: "Register (5)",
    });
  });

  test("may be written over where it was only sorted, or emptied", async () => {
    const { host, again } = await written();
    const rows = ["Buy mowers", "Open the depot"];
    host.userEdit("Register", "A2:C2", [[rows[0], "", ""]]);
    host.userEdit("Register", "A4:C4", [[rows[1], 46173, 1 / 3]]);
    expect(await again()).toMatchObject({ created: false });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Register").getRange().clear();
      await context.sync();
    });
    expect(await again()).toMatchObject({ created: false });
  });

  test("may be written over where its last writing stopped half-way", async () => {
    const { book, host } = await written();
    // The request that empties the sheet and fills it.
    host.faults.failAtSync(6, "GeneralException", "half");
    const failed = await writeSheet({ ...register, rows: register.rows.slice(0, 2) }).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ code: "PartlyWritten" });
    await writeSheet(register);
    expect(valueAt(book, "Register", "A4")).toBe("Buy mowers");
  });

  test("is whole until the new one is, wherever Excel stops before a request", async () => {
    const shorter = { ...register, rows: register.rows.slice(0, 2) };
    const { book, host } = await written();
    const sheet = () => structuredClone(book.sheets.find(({ name }) => name === "Register"));
    const old = sheet();
    host.counters.syncs = 0;
    await writeSheet(shorter);
    const { syncs } = host.counters;
    const short = sheet();
    await writeSheet(register);
    expect(sheet()).toEqual(old);
    const seen = new Set<string>();
    for (let n = 1; n <= syncs; n++) {
      host.faults.failAtSync(n, "GeneralException");
      const said = await writeSheet(shorter).then(
        () => "written",
        (error: unknown) => (error as { code: string }).code,
      );
      seen.add(said);
      if (said === "written") expect(sheet()?.cells).toEqual(short?.cells);
      else expect(sheet()).toEqual(old);
      await writeSheet(register, { whenTaken: "replace" });
    }
    expect([...seen].sort()).toEqual(["GeneralException", "NothingWritten", "written"]);
  });

  test("is asked about where Excel did not let the add-in read back what it wrote", async () => {
    const { host, again } = await written();
    host.counters.syncs = 0;
    await again();
    host.faults.failAtSync(host.counters.syncs, "GeneralException");
    await again();
    await expect(again()).rejects.toEqual(edited);
  });

  test("is known for it across files: written here, typed in there, and the other way about", async () => {
    const { book, host } = await written();
    const saved = await openBook(await saveBook(book), "Plan.xlsx");
    expect(writeIntoFile(saved, register).name).toBe("Register");
    host.userEdit("Register", "D2", "Complete");
    const typed = await openBook(await saveBook(book), "Plan.xlsx");
    expect(writeIntoFile(typed, register).name).toBe("Register (2)");
    inExcel(await openBook(await saveBook(saved), "Plan.xlsx"));
    expect(await writeSheet(register)).toMatchObject({ name: "Register", created: false });
  });
});

describe("a report stays ours", () => {
  test.each(["1:1", "A:A", "1:4", "A:D"])("when %s of it is deleted", async (address) => {
    const { host } = await written();
    host.userDelete("Register", address);
    expect([...(await reportSheets())]).toEqual(["Register"]);
  });

  test("when it is renamed, and its name is not shown in Excel's list", async () => {
    const { book } = await written();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Register").name = "Register of May";
      await context.sync();
    });
    expect([...(await reportSheets())]).toEqual(["Register of May"]);
    expect(book.names.every(({ hidden }) => hidden)).toBe(true);
    await writeSheet(register);
    expect([...(await reportSheets())]).toEqual(["Register of May", "Register"]);
  });

  test("when it was marked by an older version, and then takes the new mark", async () => {
    const book = bookOf(sheetOf("Plan", [["Milestone"]]), sheetOf("Register", [["Ref"]]));
    const name = "MilestoneMonitor.Sheet.Register";
    book.names.push({ name, refersTo: "Register!$A$1", hidden: true });
    inExcel(book);
    expect([...(await reportSheets())]).toEqual(["Register"]);
    await expect(writeSheet(register)).rejects.toEqual(edited);
    await writeSheet(register, { whenTaken: "replace" });
    expect(book.names.map(({ name, sheet }) => [name, sheet])).toEqual([
      ["MilestoneMonitor.Written", "Register"],
    ]);
  });

  test("until it is deleted", async () => {
    const { book } = await written();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Register").delete();
      await context.sync();
    });
    expect(book.names).toEqual([]);
    expect((await reportSheets()).size).toBe(0);
  });
});

test("nothing that was hidden or filtered in a report is missing from it when it is written again", async () => {
  const { book, again } = await written();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Register");
    sheet.autoFilter.apply("A1:D4");
    sheet.getRange("3:200").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    await context.sync();
  });
  await again();
  const sheet = book.sheets.find(({ name }) => name === "Register");
  expect(sheet).toMatchObject({ autoFilter: null, filtered: false });
  expect([...(sheet?.hiddenRows ?? []), ...(sheet?.hiddenColumns ?? [])]).toEqual([]);
});

test("a printer that cannot be asked keeps no report from being written", async () => {
  const { book, host, again } = await written();
  host.counters.syncs = 0;
  await again();
  // The page is set up after all else, before what was written is read back and noted.
  host.faults.failAtSync(host.counters.syncs - 3, "GeneralException");
  expect(await again()).toMatchObject({ name: "Register", printable: false });
  expect(valueAt(book, "Register", "A4")).toBe("Buy mowers");
  expect(await again()).toMatchObject({ printable: true });
});
