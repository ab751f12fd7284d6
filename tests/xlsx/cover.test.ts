import ExcelJS from "exceljs";
import { text, type SheetContent } from "../../src/core/sheet/content";
import { ourNote } from "../../src/core/sheet/our-note";
import { addCover } from "../../src/xlsx/cover";
import { coverInWorker } from "../../src/xlsx/in-worker";
import { openBook, parseWorkbook, saveBook } from "../../src/xlsx/index";
import {
  packageOf,
  partsOf,
  plainParts,
  richParts,
  richWorkbook,
  type PartTexts,
} from "../support/xlsx-fixtures";
import { workerTwin } from "../support/worker-twin";

const COVER: SheetContent = {
  name: "Return cover",
  columns: [{ width: 24 }, { width: 80 }],
  rows: [
    { kind: "title", cells: [text("Return")] },
    { kind: "body", cells: [text("Prepared by"), text('=HYPERLINK("https://bad.example/")')] },
  ],
  frozenRows: 0,
  landscape: false,
};

const covered = (parts: PartTexts, name = "plan.xlsx"): Promise<Uint8Array> =>
  addCover(packageOf(parts), COVER, { name });

async function elsewhere(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // The library's own type of a buffer is an older one.
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

/** The parts that say which parts there are; the worksheets themselves are not among them. */
const OF_THE_WHOLE = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

describe("a cover", () => {
  test("stands first and in front, in a copy whose every other part is as it was to the letter", async () => {
    const before = partsOf(richWorkbook());
    const after = partsOf(await covered(richParts()));
    const changed = [...before].filter(([path, was]) => after.get(path) !== was);
    expect(changed.map(([path]) => path).sort()).toEqual(
      // The order of calculation is for Excel to make anew, so its part goes.
      [...OF_THE_WHOLE, "xl/calcChain.xml"].sort(),
    );
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual([
      "xl/worksheets/sheet4.xml",
    ]);
    const workbook = after.get("xl/workbook.xml") ?? "";
    expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "Return cover",
      "Plan",
      "Chart",
      "Hidden one",
      "Very",
    ]);
    expect(workbook).not.toContain("activeTab");
    expect(after.get("xl/worksheets/sheet4.xml")).toContain('tabSelected="1"');
  });

  test("moves the names of sheets by one: print areas, titles, filters and names of their own", async () => {
    const parts = { ...richParts() };
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
      "<definedNames>",
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$H$12</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Chart!$A$1</definedName>',
    );
    const workbook = partsOf(await covered(parts)).get("xl/workbook.xml") ?? "";
    const named = [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map((match) => [
      /name="([^"]*)"/.exec(match[1] ?? "")?.[1],
      /localSheetId="([^"]*)"/.exec(match[1] ?? "")?.[1],
      match[2],
    ]);
    expect(named.slice(0, -1)).toEqual([
      ["_xlnm.Print_Area", "1", "Plan!$A$1:$H$12"],
      ["_xlnm.Print_Area", "2", "Chart!$A$1"],
      ["_xlnm._FilterDatabase", "1", "Plan!$A$1:$D$5"],
      ["_xlnm.Print_Titles", "1", "Plan!$A:$A,Plan!$1:$1"],
      ["Local", "3", "'Hidden one'!$A$1"],
      ["Statuses", undefined, "'Hidden one'!$A$1:$A$2"],
    ]);
    expect(named.at(-1)?.slice(0, 2)).toEqual(["MilestoneMonitor.Written", "0"]);
  });

  test("opens in a second library with the plan cell for cell as it was", async () => {
    const before = await elsewhere(richWorkbook());
    const after = await elsewhere(await covered(richParts()));
    expect(after.worksheets.map(({ name }) => name)[0]).toBe("Return cover");
    const was = before.getWorksheet("Plan");
    const now = after.getWorksheet("Plan");
    expect(was?.rowCount).toBeGreaterThan(5);
    was?.eachRow((row, r) => {
      row.eachCell({ includeEmpty: true }, (cell, c) => {
        const other = now?.getCell(r, c);
        expect([other?.address, other?.value, other?.note, other?.style]).toEqual([
          cell.address,
          cell.value,
          cell.note as unknown,
          cell.style,
        ]);
      });
    });
    expect(now?.pageSetup).toEqual(was?.pageSetup);
  });

  test("never makes a formula of a text, and prints on one page's width of A4", async () => {
    const sheet = (await elsewhere(await covered(richParts()))).getWorksheet("Return cover");
    expect(sheet?.getCell("B2").value).toBe('=HYPERLINK("https://bad.example/")');
    expect(sheet?.getCell("B2").formula).toBeUndefined();
    expect(sheet?.getCell("B2").alignment).toMatchObject({ wrapText: true });
    expect([sheet?.getColumn(1).width, sheet?.getColumn(2).width]).toEqual([24, 80]);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "portrait",
      fitToPage: true,
      fitToHeight: 0,
    });
  });

  test("is written over where it was written before, and comes to the front again", async () => {
    const first = await openBook(await covered(richParts()), "plan.xlsx");
    const again = await addCover(
      await covered(richParts()),
      { ...COVER, rows: [{ kind: "title", cells: [text("Return again")] }] },
      { name: "plan.xlsx" },
    );
    const book = await openBook(again, "plan.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
    expect(book.sheets[0]?.cells.flatMap((row) => row?.map((cell) => cell?.value))).toEqual([
      "Return again",
    ]);
  });

  test("stands beside a sheet of somebody's that has its name", async () => {
    const parts = { ...richParts() };
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replaceAll(
      '"Hidden one"',
      '"return cover"',
    );
    const book = await openBook(await covered(parts), "plan.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Return cover (2)",
      "Plan",
      "return cover",
      "Very",
    ]);
  });

  test("is known for a sheet of ours by whoever reads the copy", async () => {
    const { sheets } = await parseWorkbook(await covered(richParts()), "plan.xlsx");
    expect(sheets.map(({ name, isReport }) => [name, isReport === true])).toEqual([
      ["Return cover", true],
      ["Plan", false],
      ["Hidden one", false],
      ["Very", false],
    ]);
  });
});

