import { supports } from "./supports";

/** The worksheets whose cells may be formatted, and those whose protection forbids it, by name. */
export interface SheetsToMark {
  readonly open: ReadonlyMap<string, Excel.Worksheet>;
  readonly locked: ReadonlyMap<string, Excel.Worksheet>;
  /** Of the open ones, those that may be given notes; none where this Excel has no notes. */
  readonly noted: ReadonlyMap<string, Excel.Worksheet>;
}

/** The ExcelApi level that notes came with. */
const NOTES = "1.18";

/** Sorts the workbook's sheets by whether their cells may be formatted, in one sync. */
export async function sheetsToMark(context: Excel.RequestContext): Promise<SheetsToMark> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const open = new Map<string, Excel.Worksheet>();
  const locked = new Map<string, Excel.Worksheet>();
  for (const sheet of worksheets.items) (mayFormat(sheet) ? open : locked).set(sheet.name, sheet);
  const noted = [...open].filter(([, sheet]) => hasNotes() && mayNote(sheet));
  return { open, locked, noted: new Map(noted) };
}

/** Whether this Excel says that it has notes. */
export const hasNotes = (): boolean => supports(NOTES);

function mayFormat({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}

function mayNote({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowEditObjects === true;
}
