import { BookError, openBook, parseWorkbook, saveBook } from "../../src/xlsx/index";
import { packageOf, partsOf, richParts, rels, type PartTexts } from "../support/xlsx-fixtures";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** The workbook with one of nearly everything, and with the parts about the document that Excel adds. */
function wholeParts(): PartTexts {
  return {
    ...richParts(),
    "docProps/core.xml": `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:revision>7</cp:revision></cp:coreProperties>`,
    "docProps/thumbnail.jpeg": PNG,
    "_rels/.rels": rels(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
      ["rId3", "custom-properties", "docProps/custom.xml"],
      [
        "rId4",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      [
        "rId5",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
        "docProps/thumbnail.jpeg",
      ],
    ),
  };
}

/** Parts that no cell, look or name of the plan stands in. */
const NEEDED_BY_NOBODY = [
  "docProps/app.xml",
  "docProps/core.xml",
  "docProps/custom.xml",
  "docProps/thumbnail.jpeg",
  "xl/theme/theme1.xml",
  "xl/printerSettings/printerSettings1.bin",
  "customXml/item1.xml",
  "customXml/itemProps1.xml",
  "customXml/_rels/item1.xml.rels",
  "xl/drawings/drawing1.xml",
  "xl/drawings/_rels/drawing1.xml.rels",
  "xl/drawings/vmlDrawing1.vml",
  "xl/charts/chart1.xml",
  "xl/media/image1.png",
  "xl/persons/person.xml",
  "xl/threadedComments/threadedComment1.xml",
  "xl/calcChain.xml",
  "xl/metadata.xml",
];

/** Parts that hold the sheets, and what leads to them. */
const NEEDED = [
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/_rels/sheet1.xml.rels",
  "xl/comments1.xml",
  "xl/tables/table1.xml",
];

const bytesOf = (part: string | Uint8Array | undefined): Uint8Array =>
  typeof part === "string" ? new TextEncoder().encode(part) : (part ?? new Uint8Array());

/** The package with one of its parts as something else. */
const withPart = (path: string, part: string | Uint8Array): Uint8Array =>
  packageOf({ ...wholeParts(), [path]: part }, 0);

/** The package with bytes of a part changed behind the back of its checksum. */
function withWrongBytes(path: string): Uint8Array {
  const bytes = packageOf(wholeParts(), 0);
  const part = bytesOf(wholeParts()[path]);
  const at = bytes.findIndex((_, i) => part.every((byte, n) => bytes[i + n] === byte));
  bytes[at + part.length - 1] = 0;
  return bytes;
}

/** The ways in which a part comes to harm. */
const HARM: [how: string, make: (path: string) => Uint8Array][] = [
  [
    "cut off",
    (path) => {
      const part = bytesOf(wholeParts()[path]);
      return withPart(path, part.slice(0, part.length / 2));
    },
  ],
  ["empty", (path) => withPart(path, "")],
  ["in a wrong encoding", (path) => withPart(path, Uint8Array.of(0xff, 0xfe, 0x3c, 0xd8, 0x80))],
  ["no XML", (path) => withPart(path, "%PDF-1.7 <<>> not what it says")],
  [
    "missing though others lead to it",
    (path) =>
      packageOf(
        Object.fromEntries(Object.entries(wholeParts()).filter(([name]) => name !== path)),
        0,
      ),
  ],
  ["unlike its checksum", withWrongBytes],
  [
    "with a document type",
    (path) => withPart(path, `<!DOCTYPE x [<!ENTITY a "aaaa">]>${String(wholeParts()[path])}`),
  ],
];

const cells = (book: Awaited<ReturnType<typeof openBook>>) =>
  book.sheets.map((sheet) => sheet.cells.map((row) => row?.map((cell) => cell?.value)));

describe.each(HARM)("a part that is %s", (_how, make) => {
  test.each(NEEDED_BY_NOBODY)("%s stops neither reading nor saving", async (path) => {
    const bytes = make(path);
    const whole = await openBook(packageOf(wholeParts(), 0), "plan.xlsx");
    const book = await openBook(bytes, "plan.xlsx");
    expect(cells(book)).toEqual(cells(whole));
    expect((await parseWorkbook(bytes, "plan.xlsx")).sheets).toHaveLength(3);

    const row = (book.sheets[0]?.cells ?? [])[2];
    if (row) row[0] = { value: "Typed here" };
    const saved = await saveBook(book);
    expect(cells(await openBook(saved, "plan.xlsx"))).toEqual(cells(book));
  });

  test.each(NEEDED)(
    "%s leaves a workbook that opens and saves, or is refused in words",
    async (path) => {
      const book = await openBook(make(path), "plan.xlsx").catch((error: unknown) => {
        expect(error).toBeInstanceOf(BookError);
        expect(error).toMatchObject({
          message: expect.stringMatching(/\w+ \w+/) as string,
          advice: expect.stringMatching(/\w+ \w+/) as string,
        });
        return null;
      });
      if (!book) return;
      const whole = await openBook(packageOf(wholeParts(), 0), "plan.xlsx");
      expect(cells(book)).toEqual(cells(whole));
      expect(cells(await openBook(await saveBook(book), "plan.xlsx"))).toEqual(cells(book));
    },
  );
});

test("what cannot be unpacked lies in the copy as it lay in the file", async () => {
  const path = "docProps/thumbnail.jpeg";
  const bytes = withWrongBytes(path);
  const saved = await saveBook(await openBook(bytes, "plan.xlsx"));
  expect(partsOf(saved).get(path)).toBe(partsOf(bytes).get(path));
  const again = await saveBook(await openBook(saved, "plan.xlsx"));
  expect(partsOf(again)).toEqual(partsOf(saved));
});
