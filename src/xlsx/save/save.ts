import { writeXlsx } from "hucre/xlsx";
import { asBookError, BookError } from "../book-error";
import type { Book } from "../book";
import { newSheet } from "../new-book";
import { OFFICE, type Parts } from "../package/parts";
import { packZip, packZipWith } from "../package/zip";
import { LIMITS } from "../preflight";
import { openFile, type OpenedFile } from "../read/open";
import { namesOf } from "../read/names";
import { readSheetFrame } from "../read/sheet";
import { formatWriter } from "./formats";
import { selectTab } from "./selected";
import { writeSettings } from "./settings";
import { writeSheetPart } from "./sheet";
import { tabsOf } from "./tabs";
import { activeTabOf, withRecalculation, workbookXml } from "./workbook";

/**
 * A book as a workbook file. What was opened is opened again and only what the
 * model changed is changed in it, so that all else is saved to the letter:
 * charts, pictures, pivot tables, comments, macros, printer settings, and every
 * part this program knows nothing of. The book itself is not changed. Throws a
 * BookError.
 */
export async function saveBook(book: Book): Promise<Uint8Array> {
  try {
    if (book.sheets.length === 0) throw withoutSheets();
    const source = sourceOf(book) ?? (await emptyFile(book));
    const opened = await openFile(source, { limits: LIMITS });
    const before = opened.parts.reachable();
    writeBook(opened, book);
    const { parts } = opened;
    const after = parts.reachable();
    for (const path of before) if (!after.has(path)) parts.remove(path);
    const packed = parts.packed();
    return packed.length === 0 ? packZip(parts.bytes) : packZipWith(parts.bytes, packed);
  } catch (error) {
    throw asBookError(error);
  }
}

function writeBook(opened: OpenedFile, book: Book): void {
  const { parts, workbook, about, strings, sources } = opened;
  const stylesPath = workbook.styles ?? addStyles(parts, workbook.path);
  const formats = formatWriter(parts.text(stylesPath), about.styles);
  const tabs = tabsOf(opened, book);
  const namesBefore = namesOf(parts, workbook);
  let formulas = false;
  let changed = false;
  for (const { sheet, path } of tabs.sheets) {
    const source = sources.find(({ tab }) => tab.path === path);
    const was = source ? readSheetFrame(source) : newSheet(sheet.name);
    const before = parts.text(path);
    const cells = writeSheetPart({ parts, path, strings, formats }, was, sheet);
    formulas ||= cells.hasFormulas;
    changed ||= parts.text(path) !== before;
  }
  for (const tab of tabs.removed) parts.unrelate(workbook.path, tab.relationship);
  const xml = parts.text(workbook.path);
  const inFront = activeTabOf(xml, workbook.tabs, tabs.saved, book);
  if (tabs.saved[inFront]?.was !== workbook.tabs[workbook.activeTab]) {
    selectTab(parts, tabs, inFront);
  }
  let text = workbookXml(xml, workbook.tabs, tabs.saved, book, namesBefore);
  if (changed && formulas) {
    text = withRecalculation(text);
    dropCalculationChain(parts, workbook.path);
  }
  if (text !== xml) parts.set(workbook.path, text);
  const styles = formats.result();
  if (styles !== null) parts.set(stylesPath, styles);
  writeSettings(parts, workbook, book.settings);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A file without styles is rare but right; the least that Excel takes is added. */
function addStyles(parts: Parts, workbook: string): string {
  const path = parts.free("xl/styles", ".xml");
  parts.set(
    path,
    `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
  );
  parts.setContentType(path, `${TYPES}.styles+xml`);
  parts.relate(workbook, `${OFFICE}/styles`, path);
  return path;
}

/** The order cells are worked out in is rebuilt by Excel; an old one that names a cell without a formula is an error. */
function dropCalculationChain(parts: Parts, workbook: string): void {
  for (const { id, type, target } of parts.relationships(workbook)) {
    if (type !== "calcChain") continue;
    parts.unrelate(workbook, id);
    parts.remove(target);
  }
}

function sourceOf({ source }: Book): Uint8Array | null {
  // Asked so, because bytes that came from another window are of another Uint8Array.
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : null;
}

/** A new workbook begins as the emptiest that hucre writes; its one sheet gives way to the model's. */
function emptyFile(book: Book): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name: "Sheet1", rows: [] }],
    dateSystem: book.date1904 ? "1904" : "1900",
    defaultFont: { name: "Calibri", size: 11 },
  });
}

function withoutSheets(): BookError {
  return new BookError("cannot-save", "The workbook has no sheet.", "Add a sheet and save again.");
}
