/** The worksheets whose cells may be formatted, and those whose protection forbids it, by name. */
export interface SheetsToMark {
  readonly open: ReadonlyMap<string, Excel.Worksheet>;
  readonly locked: ReadonlyMap<string, Excel.Worksheet>;
}

/** Sorts the workbook's sheets by whether their cells may be formatted, in one sync. */
export async function sheetsToMark(context: Excel.RequestContext): Promise<SheetsToMark> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const open = new Map<string, Excel.Worksheet>();
  const locked = new Map<string, Excel.Worksheet>();
  for (const sheet of worksheets.items) (mayFormat(sheet) ? open : locked).set(sheet.name, sheet);
  return { open, locked };
}

function mayFormat({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}
