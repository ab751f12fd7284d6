import { findAll, hitFrom } from "../../../src/workbench/page/find";
import type { Book, BookCell } from "../../../src/xlsx/book";
import { newBook, newSheet } from "../../../src/xlsx/index";

const cell = (value: BookCell["value"], numberFormat?: string): BookCell =>
  numberFormat === undefined ? { value } : { value, style: { numberFormat } };

/** Two sheets to look through, and one that is hidden. */
function book(): Book {
  const plan = newSheet("Plan");
  plan.cells = [
    [cell("Mend the Roof"), undefined, cell(46331, "dd mmm yyyy")],
    undefined,
    [cell("roof garden"), cell("hidden roof")],
    [cell("a roof in a hidden row")],
  ];
  plan.hiddenColumns.add(1);
  plan.hiddenRows.add(3);
  const report = newSheet("Report");
  report.cells = [[cell("ROOF")]];
  const kept = newSheet("Kept");
  kept.visibility = "hidden";
  kept.cells = [[cell("roof")]];
  return { ...newBook("plan.xlsx"), sheets: [plan, kept, report] };
}

const places = (among: Book, words: string): string[] =>
  findAll(among, words).hits.map(
    ({ sheet, row, column }) => `${sheet.name} ${String(row)},${String(column)}`,
  );

describe("words", () => {
  test.each([
    ["roof", ["Plan 0,0", "Plan 2,0", "Report 0,0"]],
    ["  rOOf g", ["Plan 2,0"]],
    ["nov 2026", ["Plan 0,2"]],
    ["46331", []],
    ["", []],
    [" ", []],
    ["(", []],
  ])("%j are found where they can be seen", (words, expected) => {
    expect(places(book(), words)).toEqual(expected);
  });

  test("that stand in very many cells are found in ten thousand, and that is said", () => {
    const sheet = newSheet("Plan");
    sheet.cells = Array.from({ length: 10_001 }, () => [cell("x")]);
    const { hits, isCut } = findAll({ ...newBook("p.xlsx"), sheets: [sheet] }, "x");
    expect([hits.length, isCut]).toEqual([10_000, true]);
  });
});

describe("the next of them", () => {
  const among = book();
  const { hits } = findAll(among, "roof");
  const at = (index: number, row: number, column: number) => ({
    sheet: among.sheets[index] ?? newSheet("none"),
    row,
    column,
  });
  test.each([
    ["at the cell itself", at(0, 0, 0), "here", 0],
    ["after the cell", at(0, 0, 0), "next", 1],
    ["from between two", at(0, 1, 5), "here", 1],
    ["on the next sheet", at(0, 2, 0), "next", 2],
    ["round to the first", at(2, 0, 0), "next", 0],
    ["back", at(0, 2, 0), "previous", 0],
    ["back round to the last", at(0, 0, 0), "previous", 2],
    ["back from beyond the last", at(2, 9, 9), "previous", 2],
  ] as const)("%s", (_, place, way, expected) => {
    expect(hitFrom(hits, among, { place, way })).toBe(expected);
  });

  test("is none where there is none", () => {
    for (const way of ["here", "next", "previous"] as const) {
      expect(hitFrom([], among, { place: at(0, 0, 0), way })).toBe(-1);
    }
  });
});
