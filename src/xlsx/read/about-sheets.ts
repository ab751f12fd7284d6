import { readXlsx, type Sheet, type Workbook as FileWorkbook } from "hucre/xlsx";
import { damaged, whereWhole } from "../book-error";
import { without } from "../package/children";
import { CONTENT_TYPES, relationshipsPath, type Parts } from "../package/parts";
import { inside, rootOf } from "../package/xml";
import { packZip } from "../package/zip";
import type { Limits } from "../preflight";
import type { BookStyle } from "../book";
import { markupBudget } from "./markup-budget";
import { bookStyle } from "./styles";
import type { WorkbookPart } from "./workbook-part";

/** Everything about the sheets but their cells, and the cell formats by index. */
export interface AboutSheets {
  readonly file: FileWorkbook;
  /** By the path of the sheet's part. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly styles: readonly BookStyle[];
  readonly theme: readonly string[];
}

/**
 * Lets hucre read the workbook without its cells: merges, names, panes, print
 * setup, styles. Cells, tables and columns are read by our own scan, since saving
 * needs each cell's format index and its shared formula, which hucre does not
 * give. To learn what each format looks like, the first sheet is handed over
 * with one blank cell for each format and nothing else.
 */
export async function readAboutSheets(
  parts: Parts,
  workbook: WorkbookPart,
  { markup }: Pick<Limits, "markup">,
): Promise<AboutSheets> {
  const worksheets = workbook.tabs.filter(({ isWorksheet }) => isWorksheet);
  const count = markupBudget(markup);
  const kept = new Map<string, Uint8Array>();
  const keep = (path: string, text?: string): void => {
    if (!parts.has(path)) return;
    const xml = text ?? parts.text(path);
    count(path, xml);
    kept.set(path, new TextEncoder().encode(xml));
  };
  keep(CONTENT_TYPES);
  keep(relationshipsPath(""));
  keep(workbook.path);
  keep(
    relationshipsPath(workbook.path),
    withoutRelationships(parts, workbook.path, LEFT_OUT_OF_WORKBOOK),
  );
  if (workbook.styles !== undefined) keep(workbook.styles);
  const theme = themePath(workbook.path);
  whereWhole(() => {
    keep(theme);
  }, undefined);
  const formats = formatsOf(parts, workbook);
  worksheets.forEach(({ path }, index) => {
    const links = relationshipsPath(path);
    if (parts.has(links)) count(links, parts.text(links));
    keep(path, withCells(parts.text(path), index === 0 ? formatCard(formats.length) : ""));
  });
  const positions = new Set(worksheets.map((sheet) => workbook.tabs.indexOf(sheet)));
  const read = (): Promise<FileWorkbook> =>
    readXlsx(packZip(kept, 0), {
      readStyles: true,
      sheets: ({ name }, index) =>
        positions.has(index) || worksheets.some((sheet) => sheet.name === name),
    });
  const file = await read().catch((error: unknown) => {
    // A theme gives colours their shade and no more: one that is damaged is done without.
    if (!kept.delete(theme)) throw error;
    return read();
  });
  if (file.sheets.length !== worksheets.length) throw damaged("a sheet is missing");
  const sheets = new Map<string, Sheet>();
  file.sheets.forEach((sheet, index) => sheets.set(worksheets[index]?.path ?? "", sheet));
  const colours = file.themeColors ?? [];
  return { file, sheets, styles: stylesOf(formats, file, colours), theme: colours };
}

const LEFT_OUT_OF_WORKBOOK = /\/(?!worksheet$|styles$|theme$)[^/]*$/;
const CARD_WIDTH = 256;

function stylesOf(
  formats: readonly Format[],
  file: FileWorkbook,
  theme: readonly string[],
): BookStyle[] {
  const card = file.sheets[0]?.cells;
  const context = { theme, defaultFont: file.defaultFont };
  return formats.map(({ quotePrefix }, index) => {
    const at = `${String(Math.floor(index / CARD_WIDTH))},${String(index % CARD_WIDTH)}`;
    const style = bookStyle(card?.get(at)?.style ?? {}, context);
    if (quotePrefix) style.quotePrefix = true;
    return index === 0 ? style : { format: index, ...style };
  });
}

interface Format {
  readonly quotePrefix: boolean;
}

function formatsOf(parts: Parts, { styles }: WorkbookPart): Format[] {
  if (styles === undefined) return [];
  const xml = parts.text(styles);
  const list = inside(xml, rootOf(xml)).find(({ name }) => name === "cellXfs");
  const formats = list ? inside(xml, list) : [];
  return formats.map(({ attributes }) => ({
    quotePrefix: attributes["quotePrefix"] === "1" || attributes["quotePrefix"] === "true",
  }));
}

function formatCard(count: number): string {
  let rows = "";
  for (let from = 0; from < count; from += CARD_WIDTH) {
    rows += "<row>";
    for (let format = from; format < Math.min(count, from + CARD_WIDTH); format++)
      rows += `<c s="${String(format)}"/>`;
    rows += "</row>";
  }
  return rows;
}

function withCells(xml: string, cells: string): string {
  const elements = inside(xml, rootOf(xml));
  const data = elements.find(({ name }) => name === "sheetData");
  if (!data) return xml;
  const columns = elements.filter(({ name, end }) => name === "cols" && end <= data.start);
  const before = without(xml.slice(0, data.start), columns);
  return `${before}<sheetData>${cells}</sheetData>${xml.slice(data.end)}`;
}

function withoutRelationships(parts: Parts, path: string, leftOut: RegExp): string {
  const at = relationshipsPath(path);
  if (!parts.has(at)) return "";
  const xml = parts.text(at);
  return without(
    xml,
    inside(xml, rootOf(xml)).filter(({ attributes }) => leftOut.test(attributes["Type"] ?? "")),
  );
}

/** Where hucre looks for the theme. */
function themePath(workbook: string): string {
  return `${workbook.slice(0, workbook.lastIndexOf("/") + 1)}theme/theme1.xml`;
}
