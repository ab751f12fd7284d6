import { strToU8, zipSync } from "fflate";
import { BookError, openBook, parseWorkbook, type BookErrorCode } from "../../src/xlsx/index";
import { LIMITS, type Limits } from "../../src/xlsx/preflight";
import { packageOf, plainParts, plainWorkbook } from "../support/xlsx-fixtures";

const CELL = "<sheetData><row><c><v>1</v></c></row></sheetData>";
/** The name of a stream, with the end that its container gives it. */
const utf16 = (name: string) => [...name, "\0"].flatMap((c) => [c.charCodeAt(0), 0]);
const inBody = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0), 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function refusal(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<BookError> {
  const error: unknown = await openBook(bytes, "plan.xlsx", {
    limits: { ...LIMITS, ...limits },
  }).catch((reason: unknown) => reason);
  if (!(error instanceof BookError)) throw new Error(`opened, or failed with ${String(error)}`);
  return error;
}

const PICTURES: readonly (readonly [string, ...number[]])[] = [
  ["PNG", 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a],
  ["JPEG", 0xff, 0xd8, 0xff, 0xe0],
  ["GIF", 0x47, 0x49, 0x46, 0x38, 0x39],
  ["TIFF", 0x49, 0x49, 0x2a, 0x00],
];

describe("what is no workbook is refused with advice", () => {
  const cases: [
    name: string,
    bytes: Uint8Array,
    code: BookErrorCode,
    says: RegExp,
    advice?: RegExp,
  ][] = [
    ["an empty file", new Uint8Array(0), "not-a-workbook", /empty/],
    [
      "the old Excel format",
      new Uint8Array([...OLE, ...utf16("Workbook")]),
      "old-workbook",
      /old Excel format/,
    ],
    [
      "a workbook with a password",
      new Uint8Array([...OLE, ...utf16("EncryptedPackage")]),
      "encrypted",
      /password/,
    ],
    [
      "an old Word document whose words tell of a Workbook",
      new Uint8Array([...OLE, ...inBody("the Workbook of the plan"), ...utf16("WordDocument")]),
      "not-a-workbook",
      /old Word document \(\.doc\)/,
      /^Open it in Word, copy the table of the plan, paste it into a sheet/,
    ],
    [
      "an old Word document with a sheet embedded",
      new Uint8Array([...OLE, ...utf16("WordDocument"), ...utf16("Workbook")]),
      "not-a-workbook",
      /old Word document/,
    ],
    [
      "an old presentation",
      new Uint8Array([...OLE, ...utf16("PowerPoint Document")]),
      "not-a-workbook",
      /PowerPoint/,
    ],
    [
      "another old Office document",
      new Uint8Array([...OLE, ...utf16("VisioDocument")]),
      "not-a-workbook",
      /old Office/,
    ],
    [
      "a PDF",
      strToU8("%PDF-1.7 ..."),
      "not-a-workbook",
      /PDF/,
      /Word document that it was made from/,
    ],
    [
      "rich text",
      strToU8("{\\rtf1 ...}"),
      "not-a-workbook",
      /rich text/,
      /^Open it in Word, copy the table/,
    ],
    ...PICTURES.map(([name, ...bytes]): [string, Uint8Array, BookErrorCode, RegExp, RegExp] => [
      `a picture (${name})`,
      new Uint8Array(bytes),
      "not-a-workbook",
      /a picture/,
      /nothing can be read from a picture/,
    ]),
    [
      "a web page saved as .xls",
      strToU8("<html><table></table></html>"),
      "not-a-workbook",
      /web page/,
    ],
    [
      "the XML of Excel 2003",
      strToU8(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      "not-a-workbook",
      /Excel 2003/,
    ],
    [
      "comma-separated text",
      strToU8("Action,Milestone,Deadline\r\n"),
      "not-a-workbook",
      /text file, such as a \.csv/,
      /From Text\/CSV/,
    ],
    [
      "comma-separated text in Unicode",
      new Uint8Array([0xff, 0xfe, ...inBody("Action,Milestone\r\n")]),
      "not-a-workbook",
      /text file, such as a \.csv/,
    ],
    [
      "bytes that mean nothing",
      new Uint8Array([1, 2, 3, 0, 5]),
      "not-a-workbook",
      /something other/,
    ],
    [
      "a Word document",
      packageOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
      "not-a-workbook",
      /Word/,
      /^Open it in Word, copy the table of the plan, paste it into a sheet/,
    ],
    [
      "a presentation",
      packageOf({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>" }),
      "not-a-workbook",
      /PowerPoint/,
      /^Open it in PowerPoint/,
    ],
    [
      "a binary workbook",
      packageOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }),
      "binary-workbook",
      /Binary/,
    ],
    [
      "an OpenDocument file",
      packageOf({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "<x/>",
      }),
      "other-spreadsheet",
      /OpenDocument/,
      /\.ods/,
    ],
    [
      "a Numbers document",
      packageOf({ "Index/Document.iwa": "x" }),
      "other-spreadsheet",
      /Numbers/,
      /File, Export To, Excel/,
    ],
    [
      "a zip of workbooks",
      packageOf({ "returns/a.xlsx": "x" }),
      "not-a-workbook",
      /zip folder with workbooks/,
    ],
    ["any other zip", packageOf({ "photo.jpg": "x" }), "not-a-workbook", /zip folder/],
    ["a zip that ends too soon", plainWorkbook(CELL).subarray(0, 400), "damaged", /damaged/],
    [
      "a package without a workbook",
      packageOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "<Relationships/>" }),
      "damaged",
      /damaged/,
    ],
  ];
  it.each(cases)("%s", async (_, bytes, code, says, advice = /./) => {
    const error = await refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
    expect(error.advice).toMatch(advice);
  });
});

