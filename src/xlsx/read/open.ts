import { asBookError, BookError } from "../book-error";
import type { Book } from "../book";
import { CONTENT_TYPES, type Parts } from "../package/parts";
import { inside, rootOf } from "../package/xml";
import { LIMITS, limitsFor, unpackWorkbook, type Limits } from "../preflight";
import { readAboutSheets, type AboutSheets } from "./about-sheets";
import { cellBudget } from "./cell-budget";
import { differentialStyles } from "./differential-styles";
import { namesOf, titleRowsByTab } from "./names";
import { readSettings } from "./settings";
import { readSharedStrings } from "./shared-strings";
import { readSheet, type SheetSource } from "./sheet";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";

export interface ReadOptions {
  /** Stops between sheets with a BookError of code "cancelled". */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly limits?: Limits;
}

/** Sheets read of sheets there are. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * A workbook file (.xlsx, .xlsm) as a Book that can be changed and saved.
 * Throws a BookError for anything it cannot open; `bytes` are kept as the
 * book's source and must not be changed.
 */
export async function openBook(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Book> {
  const opened = await openFile(bytes, options);
  const budget = cellBudget(limitsFor(bytes.length, options.limits));
  const sheets = await eachSheet(opened, options, (source) => readSheet(source, budget));
  return {
    name,
    date1904: opened.workbook.date1904,
    sheets,
    activeSheet: activeSheetOf(opened.workbook),
    names: namesOf(opened.parts, opened.workbook),
    settings: readSettings(opened.parts, opened.workbook),
    source: bytes,
  };
}

/** A file unpacked and read but for the cells of its sheets. */
export interface OpenedFile {
  readonly parts: Parts;
  readonly workbook: WorkbookPart;
  readonly about: AboutSheets;
  readonly strings: readonly string[];
  /** One a worksheet, in the order of the tabs. */
  readonly sources: readonly SheetSource[];
}

export async function openFile(
  bytes: Uint8Array,
  { limits = LIMITS, signal }: ReadOptions,
): Promise<OpenedFile> {
  return guarded(async () => {
    stopIfAsked(signal);
    const parts = unpackWorkbook(bytes, limits);
    // Nothing here is told by it, but a copy declares its parts there: damaged, it would fail then.
    const types = parts.text(CONTENT_TYPES);
    inside(types, rootOf(types));
    const workbook = readWorkbookPart(parts, limits.sheets);
    const about = await readAboutSheets(parts, workbook, limitsFor(bytes.length, limits));
    const strings = stringsOf(parts, workbook);
    const looks =
      workbook.styles === undefined
        ? []
        : differentialStyles(parts.text(workbook.styles), about.theme);
    const titles = titleRowsByTab(parts, workbook);
    const sources = workbook.tabs.flatMap((tab): SheetSource[] => {
      const sheet = about.sheets.get(tab.path);
      const titleRows = titles.get(tab) ?? null;
      const { date1904 } = workbook;
      const { styles } = about;
      return sheet
        ? [{ parts, tab, about: sheet, date1904, titleRows, strings, styles, looks }]
        : [];
    });
    return { parts, workbook, about, strings, sources };
  });
}

/** The texts that cells share; some programs lead to a part with them where no cell has one. */
function stringsOf(parts: Parts, { strings, tabs }: WorkbookPart): string[] {
  if (strings === undefined) return [];
  const shares = ({ path, isWorksheet }: WorkbookPart["tabs"][number]): boolean =>
    isWorksheet && /<c [^>]*\bt=["']s["']/.test(parts.text(path));
  if (!parts.has(strings) && !tabs.some(shares)) return [];
  return readSharedStrings(parts.text(strings));
}

/** Reads sheet by sheet, saying how far it is and stopping when asked. */
export async function eachSheet<T>(
  { sources }: OpenedFile,
  { signal, onProgress }: ReadOptions,
  read: (source: SheetSource) => T,
): Promise<T[]> {
  return guarded(async () => {
    const results: T[] = [];
    for (const source of sources) {
      stopIfAsked(signal);
      results.push(read(source));
      onProgress?.({ done: results.length, total: sources.length });
      // The next sheet waits its turn, so that a request to stop can come through.
      await Promise.resolve();
    }
    return results;
  });
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asBookError(error);
  }
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new BookError("cancelled", "Opening the workbook was cancelled.", "");
}

function activeSheetOf({ tabs, activeTab }: WorkbookPart): number {
  const worksheets = tabs.filter(({ isWorksheet }) => isWorksheet);
  const open = tabs[activeTab];
  return Math.max(0, open ? worksheets.indexOf(open) : 0);
}
