import { DAMAGES } from "../support/damage";
import { goodFiles, type GoodFile } from "../support/good-files";
import { fc, patience, runs } from "../support/random";
import { opened, survives } from "../support/survives";
import { packageOf, plainParts, richParts } from "../support/xlsx-fixtures";

describe("a good file that was damaged opens, is reviewed and saved, or is refused in words", () => {
  let files: readonly GoodFile[] = [];
  const tally: string[] = [];

  beforeAll(async () => {
    files = await goodFiles();
  });

  afterAll(() => {
    if (runs(1) > 1) process.stderr.write(`${tally.join("\n")}\n`);
  });

  it("whole, each opens", async () => {
    for (const { by, packed, stored } of files)
      for (const bytes of [packed, stored])
        expect([by, await survives(bytes, { sheet: 0, row: 200, column: 3 })]).toEqual([
          by,
          "saved",
        ]);
  });

  it.each([
    ["bytes of the zip", 40],
    ["the markup of a part", 120],
    ["the list of parts", 40],
  ] as const)(
    "%s",
    async (where, plain) => {
      const typing = fc.record({ sheet: fc.nat(5), row: fc.nat(60), column: fc.nat(12) });
      const which = fc.nat(files.length - 1);
      const seen = { saved: 0, refused: 0, "not saved": 0 };
      await fc.assert(
        fc.asyncProperty(which, DAMAGES[where], typing, async (index, damage, cell) => {
          const file = files[index];
          if (!file) throw new Error("no such file");
          seen[await survives(damage(file), cell)]++;
        }),
        { numRuns: runs(plain) },
      );
      tally.push(`${where}: ${JSON.stringify(seen)}`);
      expect(Math.min(seen.saved, seen.refused)).toBeGreaterThan(0);
      // Only bytes that were lost keep a file that opened from a copy.
      if (where !== "bytes of the zip") expect(seen["not saved"]).toBe(0);
    },
    patience(120_000),
  );
});

it("a file that lacks a part opens or is refused", async () => {
  for (const path of Object.keys(richParts())) {
    const parts = Object.entries(richParts()).filter(([name]) => name !== path);
    await opened(packageOf(Object.fromEntries(parts), 0));
  }
});

it("reads deep nesting without running out of stack", async () => {
  const deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
  await opened(
    packageOf({
      ...plainParts(""),
      "xl/worksheets/sheet1.xml": `<worksheet>${deep}<sheetData/></worksheet>`,
    }),
  );
});
