import { BookError, damaged } from "./book-error";
import { CONTENT_TYPES, decode, Parts, type DamagedPart } from "./package/parts";
import { packedPart, unpack, zipEntries, type ZipEntry } from "./package/zip";
import { notAWorkbook, refuseOtherFormats } from "./other-formats";

/** How much of a file is taken in before it is refused. Sizes are in bytes. */
export interface Limits {
  readonly fileSize: number;
  readonly entries: number;
  /** Of one part, unpacked. */
  readonly partSize: number;
  /** Of all parts together, unpacked. */
  readonly totalSize: number;
  /** Cells that hold something, all sheets together. */
  readonly cells: number;
  /** Cells between A1 and the last cell of each row, all sheets together. */
  readonly extent: number;
  /** Rows down to the last that holds something, all sheets together. */
  readonly rows: number;
  /** Characters of formulas that the file holds once for several cells, each cell's counted. */
  readonly sharedFormulas: number;
  /** Characters of all cells' texts, one that several cells share counted for each. */
  readonly text: number;
  /** The same of those cells that hold a page or more, of which a plan has few. */
  readonly longText: number;
  /** Rows that hold something, all sheets together. */
  readonly filledRows: number;
  /** Tags and attributes other than those of cells: formats, names, rules, merged areas, relationships. */
  readonly markup: number;
  readonly sheets: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = {
  fileSize: 100 * MB,
  entries: 10_000,
  partSize: 400 * MB,
  totalSize: 600 * MB,
  cells: 5_000_000,
  extent: 20_000_000,
  rows: 5_000_000,
  sharedFormulas: 100_000_000,
  text: 400 * MB,
  longText: 100 * MB,
  filledRows: 5_000_000,
  markup: 10_000_000,
  sheets: 1_000,
};

/**
 * The limits for a file of so many bytes. What a file holds grows with its size:
 * a register holds ten bytes for one of the file and a row for fifty, a sheet of
 * the same row over and over three times as much. A file that claims far more was
 * made to; the least that is allowed leaves small workbooks alone.
 */
export function limitsFor(fileSize: number, limits: Limits = LIMITS): Limits {
  const most = (limit: number, least: number, forEachByte: number): number =>
    Math.min(limit, Math.max(least, Math.ceil(fileSize * forEachByte)));
  return {
    ...limits,
    totalSize: most(limits.totalSize, 24 * MB, 24),
    cells: most(limits.cells, 500_000, 0.5),
    text: most(limits.text, 16 * MB, 16),
    longText: most(limits.longText, 2 * MB, 2),
    filledRows: most(limits.filledRows, 40_000, 0.04),
    extent: most(limits.extent, 4_000_000, 4),
    markup: most(limits.markup, 250_000, 0.25),
  };
}

/** DEFLATE packs text 5 to 50 times; a large part packed tighter than this was made to swell. */
const HIGHEST_RATIO = 700;
const SMALL_PART = 10 * MB;

/**
 * Unpacks a workbook that came from outside, having first checked everything
 * that can be told without unpacking. Sizes are checked again while unpacking,
 * because a zip may declare what it likes. Throws a BookError.
 */
export function unpackWorkbook(bytes: Uint8Array, most: Limits = LIMITS): Parts {
  const limits = limitsFor(bytes.length, most);
  if (bytes.length > limits.fileSize) throw tooLarge("file", bytes.length);
  refuseOtherFormats(bytes);
  const entries = zipEntries(bytes, limits.entries)
    // Some programs of Windows part the steps of a path by back-slashes.
    .map((entry) => ({ ...entry, path: entry.path.replaceAll("\\", "/") }))
    .filter(({ path }) => !path.endsWith("/"));
  notAWorkbook(entries.map(({ path }) => path));
  checkPaths(entries);
  checkSizes(entries, bytes.length, limits);
  const parts = new Map<string, Uint8Array>();
  const lost = new Map<string, DamagedPart>();
  let total = 0;
  for (const entry of entries) {
    try {
      const part = unpack(bytes, entry, Math.min(limits.partSize, limits.totalSize - total));
      total += part.length;
      if (isXml(entry.path)) checkXml(entry.path, part);
      parts.set(entry.path, part);
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      // What nobody reads keeps nobody from the plan, and a copy keeps it as it is.
      lost.set(entry.path, { fault: error, packed: packedPart(bytes, entry) });
    }
  }
  return new Parts(parts, lost);
}

function checkPaths(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { path, method, encrypted } of entries) {
    const steps = path.split("/");
    if (path === "" || /^\/|\0|^[a-z]:/i.test(path) || steps.includes("..")) {
      throw unsafe(`the path "${path.slice(0, 100)}" leads out of the workbook`);
    }
    if (seen.has(path.toLowerCase())) throw unsafe(`"${path}" is there twice`);
    seen.add(path.toLowerCase());
    if (encrypted) throw damaged(`${path} is encrypted`);
    if (method !== 0 && method !== 8)
      throw damaged(`${path} is packed by method ${String(method)}`);
  }
  if (!seen.has(CONTENT_TYPES.toLowerCase())) throw damaged(`${CONTENT_TYPES} is missing`);
}

function checkSizes(entries: readonly ZipEntry[], fileSize: number, limits: Limits): void {
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    total += entry.size;
    packed += entry.packedSize;
    if (entry.size > limits.partSize) throw tooLarge(entry.path, entry.size);
    if (entry.size > SMALL_PART && entry.size > entry.packedSize * HIGHEST_RATIO) {
      throw unsafe(`${entry.path} swells ${String(HIGHEST_RATIO)} times and more when unpacked`);
    }
  }
  if (total > limits.totalSize) throw tooMuchInside(total, fileSize);
  if (packed > fileSize) throw unsafe("entries of the zip overlap");
}

function isXml(path: string): boolean {
  return /\.(xml|rels|vml)$/i.test(path);
}

/** A document type can make entities that swell or reach outside; no workbook needs one. */
function checkXml(path: string, part: Uint8Array): void {
  const start = decode(part.subarray(0, 65_536));
  if (/<!(DOCTYPE|ENTITY)/i.test(start)) throw unsafe(`${path} declares a document type`);
}

function unsafe(detail: string): BookError {
  return new BookError(
    "unsafe",
    "The file is built in a way that no spreadsheet program builds one, so it was not opened.",
    "Ask the sender to open it in Excel, save it as a new Excel Workbook (.xlsx) and send that.",
    detail,
  );
}

function tooMuchInside(total: number, fileSize: number): BookError {
  const size = (bytes: number): string => `${Math.ceil(bytes / MB).toLocaleString("en-GB")} MB`;
  return new BookError(
    "too-large",
    `The workbook is a file of ${size(fileSize)} that unpacks to ${size(total)}, more than can be read here.`,
    "Keep only the sheets with the plan in it, delete the rows and columns beyond the plan, and save it as a new workbook.",
  );
}

function tooLarge(what: string, size: number): BookError {
  return new BookError(
    "too-large",
    "The workbook is too large to be read here.",
    "Keep only the sheets with the plan in it, remove pictures, and save it as a new workbook.",
    `${what}: ${String(Math.round(size / MB))} MB`,
  );
}
