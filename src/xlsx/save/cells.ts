import { areaToA1, type Area } from "../../core/sheet/a1";
import type { BookCell, BookSheet } from "../book";
import { withAttributes } from "../package/children";
import { attributesXml, inside, rootOf, type XmlElement } from "../package/xml";
import { columnRange } from "../read/columns";
import { attribute, scanCells, type RawCell, type RawRow } from "../read/cells";
import { cellXml } from "./cell-xml";
import type { FormatWriter } from "./formats";

export interface WrittenCells {
  /** The `<sheetData>` element; null where nothing in it changed. */
  readonly xml: string | null;
  /** The rectangle that holds all cells written; null for an empty sheet. */
  readonly used: Area | null;
  readonly hasFormulas: boolean;
  readonly formulasChanged: boolean;
}

/**
 * The cells of a sheet with the model's changes. A row in which nothing changed
 * is copied to the letter, a cell likewise; so rich text, phonetic guides and
 * whatever else the model does not hold stay.
 */
export function writeCells(
  xml: string,
  data: XmlElement,
  strings: readonly string[],
  sheet: BookSheet,
  formats: FormatWriter,
): WrittenCells {
  const pieces: string[] = [];
  const columnFormat = columnFormatsOf(xml);
  const brokenGroups = new Set<string>();
  let copyFrom = data.innerStart;
  let changed = false;
  let hasFormulas = false;
  let formulasChanged = false;
  let used: Area | null = null;
  let nextRow = 0;
  let current: RawRow | null = null;
  let cells: RawCell[] = [];

  const flush = (upTo: number): void => {
    if (upTo > copyFrom) pieces.push(xml.slice(copyFrom, upTo));
  };
  const reach = (row: number, left: number, right: number): void => {
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, left),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, right),
        }
      : { top: row, left, bottom: row, right };
  };

  /** Rows that the model has and the file has not, before a row. */
  function addRows(before: number): string {
    let text = "";
    const end = Math.min(
      before,
      Math.max(sheet.cells.length, sheet.rowHeights.length, lastOf(sheet.hiddenRows) + 1),
    );
    for (; nextRow < end; nextRow++) text += newRow(nextRow);
    nextRow = Math.max(nextRow, before);
    return text;
  }

  function newRow(row: number): string {
    const content = mergeRow(row, [], 0);
    const attributes = rowAttributes(sheet, row);
    if (content.text === "" && Object.keys(attributes).length === 0) return "";
    return `<row${attributesXml({ r: row + 1, ...attributes })}>${content.text}</row>`;
  }

  function finishRow(): void {
    if (!current) return;
    const row = current;
    const rowFormat = Number(attribute(row.attributes, "s") ?? 0) || 0;
    const content = mergeRow(row.row, cells, rowFormat);
    const tagChanged = rowTagChanged(sheet, row);
    if (content.changed || tagChanged) {
      changed = true;
      flush(row.start);
      copyFrom = row.end;
      pieces.push(rowXml(sheet, xml, row, content.text, tagChanged));
    }
    cells = [];
    nextRow = row.row + 1;
  }

  /** The cells of one row: the file's and the model's side by side, by column. */
  function mergeRow(
    row: number,
    raw: readonly RawCell[],
    rowFormat: number,
  ): { text: string; changed: boolean } {
    const model = sheet.cells[row] ?? [];
    const writing: string[] = [];
    let rowChanged = false;
    let at = 0;
    const addUpTo = (column: number): void => {
      for (; at < column; at++) {
        const cell = model[at];
        if (!cell || isNothing(cell)) continue;
        const format = cell.style ? formats.formatOf(cell.style) : rowFormat || columnFormat(at);
        if (cell.value === null && cell.formula === undefined && format === 0) continue;
        if (cell.formula !== undefined) formulasChanged = hasFormulas = true;
        writing.push(cellXml(row, at, cell, format));
        reach(row, at, at);
        rowChanged = true;
      }
    };
    for (const cell of raw) {
      if (cell.formula !== null) hasFormulas = true;
      addUpTo(cell.column);
      at = Math.max(at, cell.column + 1);
      const now = model[cell.column];
      const format = formats.formatOf(now?.style);
      const isSame = sameCell(cell, now, format);
      const broken = cell.sharedGroup !== null && brokenGroups.has(cell.sharedGroup);
      if (isSame && !broken) {
        writing.push(xml.slice(cell.start, cell.end));
        reach(row, cell.column, cell.column);
        continue;
      }
      rowChanged = true;
      if (cell.sharedGroup !== null && isMaster(xml, cell)) brokenGroups.add(cell.sharedGroup);
      if (cell.formula !== null || now?.formula !== undefined) formulasChanged = true;
      if (now?.formula !== undefined) hasFormulas = true;
      if (!now || (isNothing(now) && format === 0)) continue;
      writing.push(cellXml(row, cell.column, now, format));
      reach(row, cell.column, cell.column);
    }
    addUpTo(model.length);
    return { text: writing.join(""), changed: rowChanged };
  }

  scanCells(xml, data, strings, {
    row(row) {
      finishRow();
      const added = addRows(row.row);
      if (added !== "") {
        changed = true;
        flush(row.start);
        copyFrom = row.start;
        pieces.push(added);
      }
      current = row;
    },
    cell(cell) {
      cells.push(cell);
    },
  });
  finishRow();
  const added = addRows(Infinity);
  if (added !== "") changed = true;
  flush(data.innerEnd);
  pieces.push(added);
  const text = changed ? `<sheetData>${pieces.join("")}</sheetData>` : null;
  return { xml: text, used, hasFormulas, formulasChanged };
}

