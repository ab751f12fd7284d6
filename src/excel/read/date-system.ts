import type { Draft } from "./draft";

const MS_A_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const SERIALS_1904 = 1462;

/**
 * Whether serial numbers count from 1904. Excel's API has no such flag, so a
 * date is looked at as Excel shows it: the two systems lie four years apart.
 * One sync where the sheets hold a date that shows its year; none otherwise.
 */
export async function askDateSystem(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
): Promise<boolean> {
  const date = firstDate(drafts);
  if (!date) return false;
  const range = date.sheet.getRangeByIndexes(date.row, date.column, 1, 1);
  range.load("text");
  await context.sync();
  return countsFrom1904(date.serial, range.text[0]?.[0] ?? "");
}

/** Whether a serial number shown so was counted from 1904; not where the text does not tell. */
export function countsFrom1904(serial: number, shown: string): boolean {
  const years: readonly string[] = shown.match(/\d{4}/g) ?? [];
  return !years.includes(yearOf(serial)) && years.includes(yearOf(serial + SERIALS_1904));
}

const yearOf = (serial: number): string =>
  String(new Date(EPOCH_1900 + serial * MS_A_DAY).getUTCFullYear());

interface ShownDate {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/** The first cell whose number format shows a year in full. */
function firstDate(drafts: readonly Draft[]): ShownDate | null {
  for (const { probe, rows, numberFormats } of drafts)
    for (const [column, formats] of numberFormats) {
      const row = formats.findIndex(
        (format, i) => /yyyy/i.test(format) && typeof rows[i]?.[column] === "number",
      );
      const serial = rows[row]?.[column];
      if (typeof serial === "number") return { sheet: probe.sheet, row, column, serial };
    }
  return null;
}
