import { cellKey } from "../core/sheet/a1";
import type { CellValue } from "../core/sheet/cell";
import type { Workbook, Worksheet } from "../core/sheet/workbook";
import { inside, rootOf } from "./package/xml";
import { limitsFor } from "./preflight";
import { attribute } from "./read/cell-tag";
import { scanCells } from "./read/cells";
import { cellBudget, type CellBudget } from "./read/cell-budget";
import { eachSheet, openFile, type ReadOptions } from "./read/open";
import { namesOf } from "./read/names";
import { growingRows } from "./read/growing-rows";
import { readSheetFrame, type SheetSource } from "./read/sheet";
import { formatRun } from "./number-formats";
import { ourSheets } from "./report/our-sheets";

/**
 * A workbook file as plain values, straight from its cells: faster than opening
 * it as a Book and for when nothing is to be changed. Sheets that the add-in
 * wrote are read with the rest, and say that they are such. Throws a BookError.
 */
export async function parseWorkbook(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Workbook> {
  const opened = await openFile(bytes, options);
  const budget = cellBudget(limitsFor(bytes.length, options.limits));
  const ours = ourSheets(namesOf(opened.parts, opened.workbook));
  const sheets = await eachSheet(opened, options, (source) => {
    const sheet = parseSheet(source, budget);
    return ours.has(sheet.name) ? { ...sheet, isReport: true } : sheet;
  });
  return { name, date1904: opened.workbook.date1904, sheets };
}

/** Every row without a cell is this one. */
const NO_CELLS: readonly CellValue[] = Object.freeze([]);

function parseSheet(source: SheetSource, budget: CellBudget): Worksheet {
  const { parts, tab, strings, styles } = source;
  const frame = readSheetFrame(source);
  const rows = growingRows<CellValue>(tab.name, budget);
  const bold = new Set<number>();
  const indents = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const formats = formatRun((grown) => budget.widen(grown));
  const xml = parts.text(tab.path);
  const data = inside(xml, rootOf(xml)).find(({ name }) => name === "sheetData");
  if (data) {
    scanCells(xml, data, strings, {
      date1904: source.date1904,
      valuesOnly: true,
      row({ row, attributes }) {
        const hidden = attributes === "" ? null : attribute(attributes, "hidden");
        if (hidden === "1" || hidden === "true") hiddenRows.add(row);
      },
      cell({ row, column, value, format }) {
        if (value === null) return;
        budget.add(tab.name, value);
        const cells = rows.at(row, column);
        // Of two cells at one place the first that holds a value counts.
        if ((cells[column] ?? null) !== null) return;
        while (cells.length < column) cells.push(null);
        cells[column] = value;
        const style = styles[format];
        if (typeof value === "number") formats.add(row, column, style?.numberFormat);
        if (!style) return;
        if (style.bold) bold.add(cellKey(row, column));
        if (style.indent) indents.set(cellKey(row, column), style.indent);
      },
    });
  }
  return {
    name: frame.name,
    visibility: frame.visibility,
    rows: rows.all(() => NO_CELLS),
    merges: frame.merges,
    numberFormats: formats.columns(),
    hiddenRows,
    tables: frame.tables.map(({ name, area }) => ({ name, area })),
    columnWidths: frame.columnWidths,
    bold,
    indents,
  };
}
