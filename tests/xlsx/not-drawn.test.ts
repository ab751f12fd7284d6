import { newBook, newSheet, notDrawn } from "../../src/xlsx/index";
import { packZip } from "../../src/xlsx/package/zip";
import { notDrawnWords } from "../../src/workbench/page/not-drawn-words";

/** A file of parts, of which some say what they are. */
function file(parts: Readonly<Record<string, string | null>>): Uint8Array {
  const overrides = Object.entries(parts).flatMap(([path, type]) =>
    type === null ? [] : [`<Override PartName="/${path}" ContentType="application/vnd.${type}"/>`],
  );
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join("")}</Types>`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  return packZip(
    new Map([
      ["[Content_Types].xml", bytes(types)],
      ...Object.keys(parts).map((path) => [path, bytes("<x/>")] as const),
    ]),
  );
}

const CHART = "openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING = "openxmlformats-officedocument.drawing+xml";
const PIVOT = "openxmlformats-officedocument.spreadsheetml.pivotTable+xml";

test.each([
  ["nothing", {}, null],
  ["a drawing alone", { "xl/drawings/drawing1.xml": DRAWING }, "a sheet’s drawings"],
  [
    "a chart, whose drawing is not told of twice",
    { "xl/drawings/drawing1.xml": DRAWING, "xl/charts/chart1.xml": CHART },
    "a chart",
  ],
  [
    "several kinds, wherever their parts stand",
    {
      "odd/a.xml": CHART,
      "odd/b.xml": CHART,
      "xl/media/image1.PNG": null,
      "xl/pivotTables/pivotTable1.xml": PIVOT,
    },
    "2 charts, a picture and the look of a pivot table",
  ],
  ["the file's own thumbnail, which lies on no sheet", { "docProps/thumbnail.jpeg": null }, null],
])("a file with %s", (_, parts, words) => {
  expect(notDrawnWords(notDrawn({ ...newBook(), source: file(parts) }))).toBe(words);
});

test("looks of tables, rules that are no formula, and notes are told of", () => {
  const sheet = newSheet("Plan");
  sheet.cells = [undefined, [{ value: "a", comment: "See me" }, { value: "b" }]];
  sheet.tables = [
    {
      name: "Plan",
      area: { top: 0, left: 0, bottom: 1, right: 1 },
      style: "TableStyleMedium2",
    },
    { name: "Plain", area: { top: 3, left: 0, bottom: 4, right: 1 } },
  ];
  const rule = { id: "1", ranges: "A1:A9", style: {}, priority: 1, stopIfTrue: false };
  sheet.conditionalFormats = [
    { ...rule, formula: null },
    { ...rule, id: "2", formula: "=A1>1" },
  ];
  expect(notDrawnWords(notDrawn({ ...newBook(), sheets: [sheet] }))).toBe(
    "the look of a table, a colour scale, bar or icon rule and a note on a cell",
  );
});