/** The `ref` of a sheet's dimension. */
export function dimensionXml(used: Area | null): string {
  return `<dimension ref="${used ? areaToA1(used) : "A1"}"/>`;
}

/** A row with its cells written anew; a row that has nothing left is left out. */
function rowXml(
  sheet: BookSheet,
  xml: string,
  row: RawRow,
  cells: string,
  tagChanged: boolean,
): string {
  const tag = xml.slice(row.start, row.innerStart).replace(/\/?>$/, "/>");
  const opened = withAttributes(tag, {
    ...(tagChanged ? changedRowAttributes(sheet, row) : {}),
    spans: undefined,
  });
  const left = Object.keys(rootOf(opened).attributes).filter(
    (name) => !/^r$|:dyDescent$/.test(name),
  );
  return cells === "" && left.length === 0 ? "" : `${opened.replace(/\/>$/, ">")}${cells}</row>`;
}

function sameCell(raw: RawCell, cell: BookCell | undefined, format: number): boolean {
  if (!cell) return raw.value === null && raw.formula === null && raw.format === 0;
  return (
    raw.format === format &&
    (raw.formula ?? undefined) === cell.formula &&
    (raw.value === cell.value || (raw.value === "" && cell.value === null))
  );
}

/** A cell that is there for its comment or link alone needs none in the file. */
function isNothing(cell: BookCell): boolean {
  return cell.value === null && cell.formula === undefined && !cell.style;
}

function isMaster(xml: string, cell: RawCell): boolean {
  return /<f[^>]*\sref=/.test(xml.slice(cell.start, cell.end));
}

function rowTagChanged(sheet: BookSheet, { row, attributes }: RawRow): boolean {
  const hidden = attribute(attributes, "hidden");
  const height = attribute(attributes, "ht");
  const wasHidden = hidden === "1" || hidden === "true";
  const hadHeight = height !== null && Number(height) > 0 ? Number(height) : undefined;
  return wasHidden !== sheet.hiddenRows.has(row) || hadHeight !== sheet.rowHeights[row];
}

function changedRowAttributes(
  sheet: BookSheet,
  { row, attributes }: RawRow,
): Record<string, string | number | undefined> {
  const height = sheet.rowHeights[row];
  const same = height !== undefined && Number(attribute(attributes, "ht")) === height;
  return {
    hidden: sheet.hiddenRows.has(row) ? 1 : undefined,
    ...(same ? {} : { ht: height, customHeight: height === undefined ? undefined : 1 }),
  };
}

function rowAttributes(sheet: BookSheet, row: number): Record<string, number> {
  const height = sheet.rowHeights[row];
  return {
    ...(height === undefined ? {} : { ht: height, customHeight: 1 }),
    ...(sheet.hiddenRows.has(row) ? { hidden: 1 } : {}),
  };
}

/** The format a whole column has, which a new cell in it takes on; 0 for none. */
function columnFormatsOf(xml: string): (column: number) => number {
  const list = inside(xml, rootOf(xml)).find(({ name }) => name === "cols");
  const formats = (list ? inside(xml, list) : []).map(({ attributes }) => ({
    ...columnRange(attributes),
    format: Number(attributes["style"] ?? 0) || 0,
  }));
  return (column) =>
    formats.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
}

function lastOf(rows: ReadonlySet<number>): number {
  let last = -1;
  for (const row of rows) last = Math.max(last, row);
  return last;
}
