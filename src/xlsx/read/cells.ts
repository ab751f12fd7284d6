import type { CellValue } from "../../core/sheet/cell";
import { damaged } from "../book-error";
import { childrenOf, type XmlElement } from "../package/xml";
import { plainText, unescapeXml } from "../package/xml-text";
import { attribute, cellTag, digitsAt, readCellTag, type CellTag } from "./cell-tag";
import { decodeEscapes, stringItem } from "./shared-strings";
import { MAX_COLUMN, MAX_ROW } from "./sheet-size";
import { formulaShifter, type FormulaShifter } from "./shift-formula";

/** A cell as the file holds it, and where in the part's text it stands. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  /** Index of the cell format, 0 for the workbook's default. */
  readonly format: number;
  /** Group of a shared formula, whose first cell holds the text for all. */
  readonly sharedGroup: string | null;
  readonly start: number;
  readonly end: number;
}

export interface RawRow {
  readonly row: number;
  readonly attributes: string;
  readonly start: number;
  /** The row's cells are between `innerStart` and `innerEnd`. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

export interface CellSink {
  /** Whether formulas are left out, each cell's `formula` being null: working them out takes time. */
  readonly valuesOnly?: boolean;
  /** Whether serial numbers count from 1904: days that the file writes in words become such numbers. */
  readonly date1904?: boolean;
  row(row: RawRow): void;
  cell(cell: RawCell): void;
}

/**
 * Goes once through the cells of a worksheet part, in the file's order, and
 * hands each row before its cells. Cells may leave out where they stand: the
 * next one is meant then (ECMA-376 part 1, 18.3.1.4).
 */
export function scanCells(
  xml: string,
  sheetData: XmlElement,
  strings: readonly string[],
  sink: CellSink,
): void {
  const masters = sink.valuesOnly ? null : new Map<string, SharedMaster>();
  let at = sheetData.innerStart;
  let row = -1;
  while (at < sheetData.innerEnd) {
    const start = xml.indexOf("<", at);
    if (start === -1 || start >= sheetData.innerEnd) return;
    if (!xml.startsWith("<row", start)) {
      at = afterOther(xml, start);
      continue;
    }
    const open = closingBracket(xml, start);
    const attributes = xml.slice(start + 4, open);
    row = rowNumber(attributes, row);
    const empty = attributes.endsWith("/");
    const innerEnd = empty ? open + 1 : xml.indexOf("</row", open);
    if (innerEnd === -1) throw damaged("a row is not closed");
    const end = empty ? open + 1 : closingBracket(xml, innerEnd) + 1;
    sink.row({ row, attributes, start, innerStart: open + 1, innerEnd, end });
    scanRow(xml, open + 1, innerEnd, row, strings, masters, sink);
    at = end;
  }
}

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly shifted: FormulaShifter;
}

/** The first cells of shared formulas, by their group. */
type Masters = Map<string, SharedMaster>;

function scanRow(
  xml: string,
  from: number,
  to: number,
  row: number,
  strings: readonly string[],
  masters: Masters | null,
  sink: CellSink,
): void {
  const tag = cellTag();
  let column = -1;
  for (let at = from; at < to;) {
    // The row's own closing tag ends this search, which so never runs on through other rows.
    const start = xml.indexOf("<", at);
    if (start === -1 || start >= to) return;
    if (!isCell(xml, start)) {
      at = afterOther(xml, start);
      if (at > to) throw damaged("a row ends within a tag");
      continue;
    }
    readCellTag(xml, start, tag);
    if (tag.end > to) throw damaged("a row ends within a tag");
    column = tag.column === -1 ? column + 1 : tag.column;
    if (column >= MAX_COLUMN) throw damaged(`row ${String(row + 1)} has a cell beyond column XFD`);
    const close = tag.empty ? tag.end : xml.indexOf("</c>", tag.end);
    if (close === -1 || close > to) throw damaged("a cell is not closed");
    const end = tag.empty ? close : close + 4;
    const { format } = tag;
    const plain = plainValue(xml, tag, close, strings);
    const cell: RawCell =
      plain !== undefined
        ? { row, column, value: plain, formula: null, format, sharedGroup: null, start, end }
        : cellWithMore(xml, tag, close, { row, column, format, start, end }, strings, masters);
    sink.cell(sink.date1904 === true && tag.type === "d" ? countedFrom1904(cell) : cell);
    at = end;
  }
}

/** Serial numbers of the two date systems lie so many days apart. */
const TO_1904 = 1462;

const countedFrom1904 = (cell: RawCell): RawCell =>
  typeof cell.value === "number" ? { ...cell, value: cell.value - TO_1904 } : cell;