describe("what is built to do harm is refused", () => {
  it("a file over the size limit, before it is looked at", async () => {
    expect((await refusal(plainWorkbook(CELL), { fileSize: 100 })).code).toBe("too-large");
  });

  it("more entries than a workbook has", async () => {
    expect((await refusal(plainWorkbook(CELL), { entries: 3 })).code).toBe("damaged");
  });

  it("a part that declares more than is allowed", async () => {
    expect((await refusal(plainWorkbook(CELL), { partSize: 100 })).code).toBe("too-large");
  });

  it("parts that are too much together", async () => {
    expect((await refusal(plainWorkbook(CELL), { totalSize: 500 })).code).toBe("too-large");
  });

  it("a part that swells a thousand times", async () => {
    const bytes = packageOf({
      ...plainParts(CELL),
      "xl/media/x.bin": new Uint8Array(12 * 1024 * 1024),
    });
    expect((await refusal(bytes)).code).toBe("unsafe");
  });

  it("a part that unpacks to more than it declares", async () => {
    const long = `${CELL}<!--${"a".repeat(500_000)}-->`;
    const bytes = declaring(plainWorkbook(long), "xl/worksheets/sheet1.xml", 1000);
    expect((await refusal(bytes)).code).toBe("damaged");
  });

  it("a part that does not match its checksum", async () => {
    const bytes = packageOf(plainParts(`${CELL}<!--deadline-->`), 0);
    const at = indexOf(bytes, strToU8("deadline"));
    bytes[at] = 0x44;
    expect((await refusal(bytes)).detail).toContain("checksum");
  });

  it.each(["../evil.xml", "/etc/x", "xl\\..\\x", "C:/x.xml", "xl/../../x"])(
    "the path %s",
    async (path) => {
      const bytes = packageOf({ ...plainParts(CELL), [path]: "x" });
      expect((await refusal(bytes)).code).toBe("unsafe");
    },
  );

  it("the same part twice, differing by case alone", async () => {
    const bytes = packageOf({ ...plainParts(CELL), "XL/Workbook.xml": "<workbook/>" });
    expect((await refusal(bytes)).code).toBe("unsafe");
  });

  it.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"])(
    "a document type in %s",
    async (path) => {
      const parts = plainParts(CELL);
      const text = String(parts[path]).replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaa">]>');
      expect((await refusal(packageOf({ ...parts, [path]: text }))).code).toBe("unsafe");
    },
  );

  it("more sheets than are allowed", async () => {
    expect((await refusal(plainWorkbook(CELL), { sheets: 0 })).message).toContain("1 sheets");
  });

  it("more cells than are allowed, however they are spread", async () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(10)}</row>`;
    const bytes = plainWorkbook(`<sheetData>${row.repeat(20)}</sheetData>`);
    expect((await refusal(bytes, { cells: 150 })).code).toBe("too-many-cells");
    await expect(parseWorkbook(bytes, "x", { limits: { ...LIMITS, cells: 150 } })).rejects.toThrow(
      BookError,
    );
  });

  it("rows that each hold one cell in the last column", async () => {
    const rows = Array.from(
      { length: 50 },
      (_, i) => `<row r="${String(i + 1)}"><c r="XFD${String(i + 1)}"><v>1</v></c></row>`,
    );
    const bytes = plainWorkbook(`<sheetData>${rows.join("")}</sheetData>`);
    expect((await refusal(bytes, { extent: 500_000 })).code).toBe("too-many-cells");
  });

  it("a cell beyond the last column or row", async () => {
    expect(
      (
        await refusal(
          plainWorkbook('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
        )
      ).code,
    ).toBe("damaged");
    expect(
      (
        await refusal(
          plainWorkbook('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'),
        )
      ).code,
    ).toBe("damaged");
  });
});

it("opens two cells in opposite corners without making all that lies between", async () => {
  const bytes = plainWorkbook(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
  );
  const workbook = await parseWorkbook(bytes, "corners.xlsx");
  expect(workbook.sheets[0]?.rows).toHaveLength(1_048_576);
  expect(workbook.sheets[0]?.rows[1_048_575]?.[16_383]).toBe(2);
});

it("leaves a workbook inside a workbook packed", async () => {
  const inner = zipSync({ "deep.xml": strToU8("<!DOCTYPE x>") });
  const book = await openBook(
    packageOf({ ...plainParts(CELL), "xl/embeddings/inner.xlsx": inner }),
    "x",
  );
  expect(book.sheets).toHaveLength(1);
});

/** The package with another unpacked size declared for a part, in both of the places that do. */
function declaring(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = strToU8(path);
  for (let at = 0; at < copy.length - name.length; at++) {
    if (!name.every((byte, i) => copy[at + i] === byte)) continue;
    if (view.getUint32(at - 30, true) === 0x04034b50) view.setUint32(at - 8, size, true);
    if (at >= 46 && view.getUint32(at - 46, true) === 0x02014b50)
      view.setUint32(at - 22, size, true);
  }
  return copy;
}

function indexOf(bytes: Uint8Array, part: Uint8Array): number {
  return bytes.findIndex((_, at) => part.every((byte, i) => bytes[at + i] === byte));
}
