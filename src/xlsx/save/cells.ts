import { areaToA1, type Area } from "../../core/sheet/a1";
import type { BookSheet } from "../book";
import type { XmlElement } from "../package/xml";
import { scanCells, type RawCell, type RawRow } from "../read/cells";
import type { FormatWriter } from "./formats";
import { rowMerger, type Tally } from "./merge-row";
import { newRowXml, rowFormat, rowTagChanged, rowXml } from "./row-tag";

export interface WrittenCells extends Readonly<Tally> {
  /** The `<sheetData>` element; null where nothing in it changed. */
  readonly xml: string | null;
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
  const merger = rowMerger(xml, sheet, formats);
  const output = patch(xml, data);
  const lastRow = lastRowOf(sheet);
  let nextRow = 0;
  let current: RawRow | null = null;
  let cells: RawCell[] = [];

  /** Rows that the model has and the file has not, before a row. */
  const newRows = (before: number): string => {
    let text = "";
    for (const end = Math.min(before, lastRow + 1); nextRow < end; nextRow++) {
      text += newRowXml(sheet, nextRow, merger.merge(nextRow, [], 0).text);
    }
    return text;
  };
  const finishRow = (): void => {
    if (!current) return;
    const merged = merger.merge(current.row, cells, rowFormat(current));
    if (merged.changed || rowTagChanged(sheet, current)) {
      output.replace(current.start, current.end, rowXml(xml, sheet, current, merged.text));
    }
    nextRow = current.row + 1;
    cells = [];
  };

  scanCells(xml, data, strings, {
    row(row) {
      finishRow();
      output.replace(row.start, row.start, newRows(row.row));
      current = row;
    },
    cell(cell) {
      cells.push(cell);
    },
  });
  finishRow();
  output.replace(data.innerEnd, data.innerEnd, newRows(Infinity));
  const text = output.result();
  return { ...merger.tally, xml: text === null ? null : `<sheetData>${text}</sheetData>` };
}

/** The `ref` of a sheet's dimension. */
export function dimensionXml(used: Area | null): string {
  return `<dimension ref="${used ? areaToA1(used) : "A1"}"/>`;
}

/** Changes to what an element holds, made from front to back; all between them is copied. */
function patch(xml: string, { innerStart, innerEnd }: XmlElement) {
  const pieces: string[] = [];
  let copied = innerStart;
  return {
    replace(start: number, end: number, text: string): void {
      if (start === end && text === "") return;
      pieces.push(xml.slice(copied, start), text);
      copied = end;
    },
    /** Null where nothing was changed. */
    result: (): string | null =>
      pieces.length === 0 ? null : pieces.join("") + xml.slice(copied, innerEnd),
  };
}

function lastRowOf(sheet: BookSheet): number {
  let last = Math.max(sheet.cells.length, sheet.rowHeights.length) - 1;
  for (const row of sheet.hiddenRows) last = Math.max(last, row);
  return last;
}
