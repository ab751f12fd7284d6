import { BookError, openBook } from "../../src/xlsx/index";
import { packageOf, plainParts, richParts } from "../support/xlsx-fixtures";
import { breaksOf, withBroken } from "../support/broken-parts";
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
  const broken = breaksOf(richParts());

  it("opens or is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(broken, { minLength: 1, maxLength: 3 }), (breaks) =>
        opensOrRefuses(packageOf(breaks.reduce(withBroken, richParts()), 0)),
      ),
      { numRuns: runs(150) },
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
