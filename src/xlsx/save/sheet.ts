import { areaToA1, type Area } from "../../core/sheet/a1";
import type { BookSheet } from "../book";
import { childText, replaceChildren, withAttributes, WORKSHEET_ORDER } from "../package/children";
import type { Parts } from "../package/parts";
import { child, inside, rootOf } from "../package/xml";
import { dimensionXml, writeCells, type WrittenCells } from "./cells";
import { columnsChanged, columnsXml } from "./columns";
import { writeComments } from "./comments";
import type { FormatWriter } from "./formats";
import { hyperlinksXml } from "./links";
import { withPage, withPanes } from "./page";
import {
  conditionalFormatsChanged,
  conditionalFormatsXml,
  validationsChanged,
  validationsXml,
} from "./rules";
import { headersInFile, tableHeaders } from "./table-headers";
import { writeTables } from "./tables";

export interface SheetTarget {
  readonly parts: Parts;
  /** The sheet's part, which is there already. */
  readonly path: string;
  readonly strings: readonly string[];
  readonly formats: FormatWriter;
}

/** Changes a worksheet part, and those it leads to, from what it was to what the model has now. */
export function writeSheetPart(
  { parts, path, strings, formats }: SheetTarget,
  was: BookSheet,
  now: BookSheet,
): Omit<WrittenCells, "xml"> {
  let xml = parts.text(path);
  const replace = (name: string, text: string): void => {
    xml = replaceChildren(xml, WORKSHEET_ORDER, name, text);
  };
  if (childText(xml, "sheetData") === "") replace("sheetData", "<sheetData/>");
  const data = inside(xml, rootOf(xml)).find(({ name }) => name === "sheetData");
  const headers = tableHeaders(now, was, headersInFile(xml, data, strings, was));
  const { sheet } = headers;
  const links = hyperlinksXml(parts, path, sheet);
  const cells = data
    ? writeCells(xml, data, strings, sheet, formats)
    : { xml: null, used: null, hasFormulas: false, formulasChanged: false };
  // The cells are most of the part: they are set aside while the rest is changed.
  const cellsText = cells.xml ?? (data ? xml.slice(data.start, data.end) : "");
  if (data) xml = xml.slice(0, data.start) + SET_ASIDE + xml.slice(data.end);
  if (cells.xml !== null) replace("dimension", dimensionXml(cells.used));
  if (columnsChanged(was, sheet)) replace("cols", columnsXml(xml, was, sheet));
  if (!sameAreas(was.merges, sheet.merges)) replace("mergeCells", mergesXml(sheet.merges));
  if (conditionalFormatsChanged(was, sheet)) {
    replace("conditionalFormatting", conditionalFormatsXml(xml, was, sheet, formats));
  }
  if (validationsChanged(was, sheet)) replace("dataValidations", validationsXml(was, sheet));
  if (links !== null) replace("hyperlinks", links);
  if (was.protected !== sheet.protected)
    replace("sheetProtection", sheet.protected ? PROTECTED : "");
  xml = withFilter(withPage(withPanes(xml, was, sheet), was, sheet), was, sheet);
  const aside = child(xml, rootOf(xml), "sheetData");
  if (aside) xml = xml.slice(0, aside.start) + cellsText + xml.slice(aside.end);
  if (xml !== parts.text(path)) parts.set(path, xml);
  writeTables(parts, path, was, headers);
  writeComments(parts, path, sheet);
  return cells;
}

const SET_ASIDE = "<sheetData/>";
const PROTECTED = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const items = merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
  return `<mergeCells count="${String(items.length)}">${items.join("")}</mergeCells>`;
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, i) => sameArea(area, b[i] ?? null));
}

function sameArea(a: Area | null, b: Area | null): boolean {
  if (!a || !b) return a === b;
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** A filter that moved keeps what it filters by; its criteria count from its first column. */
function withFilter(xml: string, was: BookSheet, sheet: BookSheet): string {
  if (sameArea(was.autoFilter, sheet.autoFilter)) return xml;
  if (!sheet.autoFilter) return replaceChildren(xml, WORKSHEET_ORDER, "autoFilter", "");
  const old = childText(xml, "autoFilter") || "<autoFilter/>";
  const filter = withAttributes(old, { ref: areaToA1(sheet.autoFilter) });
  return replaceChildren(xml, WORKSHEET_ORDER, "autoFilter", filter);
}
