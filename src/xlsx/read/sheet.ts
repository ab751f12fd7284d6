import type { Sheet } from "hucre/xlsx";
import { areaFromA1, type Area } from "../../core/sheet/a1";
import type { BookCell, BookPage, BookSheet, BookStyle } from "../book";
import { BookError } from "../book-error";
import type { Parts } from "../package/parts";
import { inside, rootOf, type XmlElement } from "../package/xml";
import { attribute } from "./cell-tag";
import { scanCells } from "./cells";
import { readColumns } from "./columns";
import { readComments } from "./comments";
import type { CellBudget } from "./cell-budget";
import { growingRows, type GrowingRows } from "./growing-rows";
import { readConditionalFormats, readValidations } from "./rules";
import { isOnSheet } from "./sheet-size";
import { readTables } from "./tables";
import type { Tab } from "./workbook-part";

export interface SheetSource {
  readonly parts: Parts;
  readonly tab: Tab;
  readonly about: Sheet;
  readonly titleRows: BookPage["printTitleRows"];
  readonly date1904: boolean;
  readonly strings: readonly string[];
  readonly styles: readonly BookStyle[];
  readonly looks: readonly BookStyle[];
}

/** A sheet as the model holds it, its cells left out. */
export function readSheetFrame({ parts, tab, about, titleRows, looks }: SheetSource): BookSheet {
  const xml = parts.text(tab.path);
  const root = rootOf(xml);
  if (root.name !== "worksheet") throw notAWorksheet(tab.name);
  const elements = inside(xml, root);
  const filter = elements.find(({ name }) => name === "autoFilter");
  const columns = readColumns(xml, elements);
  return {
    name: tab.name,
    origin: tab.path,
    visibility: tab.visibility,
    cells: [],
    merges: mergesOf(about),
    columnWidths: columns.widths,
    rowHeights: [],
    hiddenRows: new Set(),
    hiddenColumns: columns.hidden,
    conditionalFormats: readConditionalFormats(xml, elements, looks),
    validations: readValidations(xml, elements),
    tables: readTables(parts, tab.path),
    autoFilter: filter ? areaFromA1(filter.attributes["ref"] ?? "") : null,
    filtered: isFiltered(parts, tab, xml, filter),
    frozenRows: about.freezePane?.rows ?? 0,
    frozenColumns: about.freezePane?.columns ?? 0,
    protected: about.protection?.sheet === true,
    page: pageOf(about, titleRows),
  };
}

/** Read as an empty sheet, it would be saved without what somebody then writes there. */
function notAWorksheet(name: string): BookError {
  return new BookError(
    "damaged",
    `The sheet “${name}” is damaged: what the file keeps under its name is not a worksheet.`,
    "Open the file in Excel, let Excel repair it, save it as an Excel Workbook (.xlsx) and try again; or ask for the file to be sent again.",
  );
}

/** A sheet as the model holds it. */
export function readSheet(source: SheetSource, budget: CellBudget): BookSheet {
  const sheet = readSheetFrame(source);
  const { parts, tab, strings, styles } = source;
  const xml = parts.text(tab.path);
  const elements = inside(xml, rootOf(xml));
  const data = elements.find(({ name }) => name === "sheetData");
  const rows = growingRows<BookCell | undefined>(tab.name, budget);
  if (data) {
    scanCells(xml, data, strings, {
      date1904: source.date1904,
      row({ row, attributes }) {
        readRow(sheet, row, attributes);
      },
      cell({ row, column, value, formula, format, sharedGroup }) {
        budget.add(tab.name, value);
        if (formula !== null && sharedGroup !== null) budget.repeat(formula.length, tab.name);
        const cell: BookCell = { value };
        if (formula !== null) cell.formula = formula;
        const style = styles[format];
        if (format !== 0 && style) cell.style = style;
        if (format === 0 && style && Object.keys(style).length > 0) cell.style = style;
        if (value === null && formula === null && !cell.style) return;
        const cells = rows.at(row, column);
        // Of two cells at one place the first that holds a value counts.
        if ((cells[column]?.value ?? null) === null) cells[column] = cell;
      },
    });
  }
  addComments(rows, parts, tab.path);
  addLinks(rows, parts, tab.path, xml, elements);
  sheet.cells = rows.all(() => []);
  return sheet;
}

function readRow(sheet: BookSheet, row: number, attributes: string): void {
  if (attributes === "") return;
  const height = attribute(attributes, "ht");
  if (height !== null && Number(height) > 0) sheet.rowHeights[row] = Number(height);
  const hidden = attribute(attributes, "hidden");
  if (hidden === "1" || hidden === "true") sheet.hiddenRows.add(row);
}

type Rows = GrowingRows<BookCell | undefined>;

/** The cell at an area's top left, made where there is none; null where that is off the sheet. */
function cellAt(rows: Rows, area: Area | null): BookCell | null {
  if (!area || !isOnSheet(area)) return null;
  const { top, left } = area;
  return (rows.at(top, left)[left] ??= { value: null });
}

function addComments(rows: Rows, parts: Parts, path: string): void {
  for (const [address, comment] of readComments(parts, path)) {
    const cell = cellAt(rows, areaFromA1(address));
    if (cell) cell.comment = comment;
  }
}

/** A hyperlink may lead out of the workbook, to a place in it, or to a place in another document. */
function addLinks(
  rows: Rows,
  parts: Parts,
  path: string,
  xml: string,
  elements: readonly XmlElement[],
): void {
  const list = elements.find(({ name }) => name === "hyperlinks");
  if (!list) return;
  const targets = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  for (const { attributes } of inside(xml, list)) {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const target = id === undefined ? "" : (targets.get(id) ?? "");
    const { location } = attributes;
    const link = target + (location ? `#${location}` : "");
    const cell = link === "" ? null : cellAt(rows, areaFromA1(attributes["ref"] ?? ""));
    if (cell) cell.link = link;
  }
}

function mergesOf(about: Sheet): Area[] {
  return (about.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
}

function isFiltered(parts: Parts, tab: Tab, xml: string, filter: XmlElement | undefined): boolean {
  const chosen = (text: string) => text.includes("<filterColumn");
  if (filter && chosen(xml.slice(filter.start, filter.end))) return true;
  const tables = parts.relationships(tab.path).filter(({ type }) => type === "table");
  const targets = new Set(tables.map(({ target }) => target));
  return [...targets].some((target) => parts.has(target) && chosen(parts.text(target)));
}

function pageOf({ pageSetup }: Sheet, printTitleRows: BookPage["printTitleRows"]): BookPage {
  return {
    landscape: pageSetup?.orientation === "landscape",
    fitToWidth: pageSetup?.fitToPage === true,
    printTitleRows,
  };
}
