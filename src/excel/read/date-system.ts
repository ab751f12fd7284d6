import type { Draft } from "./draft";

const MS_A_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const SERIALS_1904 = 1462;
/** Dates looked at: one may be too narrow to show, or in another calendar. */
const MOST_DATES = 12;
const MOST_A_COLUMN = 3;

/**
 * Whether serial numbers count from 1904. Excel's API has no such flag, so some
 * dates are looked at as Excel shows them: the two systems lie four years and a
 * day apart. One sync where the sheets hold a date that shows its year; none
 * otherwise. Where no date tells, they count from 1900, as nearly all do.
 */
export async function askDateSystem(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
): Promise<boolean> {
  const dates = someDates(drafts);
  if (dates.length === 0) return false;
  const asked = dates.map(({ sheet, row, column, serial }) => {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.load("text");
    return { serial, range };
  });
  await context.sync();
  const told = asked.map(({ serial, range }) => dateSystem(serial, range.text[0]?.[0] ?? ""));
  const votes = (system: 1900 | 1904): number => told.filter((each) => each === system).length;
  return votes(1904) > votes(1900);
}

/** From when a serial number shown so was counted; null where the text does not tell. */
export function dateSystem(serial: number, shown: string): 1900 | 1904 | null {
  const from1900 = isShownAs(serial, shown);
  if (from1900 === isShownAs(serial + SERIALS_1904, shown)) return null;
  return from1900 ? 1900 : 1904;
}

/** Whether all figures of a text are those of a day counted from 1900, its year among them. */
function isShownAs(serial: number, shown: string): boolean {
  const date = new Date(EPOCH_1900 + Math.floor(serial) * MS_A_DAY);
  const year = date.getUTCFullYear();
  const figures = shown.replace(/\d+(?::\d+)+/g, "").match(/\d+/g) ?? [];
  return figures.some((figure, i) => {
    const isYear = Number(figure) === (figure.length === 2 ? year % 100 : year);
    const rest = [date.getUTCDate(), date.getUTCMonth() + 1];
    return isYear && figures.every((other, j) => j === i || take(rest, Number(other)));
  });
}

function take(from: number[], wanted: number): boolean {
  const at = from.indexOf(wanted);
  if (at >= 0) from.splice(at, 1);
  return at >= 0;
}

interface ShownDate {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/** A few cells whose number format shows a year, from as many columns as there are. */
function someDates(drafts: readonly Draft[]): ShownDate[] {
  const dates: ShownDate[] = [];
  const showsYear = remembered(showsAYear);
  for (const { probe, rows, numberFormats } of drafts)
    for (const [column, formats] of numberFormats) {
      let left = MOST_A_COLUMN;
      for (let row = 0; row < formats.length && left > 0; row++) {
        const serial = rows[row]?.[column];
        if (typeof serial !== "number" || !showsYear(formats[row] ?? "")) continue;
        dates.push({ sheet: probe.sheet, row, column, serial });
        left--;
        if (dates.length === MOST_DATES) return dates;
      }
    }
  return dates;
}

/** Keeps what was told last: a column of 100,000 cells mostly has one number format. */
function remembered(tell: (text: string) => boolean): (text: string) => boolean {
  let last = "";
  let told = tell(last);
  return (text) => {
    if (text !== last) {
      last = text;
      told = tell(text);
    }
    return told;
  };
}

/** Whether a number format shows a year; words in quotes and the locale in brackets do not. */
const showsAYear = (format: string): boolean =>
  /y/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
