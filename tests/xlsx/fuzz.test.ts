import { BookError, openBook, saveBook } from "../../src/xlsx/index";
import { packageOf, plainParts, richParts, type PartTexts } from "../support/xlsx-fixtures";
import { fc, runs } from "../support/random";

/**
 * Whatever is done to a file, it opens as a book or is refused with a BookError:
 * never another exception, never a crash, never a hang.
 */
async function opensOrRefuses(bytes: Uint8Array): Promise<void> {
  try {
    const book = await openBook(bytes, "x.xlsx");
    expect(book.sheets.length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(BookError);
  }
}

const packed = packageOf(richParts());
const stored = packageOf(richParts(), 0);

describe("a file that was damaged on its way", () => {
  it("is cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length), (length) => opensOrRefuses(packed.slice(0, length))),
      { numRuns: runs(80) },
    );
  });

  it.each([
    ["packed", packed],
    ["stored", stored],
  ])("has bytes changed (%s)", async (_, bytes) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        return opensOrRefuses(copy);
      }),
      { numRuns: runs(80) },
    );
  });
});

describe("a file whose parts were changed, in a zip that holds together", () => {
  const paths = Object.keys(richParts()).filter((path) => /\.(xml|rels|vml)$/.test(path));
  const broken = fc.record({
    path: fc.constantFrom(...paths),
    from: fc.nat(4000),
    length: fc.nat(60),
    text: fc.oneof(
      fc.constantFrom(
        "",
        "<",
        ">",
        '"',
        "</",
        "<!--",
        "<![CDATA[",
        "/>",
        "&#xFFFFFF;",
        "-1",
        "1e99",
        "NaN",
        "A0",
        "XFD1048577",
        "<c r=",
        "<row>",
        "</row>",
        '<f t="shared" si="0"/>',
      ),
      fc.string({ maxLength: 20 }),
    ),
  });

  function withBroken(
    parts: PartTexts,
    { path, from, length, text }: { path: string; from: number; length: number; text: string },
  ): PartTexts {
    const part = String(parts[path]);
    const at = from % (part.length + 1);
    return { ...parts, [path]: part.slice(0, at) + text + part.slice(at + length) };
  }

  it("opens or is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(broken, { minLength: 1, maxLength: 3 }), (breaks) =>
        opensOrRefuses(packageOf(breaks.reduce(withBroken, richParts()), 0)),
      ),
      { numRuns: runs(150) },
    );
  });

  it("if it opens, saves or is refused", async () => {
    await fc.assert(
      fc.asyncProperty(broken, async (one) => {
        try {
          const book = await openBook(packageOf(withBroken(richParts(), one), 0), "x");
          const sheet = book.sheets[0];
          if (sheet) sheet.cells[0] = [{ value: "changed", style: { bold: true } }];
          await saveBook(book);
        } catch (error) {
          expect(error).toBeInstanceOf(BookError);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it("lacks a part", async () => {
    for (const path of Object.keys(richParts())) {
      const parts = Object.fromEntries(
        Object.entries(richParts()).filter(([name]) => name !== path),
      );
      await opensOrRefuses(packageOf(parts, 0));
    }
  });
});

it("reads deep nesting without running out of stack", async () => {
  const deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
  await opensOrRefuses(
    packageOf({
      ...plainParts(""),
      "xl/worksheets/sheet1.xml": `<worksheet>${deep}<sheetData/></worksheet>`,
    }),
  );
});
