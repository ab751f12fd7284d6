import ExcelJS from "exceljs";
import { type Area, areaToA1, toA1 } from "../../src/core/sheet/a1";
import { pattern } from "../../src/core/sheet/pattern";
import { unescapeXml } from "../../src/xlsx/package/xml-text";
import { type ReadValidation, validationsFound, validationsHeld } from "./same-validations";
import { partsOf } from "./xlsx-fixtures";
import type { Book, BookCell, BookSheet, BookStyle } from "../../src/xlsx/book";

/**
 * Where a saved file, as ExcelJS reads it, differs from the workbook it was
 * saved from: every cell's value, formula, look, note and link, and the widths,
 * heights, merges, rules and panes of every sheet. Nothing, if all is well.
 */
export async function differences(book: Book, bytes: Uint8Array): Promise<string[]> {
  const file = new ExcelJS.Workbook();
  // The library's own type of a buffer is an older one.
  await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const parts = partsOf(bytes);
  return book.sheets.flatMap((sheet) => {
    const saved = file.getWorksheet(sheet.name);
    if (!saved) return [`${sheet.name} is missing`];
    const places = placesLinkedTo(parts, sheet.name);
    return [...cellsOf(sheet, saved, places), ...layoutOf(sheet, saved)].map(
      (fault) => `${sheet.name}!${fault}`,
    );
  });
}

/** Links by the cell they stand on: ExcelJS reads those that lead out alone, and only on cells that hold more. */
function placesLinkedTo(parts: ReadonlyMap<string, string>, sheet: string): Map<string, string> {
  const word = (text: string, name: string): string =>
    unescapeXml(pattern()`\b${name}="([^"]*)"`.exec(text)?.[1] ?? "");
  const elements = (path: string, name: string): string[] =>
    [...(parts.get(path) ?? "").matchAll(pattern("g")`<${name} [^>]*>`)].map(([text]) => text);
  const tab = elements("xl/workbook.xml", "sheet").find((one) => word(one, "name") === sheet) ?? "";
  const part = elements("xl/_rels/workbook.xml.rels", "Relationship").find(
    (one) => word(one, "Id") === word(tab, "r:id"),
  );
  const path = `xl/${word(part ?? "", "Target").replace(/^\/?xl\//, "")}`;
  const out = elements(path.replace(/([^/]*)$/, "_rels/$1.rels"), "Relationship");
  const target = (id: string): string =>
    word(out.find((one) => word(one, "Id") === id) ?? "", "Target");
  return new Map(
    elements(path, "hyperlink").map((one) => [
      word(one, "ref"),
      word(one, "location") || target(word(one, "r:id")),
    ]),
  );
}

function cellsOf(
  sheet: BookSheet,
  saved: ExcelJS.Worksheet,
  places: ReadonlyMap<string, string>,
): string[] {
  const faults: string[] = [];
  const rows = Math.max(sheet.cells.length, saved.rowCount);
  const widest = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const columns = Math.max(widest, saved.columnCount);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = toA1({ row, column });
      const there = saved.getCell(row + 1, column + 1);
      // ExcelJS gives the cells beneath a merged area what its first one holds.
      if (sheet.merges.some((merge) => isBeneath(merge, row, column))) continue;
      const held = JSON.stringify(heldIn(sheet.cells[row]?.[column]));
      const found = JSON.stringify(foundIn(there, places.get(at) ?? ""));
      if (held !== found) faults.push(`${at}: ${held} is saved as ${found}`);
    }
  }
  return faults;
}

const isBeneath = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left);

interface Seen {
  readonly value: unknown;
  readonly formula: string | null;
  readonly note: string | null;
  readonly link: string | null;
  readonly look: BookStyle;
}

