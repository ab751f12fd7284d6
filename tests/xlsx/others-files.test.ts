import { openBook, parseWorkbook } from "../../src/xlsx/index";
import { packageOf, plainParts, plainWorkbook, type PartTexts } from "../support/xlsx-fixtures";
import type { CellValue } from "../../src/core/sheet/cell";

const row = (cell: string): string => `<sheetData><row><c${cell}</c></row></sheetData>`;
const NOTE = row(' t="str"><v>Café</v>');

async function firstCell(bytes: Uint8Array): Promise<CellValue | undefined> {
  const values = (await parseWorkbook(bytes, "x")).sheets[0]?.rows[0]?.[0];
  const cell = (await openBook(bytes, "x")).sheets[0]?.cells[0]?.[0];
  expect(cell?.value ?? null).toEqual(values ?? null);
  return values;
}

describe("a cell's value as other programs write it", () => {
  test.each<[cell: string, value: CellValue | undefined]>([
    [' t="b"><v> true </v>', true],
    [' t="b"><v> 1 </v>', true],
    [' t="b"><v>false</v>', false],
    [' t="b"><v>0</v>', false],
    ["><v> 1 </v>", 1],
    ["><v>1.5E2</v>", 150],
    ["><v>0x1F</v>", "0x1F"],
    ["><v>0b11</v>", "0b11"],
    ["><v>Infinity</v>", "Infinity"],
    ["><v>1_000</v>", "1_000"],
    ["><v> </v>", undefined],
    ["><v></v>", undefined],
  ])("%s", async (cell, value) => {
    expect(await firstCell(plainWorkbook(row(cell)))).toBe(value);
  });

  test.each([
    ["1900", "", 46_173],
    ["1904", '<workbookPr date1904="1"/>', 44_711],
  ])("a day in words in a workbook that counts from %s", async (_, workbookPr, serial) => {
    const bytes = plainWorkbook(row(' t="d"><v>2026-05-31</v>'), { workbookPr });
    expect(await firstCell(bytes)).toBe(serial);
  });
});

describe("a package as other programs write it", () => {
  const bytesOf = (text: string, big: boolean): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((c) => {
        const [high, low] = [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255];
        return big ? [high, low] : [low, high];
      }),
    );

  test.each([true, false])("UTF-16 without a mark (high byte first: %s)", async (big) => {
    const parts = plainParts(NOTE);
    const path = "xl/worksheets/sheet1.xml";
    const bytes = packageOf({ ...parts, [path]: bytesOf(String(parts[path]), big) });
    expect(await firstCell(bytes)).toBe("Café");
  });

  const backSlashed = (parts: PartTexts): PartTexts =>
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path.replaceAll("/", "\\"), part]),
    );

  test("paths with back-slashes", async () => {
    expect(await firstCell(packageOf(backSlashed(plainParts(NOTE))))).toBe("Café");
  });

  test.each(["xl\\..\\..\\x.xml", "\\x.xml", "c:\\x.xml", "xl\\WORKBOOK.xml"])(
    "%s is refused as before",
    async (path) => {
      const bytes = packageOf({ ...plainParts(NOTE), [path]: "<a/>" });
      await expect(parseWorkbook(bytes, "x")).rejects.toMatchObject({ code: "unsafe" });
    },
  );
});
