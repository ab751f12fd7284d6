import type { Sheet } from "hucre/xlsx";
import { areaFromA1, type Area } from "../../core/sheet/a1";
import type { BookCell, BookSheet, BookStyle, BookTable } from "../book";
import type { Parts } from "../package/parts";
import { inside, rootOf, type XmlElement } from "../package/xml";
import { attribute } from "./cell-tag";
import { scanCells } from "./cells";
import { readColumns } from "./columns";
import { readComments } from "./comments";
import type { CellBudget } from "./cell-budget";
import { readConditionalFormats, readValidations } from "./rules";
import type { Tab } from "./workbook-part";

export interface SheetSource {
  readonly parts: Parts;
  readonly tab: Tab;
  readonly about: Sheet;
  readonly strings: readonly string[];
  readonly styles: readonly BookStyle[];
  readonly looks: readonly BookStyle[];
}

/** A sheet as the model holds it, its cells left out. */
export function readSheetFrame({ parts, tab, about, looks }: SheetSource): BookSheet {
  const xml = parts.text(tab.path);
  const elements = inside(xml, rootOf(xml));
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
    tables: tablesOf(about),
    autoFilter: filter ? areaFromA1(filter.attributes["ref"] ?? "") : null,
    filtered: isFiltered(parts, tab, xml, filter),
    frozenRows: about.freezePane?.rows ?? 0,
    frozenColumns: about.freezePane?.columns ?? 0,
    protected: about.protection?.sheet === true,
    page: pageOf(about),
  };
}

/** A sheet as the model holds it. */
export function readSheet(source: SheetSource, budget: CellBudget): BookSheet {
  const sheet = readSheetFrame(source);
  const { parts, tab, strings, styles } = source;
  const xml = parts.text(tab.path);
  const elements = inside(xml, rootOf(xml));
  const data = elements.find(({ name }) => name === "sheetData");
  let cells: (BookCell | undefined)[] = [];
  if (data) {
    scanCells(xml, data, strings, {
      row({ row, attributes }) {
        budget.extend(cells.length);
        cells = rowAt(sheet.cells, row);
        readRow(sheet, row, attributes);
      },
      cell({ column, value, formula, format }) {
        budget.add(tab.name);
        const cell: BookCell = { value };
        if (formula !== null) cell.formula = formula;
        const style = styles[format];
        if (format !== 0 && style) cell.style = style;
        if (format === 0 && style && Object.keys(style).length > 0) cell.style = style;
        if (value !== null || formula !== null || cell.style) cells[column] = cell;
      },
    });
  }
  addComments(sheet, parts, tab.path);
  addLinks(sheet, parts, tab.path, xml, elements);
  return sheet;
}

function readRow(sheet: BookSheet, row: number, attributes: string): void {
  if (attributes === "") return;
  const height = attribute(attributes, "ht");
  if (height !== null && Number(height) > 0) sheet.rowHeights[row] = Number(height);
  const hidden = attribute(attributes, "hidden");
  if (hidden === "1" || hidden === "true") sheet.hiddenRows.add(row);
}

function rowAt(cells: (BookCell | undefined)[][], row: number): (BookCell | undefined)[] {
  while (cells.length <= row) cells.push([]);
  return cells[row] ?? [];
}

/** The cell at a place, made where there is none. */
function cellAt(sheet: BookSheet, row: number, column: number): BookCell {
  const cells = rowAt(sheet.cells, row);
  return (cells[column] ??= { value: null });
}

function addComments(sheet: BookSheet, parts: Parts, path: string): void {
  for (const [address, comment] of readComments(parts, path)) {
    const area = areaFromA1(address);
    if (area && area.top < 1_048_576) cellAt(sheet, area.top, area.left).comment = comment;
  }
}

/** A hyperlink may lead out of the workbook, to a place in it, or to a place in another document. */
function addLinks(
  sheet: BookSheet,
  parts: Parts,
  path: string,
  xml: string,
  elements: readonly XmlElement[],
): void {
  const list = elements.find(({ name }) => name === "hyperlinks");
  if (!list) return;
  const targets = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  for (const { attributes } of inside(xml, list)) {
    const area = areaFromA1(attributes["ref"] ?? "");
    if (!area || area.top >= 1_048_576) continue;
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const target = id === undefined ? "" : (targets.get(id) ?? "");
    const { location } = attributes;
    const link = target + (location ? `#${location}` : "");
    if (link !== "") cellAt(sheet, area.top, area.left).link = link;
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

function tablesOf(about: Sheet): BookTable[] {
  return (about.tables ?? []).flatMap((table): BookTable[] => {
    const area = areaFromA1(table.range ?? "");
    if (!area) return [];
    const name = table.displayName ?? table.name;
    return [
      {
        name,
        area,
        ...(table.style === undefined ? {} : { style: table.style }),
        source: table.name,
      },
    ];
  });
}

function isFiltered(parts: Parts, tab: Tab, xml: string, filter: XmlElement | undefined): boolean {
  const chosen = (text: string) => text.includes("<filterColumn");
  if (filter && chosen(xml.slice(filter.start, filter.end))) return true;
  return parts
    .relationships(tab.path)
    .some(
      ({ type, target }) => type === "table" && parts.has(target) && chosen(parts.text(target)),
    );
}

function pageOf({ pageSetup }: Sheet): BookSheet["page"] {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(pageSetup?.printTitlesRow ?? "");
  return {
    landscape: pageSetup?.orientation === "landscape",
    fitToWidth: pageSetup?.fitToPage === true,
    printTitleRows: rows ? [Number(rows[1]) - 1, Number(rows[2]) - 1] : null,
  };
}