const RULE = (priority: number, formula: string): string =>
  `<conditionalFormatting sqref="A1:A3"><cfRule type="expression" dxfId="0" priority="${String(priority)}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const STYLED = {
  styles: String(plainParts("")["xl/styles.xml"]).replace(
    "</styleSheet>",
    '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>',
  ),
};

test("what we painted is left out of the copy, and everybody else's rules stay to the letter", async () => {
  const others = [
    RULE(1, "A1=&quot;Milestone Monitor&quot;"),
    RULE(4, "$A1&gt;TODAY()"),
    '<conditionalFormatting sqref="B1"><cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
  ];
  const ours = ["overdue", "finding"].map((look, i) =>
    RULE(2 + i, `N("Milestone Monitor: ${look}")=0`),
  );
  const sheet = `${DATA}${others[0] ?? ""}${ours.join("")}${others.slice(1).join("")}`;
  const after = partsOf(await covered(plainParts(sheet, STYLED)));
  const xml = after.get("xl/worksheets/sheet1.xml") ?? "";
  expect(xml.slice(xml.indexOf("<sheetData"), xml.indexOf("</worksheet>"))).toBe(
    `${DATA}${others.join("")}`,
  );
});

test("the notes of ours are left out with the marks, and those of a person or changed by one stay", async () => {
  const book = await openBook(packageOf(plainParts(DATA)), "plan.xlsx");
  const notes = [ourNote("No date."), `${ourNote("No date.")} I know`, "Mine"];
  const [sheet] = book.sheets;
  if (sheet) sheet.cells = [notes.map((comment) => ({ value: 1, comment }))];
  const copy = await addCover(await saveBook(book), COVER, { name: "plan.xlsx" });
  const after = await openBook(copy, "plan.xlsx");
  expect(after.sheets[1]?.cells[0]?.map((cell) => cell?.comment)).toEqual([
    undefined,
    ...notes.slice(1),
  ]);
});

test("a workbook with macros keeps them, and stays a workbook with macros", async () => {
  const parts = { ...plainParts(DATA) };
  const macros = new Uint8Array([1, 2, 3, 250, 0, 7]);
  const types = String(parts["[Content_Types].xml"])
    .replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    .replace(
      "</Types>",
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    );
  parts["[Content_Types].xml"] = types;
  parts["xl/vbaProject.bin"] = macros;
  parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    "</Relationships>",
    '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  );
  const before = partsOf(packageOf(parts));
  const after = partsOf(await covered(parts, "plan.xlsm"));
  expect(after.get("xl/vbaProject.bin")).toBe(before.get("xl/vbaProject.bin"));
  expect(after.get("[Content_Types].xml")).toContain("macroEnabled.main+xml");
});

describe("in a worker", () => {
  test("the copy is the same, its progress is told, and the worker is let go", async () => {
    const worker = workerTwin();
    const seen: number[] = [];
    const options = {
      name: "plan.xlsx",
      onProgress: ({ done }: { done: number }) => seen.push(done),
    };
    const there = await coverInWorker(richWorkbook(), COVER, options, () => worker);
    expect(partsOf(there)).toEqual(partsOf(await covered(richParts())));
    expect(seen).toEqual([1, 2, 3]);
    expect(worker.terminated).toBe(true);
  });

  test("the work is done on this thread where there is none", async () => {
    const here = await coverInWorker(richWorkbook(), COVER, { name: "plan.xlsx" }, () => null);
    expect(partsOf(here)).toEqual(partsOf(await covered(richParts())));
  });

  test("it stops when asked, and a file that is no workbook is refused in words", async () => {
    const stop = new AbortController();
    const options = { name: "plan.xlsx", signal: stop.signal };
    const going = coverInWorker(richWorkbook(), COVER, options, workerTwin);
    stop.abort();
    await expect(going).rejects.toMatchObject({ code: "cancelled" });
    const bad = coverInWorker(new Uint8Array([1, 2]), COVER, { name: "x" }, workerTwin);
    await expect(bad).rejects.toMatchObject({ name: "BookError", code: "not-a-workbook" });
  });
});