function isCell(xml: string, start: number): boolean {
  const next = xml.charAt(start + 2);
  return xml.charAt(start + 1) === "c" && (next <= " " || next === ">" || next === "/");
}

/** The value of a cell with nothing but `<v>` inside, or nothing at all; undefined for any other. */
function plainValue(
  xml: string,
  tag: CellTag,
  close: number,
  strings: readonly string[],
): CellValue | undefined {
  if (tag.empty || close === tag.end) return null;
  const from = tag.end + 3;
  if (!xml.startsWith("<v>", tag.end) || xml.indexOf("<", from) !== close - 4) return undefined;
  if (tag.type === "s" && xml.charCodeAt(from) > 32 && xml.charCodeAt(close - 5) > 32)
    return strings[digitsAt(xml, from, close - 4)] ?? null;
  return valueOf(tag.type, unescapeXml(xml.slice(from, close - 4)), strings);
}

function cellWithMore(
  xml: string,
  tag: CellTag,
  close: number,
  where: Pick<RawCell, "row" | "column" | "format" | "start" | "end">,
  strings: readonly string[],
  masters: Masters | null,
): RawCell {
  const inner = xml.slice(tag.end, close);
  return { ...where, ...fullCell(inner, tag.type, where.row, where.column, strings, masters) };
}

/** A cell with more inside than a plain value. */
function fullCell(
  inner: string,
  type: string,
  row: number,
  column: number,
  strings: readonly string[],
  masters: Masters | null,
): Pick<RawCell, "value" | "formula" | "sharedGroup"> {
  let value: CellValue = null;
  let formula: string | null = null;
  let sharedGroup: string | null = null;
  for (const element of inner === "" ? [] : childrenOf(inner, 0, inner.length)) {
    const content = inner.slice(element.innerStart, element.innerEnd);
    if (element.name === "v") value = valueOf(type, plainText(content), strings);
    if (element.name === "is") value = stringItem(content);
    if (element.name === "f" && masters) {
      sharedGroup = element.attributes["t"] === "shared" ? (element.attributes["si"] ?? "") : null;
      formula = formulaOf(plainText(content), sharedGroup, row, column, masters);
    }
  }
  return { value, formula, sharedGroup };
}

/** A shared formula stands once, in its first cell; the others are meant relative to it. */
function formulaOf(
  text: string,
  group: string | null,
  row: number,
  column: number,
  masters: Masters,
): string | null {
  if (text !== "") {
    if (group !== null) masters.set(group, { row, column, shifted: formulaShifter(text) });
    return `=${text}`;
  }
  const master = group === null ? undefined : masters.get(group);
  if (!master) return null;
  return `=${master.shifted(row - master.row, column - master.column)}`;
}

/** `text` is plain: its references are resolved. What is no text may have spaces round it. */
function valueOf(type: string, text: string, strings: readonly string[]): CellValue {
  switch (type) {
    case "s": {
      const place = text.trim();
      return /^\d+$/.test(place) ? (strings[Number(place)] ?? null) : null;
    }
    case "str":
      return decodeEscapes(text);
    case "b":
      return booleanOf(text.trim());
    case "e":
      return text.trim();
    case "inlineStr":
      return text;
    case "d":
      return serialOfIso(text.trim());
    default:
      return numberOf(text.trim());
  }
}

const booleanOf = (text: string): CellValue => {
  if (text === "") return null;
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : text;
};

/** A number as XML Schema writes one (xsd:double); what JavaScript alone takes for one, "0x1F", stays text. */
function numberOf(text: string): CellValue {
  if (text === "") return null;
  const number = Number(text);
  return Number.isFinite(number) && !/^0[box]/i.test(text) ? number : text;
}

/** A date written as ISO 8601 text, as strict files may, as a serial number of the 1900 system. */
function serialOfIso(text: string): CellValue {
  const ms = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : text.includes("T") ? `${text}Z` : text,
  );
  return Number.isNaN(ms) ? text : ms / 86_400_000 + 25_569;
}

function rowNumber(attributes: string, previous: number): number {
  const r = attribute(attributes, "r");
  const row = r === null ? previous + 1 : Number(r) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROW)
    throw damaged(`there is no row ${String(r)}`);
  return row;
}

function closingBracket(xml: string, from: number): number {
  const at = xml.indexOf(">", from);
  if (at === -1) throw damaged("a part ends within a tag");
  return at;
}

function afterOther(xml: string, start: number): number {
  const comment = xml.startsWith("<!--", start);
  const end = xml.indexOf(comment ? "-->" : ">", start);
  if (end === -1) throw damaged("a part ends within a tag");
  return end + (comment ? 3 : 1);
}
