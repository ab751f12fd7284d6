import type { Book, BookSheet } from "../book";
import { BookError } from "../book-error";
import { OFFICE, type Parts } from "../package/parts";
import type { OpenedFile } from "../read/open";
import type { Tab } from "../read/workbook-part";

/** A tab as it is to be saved: one of the model's sheets, or one of the file's that is no worksheet. */
export interface SavedTab {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: Tab["visibility"];
  /** The tab of the file it was; absent for a new sheet. */
  readonly was?: Tab;
  readonly sheet?: BookSheet;
}

export interface SavedTabs {
  /** In the order they are to stand in. */
  readonly saved: readonly SavedTab[];
  readonly sheets: readonly { readonly sheet: BookSheet; readonly path: string }[];
  readonly removed: readonly Tab[];
}

/** Which part each sheet goes into; a sheet that came from nowhere gets a part of its own. */
export function tabsOf({ parts, workbook }: OpenedFile, book: Book): SavedTabs {
  const free = new Map(workbook.tabs.flatMap((tab) => (tab.isWorksheet ? [[tab.path, tab]] : [])));
  const saved: SavedTab[] = [];
  const sheets = book.sheets.map((sheet) => {
    const was = sheet.origin === undefined ? undefined : free.get(sheet.origin);
    if (was) free.delete(was.path);
    const path = was?.path ?? addWorksheet(parts);
    const relationship =
      was?.relationship ?? parts.relate(workbook.path, `${OFFICE}/worksheet`, path);
    const { name, visibility } = sheet;
    saved.push({ name, relationship, visibility, sheet, ...(was ? { was } : {}) });
    return { sheet, path };
  });
  // Chart sheets are not in the model; each stays behind the tab it stood behind.
  workbook.tabs.forEach((tab, i) => {
    if (tab.isWorksheet) return;
    const place = (one: Tab): number => saved.findIndex(({ was }) => was === one);
    const isThere = (at: number): boolean => at !== -1;
    const behind = workbook.tabs.slice(0, i).reverse().map(place).find(isThere);
    const before = workbook.tabs.slice(i).map(place).find(isThere);
    saved.splice(behind === undefined ? (before ?? 0) : behind + 1, 0, { ...tab, was: tab });
  });
  checkNames(saved);
  checkVisible(saved, workbook.tabs);
  return { saved, sheets, removed: [...free.values()] };
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function addWorksheet(parts: Parts): string {
  const path = parts.free("xl/worksheets/sheet", ".xml");
  parts.set(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData/></worksheet>`,
  );
  parts.setContentType(path, TYPE);
  return path;
}

/** A name that the file gave is kept, be it one that Excel would not take. */
function checkNames(tabs: readonly SavedTab[]): void {
  const count = new Map<string, number>();
  for (const { name } of tabs)
    count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  for (const { name, was } of tabs) {
    if (name === was?.name) continue;
    const taken = (count.get(name.toLowerCase()) ?? 0) > 1;
    if (name !== "" && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !taken) continue;
    throw new BookError(
      "cannot-save",
      `"${name}" cannot be the name of a sheet here.`,
      "A name has 1 to 31 characters, none of \\ / ? * [ ] : and no other sheet may have it.",
    );
  }
}

/** Some tab must be seen, a chart's perhaps; a file that came without one is saved as it came. */
function checkVisible(saved: readonly SavedTab[], before: readonly Tab[]): void {
  const isSeen = ({ visibility }: Pick<Tab, "visibility">): boolean => visibility === "visible";
  if (saved.some(isSeen) || (before.length > 0 && !before.some(isSeen))) return;
  throw new BookError(
    "cannot-save",
    "Every sheet is hidden.",
    "Show at least one sheet and save again.",
  );
}
