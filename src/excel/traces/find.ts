import type { CellRef } from "../../core/sheet/a1";
import { countCells, findMarked, type Painted } from "../marked-formats";
import { countNotes, type NotesCount } from "../notes";
import { LISTS_SHEET } from "../report/lists";
import { askOurSheets, type OurSheets } from "../report/our-sheets";
import { takenBy } from "../report/target";
import { askOurSettings } from "../settings";
import { hasNotes, sheetsToMark, type SheetsToMark } from "../sheets-to-mark";
import { requireExcel } from "../supports";

/** What Milestone Monitor has put into a workbook, as Excel tells of it now. */
export interface Traces {
  /** The settings, and their size as text; no keys where there are none. */
  readonly settings: { readonly keys: number; readonly bytes: number };
  /** The sheets with flags, marks or notes of ours. */
  readonly painted: readonly PaintedSheet[];
  /** Whether notes could be counted: not every Excel lets them be read. */
  readonly notesCounted: boolean;
  /** Notes that were ours until somebody changed them: they are theirs and stay. */
  readonly changedNotes: readonly CellRef[];
  readonly reports: readonly ReportSheet[];
  /** Whether the hidden sheet with the words of long drop-down lists is there. */
  readonly lists: boolean;
  /** Hidden names that tell which sheets are ours. */
  readonly names: number;
  /** Whether the workbook is kept where others may have it open at the same time. */
  readonly shared: boolean;
  /** Whether its structure is protected, so that no sheet can be removed. */
  readonly structureProtected: boolean;
}

/** What is painted on a sheet, in cells, and how many notes of ours it has. */
export interface PaintedSheet extends Painted {
  readonly sheet: string;
  readonly notes: number;
  /** Whether the sheet's protection keeps it from being taken off. */
  readonly locked: boolean;
}

/** A report that the add-in wrote. */
export interface ReportSheet {
  readonly sheet: string;
  /** Whether somebody may have typed into it since: then it holds work of theirs. */
  readonly edited: boolean;
}

/**
 * Lists what the add-in has put into the workbook: some eight syncs, and for
 * each report two more and one for each 3 MB it holds. Changes nothing.
 */
export async function findTraces(): Promise<Traces> {
  requireExcel();
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    const settings = askOurSettings(context);
    const ours = askOurSheets(context);
    await context.sync();
    // Asked now, because the sheets are loaded again below.
    const names = ours.names();
    const marks = ours.marks().length;
    const reports = await reportsAmong(context, names, ours);
    const sheets = await sheetsToMark(context);
    const notes = await notesOn(context, sheets);
    return {
      settings: { keys: settings().length, bytes: bytesOf(settings()) },
      painted: await paintedOn(context, sheets, notes ?? new Map()),
      notesCounted: notes !== null,
      changedNotes: [...(notes?.values() ?? [])].flatMap(({ changed }) => changed),
      reports,
      lists: names.has(LISTS_SHEET),
      names: marks,
      shared: isShared(),
      structureProtected: protection.protected,
    };
  });
}

/** A workbook with an address of the web lies in OneDrive or SharePoint; nothing tells who else has it open. */
export const isShared = (): boolean => /^https?:/i.test(Office.context.document.url ?? "");

const bytesOf = (settings: readonly Excel.Setting[]): number =>
  new TextEncoder().encode(settings.map(({ value }) => String(value)).join("")).length;

async function reportsAmong(
  context: Excel.RequestContext,
  names: ReadonlySet<string>,
  ours: OurSheets,
): Promise<ReportSheet[]> {
  const reports: ReportSheet[] = [];
  for (const sheet of context.workbook.worksheets.items) {
    if (!names.has(sheet.name) || sheet.name === LISTS_SHEET) continue;
    // A report a turn: each is read back in pieces, and there are few.
    const taken = await takenBy(context, sheet, ours);
    reports.push({ sheet: sheet.name, edited: taken !== null });
  }
  return reports;
}

async function notesOn(
  context: Excel.RequestContext,
  { open, locked }: SheetsToMark,
): Promise<ReadonlyMap<string, NotesCount> | null> {
  return hasNotes() ? countNotes(context, new Map([...open, ...locked])) : null;
}

async function paintedOn(
  context: Excel.RequestContext,
  { open, locked, noted }: SheetsToMark,
  notes: ReadonlyMap<string, NotesCount>,
): Promise<PaintedSheet[]> {
  const marked = await findMarked(context, new Map([...open, ...locked]));
  const cells = await countCells(context, marked);
  return [...open.keys(), ...locked.keys()]
    .map((sheet) => {
      const own = notes.get(sheet)?.ours ?? 0;
      return {
        sheet,
        ...cells(marked.filter((each) => each.sheet === sheet)),
        notes: own,
        locked: locked.has(sheet) || (own > 0 && !noted.has(sheet)),
      };
    })
    .filter(({ flags, marks, notes: own }) => flags + marks + own > 0);
}