function heldIn(cell: BookCell | undefined): Seen {
  const value = cell?.value ?? null;
  return {
    // ExcelJS leaves out what a formula comes to, or makes a date of it; tests/xlsx/round-trip.test.ts compares that.
    value: value === "" || cell?.formula !== undefined ? null : value,
    formula: cell?.formula?.replace(/^=/, "") ?? null,
    // ExcelJS gives no note to a cell that holds nothing else.
    note: isBare(cell) ? null : (cell?.comment ?? null),
    link: cell?.link?.replace(/^#/, "") ?? null,
    look: lookOf(cell?.style ?? {}),
  };
}

const isBare = (cell: BookCell | undefined): boolean =>
  !cell || (cell.value === null && cell.formula === undefined && !keysOf(cell.style));

const keysOf = (style: BookStyle | undefined): number => Object.keys(style ?? {}).length;

function foundIn(cell: ExcelJS.Cell, place: string): Seen {
  const { font = {}, fill, alignment = {}, border = {} } = cell as Partial<ExcelJS.Cell>;
  const solid =
    fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined;
  return {
    value: cell.formula ? null : plain(cell.value),
    formula: cell.formula ? cell.formula : null,
    note: noteOf(cell),
    link: cell.hyperlink || place || null,
    look: lookOf({
      numberFormat: cell.numFmt as string | undefined,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline === true || font.underline === "single",
      fontSize: font.size,
      fontColor: hex(font.color?.argb),
      fill: hex(solid),
      wrap: alignment.wrapText,
      borders: border.bottom?.style ? { bottom: { style: border.bottom.style, color: "" } } : {},
    }),
  };
}

/** The parts of a look that are compared, what is the default left out. */
function lookOf(style: { [K in keyof BookStyle]?: BookStyle[K] | undefined }): BookStyle {
  const { numberFormat, bold, italic, underline, fontSize, fontColor, fill, wrap, borders } = style;
  return JSON.parse(
    JSON.stringify({
      numberFormat: numberFormat === "General" ? undefined : numberFormat,
      bold: bold === true || undefined,
      italic: italic === true || undefined,
      underline: underline === true || undefined,
      fontSize: fontSize === 11 ? undefined : fontSize,
      fontColor: fontColor === "#000000" ? undefined : fontColor,
      fill,
      wrap: wrap === true || undefined,
      bottom: borders?.bottom?.style,
    }),
  ) as BookStyle;
}

const hex = (argb: string | undefined): string | undefined =>
  argb === undefined ? undefined : `#${argb.slice(-6).toUpperCase()}`;

const MS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A value of ExcelJS as the model holds it: a date is its number, rich text its words. */
function plain(value: ExcelJS.CellValue | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Math.round(((value.getTime() - EPOCH) / MS_A_DAY) * 1e6) / 1e6;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("text" in value) return plain(value.text as ExcelJS.CellValue);
  return "result" in value ? plain(value.result) : null;
}

function noteOf(cell: ExcelJS.Cell): string | null {
  const note = cell.note as string | ExcelJS.Comment | undefined;
  if (note === undefined) return null;
  return typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("");
}

function layoutOf(sheet: BookSheet, saved: ExcelJS.Worksheet): string[] {
  const view = (saved.views as Partial<ExcelJS.WorksheetViewFrozen>[] | null)?.[0];
  const rules = saved as unknown as {
    conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[];
    dataValidations: { model: Record<string, ReadValidation> };
  };
  const pairs: [what: string, held: unknown, found: unknown][] = [
    ["merges", sheet.merges.map(areaToA1).sort(), [...saved.model.merges].sort()],
    ["panes", [sheet.frozenRows, sheet.frozenColumns], [view?.ySplit ?? 0, view?.xSplit ?? 0]],
    [
      "conditional formats",
      sheet.conditionalFormats.map(({ ranges }) => ranges).sort(),
      rules.conditionalFormattings.flatMap(({ ref, rules }) => rules.map(() => ref)).sort(),
    ],
    [
      "their formulas",
      sheet.conditionalFormats.flatMap(({ formula }) => formula?.slice(1) ?? []).sort(),
      rules.conditionalFormattings
        .flatMap(({ rules }) => rules.flatMap((r) => r.formulae ?? []))
        .sort(),
    ],
    ["validations", validationsHeld(sheet), validationsFound(rules.dataValidations.model)],
  ];
  sheet.columnWidths.forEach((width, i) => {
    if (width !== undefined)
      pairs.push([`width of ${String(i)}`, width, saved.getColumn(i + 1).width]);
  });
  sheet.rowHeights.forEach((height, i) => {
    if (height !== undefined)
      pairs.push([`height of ${String(i)}`, height, saved.getRow(i + 1).height]);
  });
  for (const row of sheet.hiddenRows) {
    pairs.push([`hidden row ${String(row)}`, true, saved.getRow(row + 1).hidden]);
  }
  return pairs
    .filter(([, held, found]) => JSON.stringify(held) !== JSON.stringify(found))
    .map(
      ([what, held, found]) =>
        `${what}: ${JSON.stringify(held)} is saved as ${JSON.stringify(found)}`,
    );
}
