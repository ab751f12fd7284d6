import { areaToA1, type Area } from "../../src/core/sheet/a1";
import {
  clearFlags,
  countFlags,
  PAINT_KINDS,
  paintFlags,
  type PaintKind,
} from "../../src/excel/index";
import { createHost, type Host } from "../../src/workbench/host/index";
import type { Book } from "../../src/xlsx/book";
import { openBook, saveBook } from "../../src/xlsx/index";
import { area, COLUMNS, randomBook, ROWS, sheetName } from "../support/random-book";
import { partsOf } from "../support/xlsx-fixtures";
import { contentsOf, inExcel } from "./support/in-excel";
import { fc, runs } from "../support/random";

/** What the add-in does to a workbook. */
type Painting =
  | { readonly do: "paint"; readonly kind: PaintKind; readonly cells: readonly Cell[] }
  | { readonly do: "clear"; readonly kind: PaintKind };
interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a person does to it meanwhile. */
type Doing =
  | { readonly do: "type"; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly do: "fill"; readonly sheet: number; readonly area: Area }
  | { readonly do: "insert" | "delete"; readonly sheet: number; readonly row: number }
  | { readonly do: "add a rule" | "clear rules"; readonly sheet: number; readonly area: Area };

const kind = fc.constantFrom(...PAINT_KINDS);
const sheet = fc.nat(2);
const row = fc.nat(ROWS - 1);
const column = fc.nat(COLUMNS - 1);
const cells = fc.uniqueArray(fc.record({ sheet: sheet.map(sheetName), row, column }), {
  maxLength: 25,
  selector: (at) => JSON.stringify(at),
});
const painting: fc.Arbitrary<Painting> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("paint" as const), kind, cells }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("clear" as const), kind }) },
);
const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc.record({ do: fc.constant("type" as const), sheet, row, column }),
  fc.record({ do: fc.constant("fill" as const), sheet, area }),
  fc.record({ do: fc.constantFrom("insert" as const, "delete" as const), sheet, row }),
  fc.record({ do: fc.constantFrom("add a rule" as const, "clear rules" as const), sheet, area }),
);
const RUNS = { numRuns: runs(60) };

describe("painted in any order and cleared", () => {
  test("flags and marks leave the workbook equal, and its file part for part", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomBook,
        fc.array(painting, { minLength: 1, maxLength: 6 }),
        async (drawn, paintings) => {
          const file = await saveBook(drawn);
          const book = await openBook(file, "plan.xlsx");
          const before = contentsOf(book);
          inExcel(book);
          for (const each of paintings) await paint(each);
          const users = (o: Book) => o.sheets.map((s) => [s.cells, s.merges, s.validations]);
          expect(users(book)).toEqual(users(await openBook(file, "plan.xlsx")));
          await clearFlags();
          expect(contentsOf(book)).toEqual(before);
          expect(partsOf(await saveBook(book))).toEqual(partsOf(file));
        },
      ),
      RUNS,
    );
  });

  test("after the painted workbook was saved and opened again, too", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomBook,
        fc.array(painting, { minLength: 1, maxLength: 4 }),
        fc.array(painting, { maxLength: 2 }),
        async (drawn, first, then) => {
          const file = await saveBook(drawn);
          const book = await openBook(file, "plan.xlsx");
          inExcel(book);
          for (const each of first) await paint(each);
          const standing = await countFlags();
          const again = await openBook(await saveBook(book), "plan.xlsx");
          inExcel(again);
          expect(order(again)).toEqual(order(book));
          expect(
            again.sheets.every((s) => s.conditionalFormats.every((r) => r.priority >= 1)),
          ).toBe(true);
          expect(await countFlags()).toEqual(standing);
          for (const each of then) await paint(each);
          await clearFlags();
          expect(sheetParts(await saveBook(again))).toEqual(sheetParts(file));
        },
      ),
      RUNS,
    );
  });

  test("they leave what a person did meanwhile as it would be without them", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomBook,
        fc.array(fc.oneof(painting, doing), { minLength: 1, maxLength: 10 }),
        async (drawn, steps) => {
          const file = await saveBook(drawn);
          const plain = createHost(await openBook(file, "plan.xlsx"));
          const painted = inExcel(await openBook(file, "plan.xlsx"));
          for (const step of steps) {
            if (step.do === "paint" || step.do === "clear") await paint(step);
            else for (const host of [plain, painted]) await act(host, step);
          }
          await clearFlags();
          expect(withoutIds(painted.book)).toEqual(withoutIds(plain.book));
        },
      ),
      RUNS,
    );
  });
});

async function paint(step: Painting): Promise<void> {
  if (step.do === "clear") await clearFlags([step.kind]);
  else if (step.kind === "marks")
    await paintFlags(
      "marks",
      step.cells.map((at) => ({ at, look: "finding" })),
    );
  else
    await paintFlags(
      "flags",
      step.cells.map((at) => ({ at, look: at.row % 2 === 0 ? "overdue" : "due-soon" })),
    );
}

/** Does what a person would on a sheet that is there. */
async function act({ Excel, book }: Host, step: Doing): Promise<void> {
  await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem(sheetName(step.sheet % book.sheets.length));
    switch (step.do) {
      case "type":
        on.getCell(step.row, step.column).values = [["Typed"]];
        break;
      case "fill":
        on.getRange(areaToA1(step.area)).format.fill.color = "#ABCDEF";
        break;
      case "insert":
        on.getRange(rowAddress(step.row)).insert("Down");
        break;
      case "delete":
        on.getRange(rowAddress(step.row)).delete("Up");
        break;
      case "add a rule": {
        const { custom } = on.getRange(areaToA1(step.area)).conditionalFormats.add("Custom");
        custom.rule.formula = "=ROW()>3";
        custom.format.fill.color = "#00FF00";
        break;
      }
      case "clear rules":
        on.getRange(areaToA1(step.area)).conditionalFormats.clearAll();
        break;
    }
    await context.sync();
  });
}

const rowAddress = (at: number): string => `${String(at + 1)}:${String(at + 1)}`;

/** A book's contents, its rules known by their order; two hosts number what is added each in its own way. */
function withoutIds(book: Book): unknown {
  return (contentsOf(book) as Pick<Book, "sheets">).sheets.map((each) => ({
    ...each,
    conditionalFormats: each.conditionalFormats.map((rule) => ({ ...rule, id: "" })),
  }));
}

/** The rules of each sheet, the topmost first, for which a file needs numbers from 1 that differ. */
function order({ sheets }: Book): unknown {
  return sheets.map(({ conditionalFormats }) => {
    const rules = [...conditionalFormats].sort((a, b) => a.priority - b.priority);
    expect(new Set(rules.map(({ priority }) => priority)).size).toBe(rules.length);
    return rules.map(({ formula, ranges }) => [formula, ranges]);
  });
}

/** The parts of a file that hold sheets; the list of looks keeps those that were used once. */
const sheetParts = (bytes: Uint8Array): unknown =>
  [...partsOf(bytes)].filter(([path]) => path.startsWith("xl/worksheets/"));
