/** What files and Excel's API say for Excel's own short date, number format 14, and for 22, with the time. */
const SHORT_DATE = /^(?:mm-dd-yy|m\/d\/yy(?:yy)?)( h:mm)?$/i;
/** The short and the long date of the machine, as Excel's list of formats writes them. */
const SYSTEM_DATES: readonly (readonly [begins: string, pattern: string])[] = [
  ["[$-F800]", "dd mmmm yyyy"],
  ["[$-x-sysdate]", "dd mmmm yyyy"],
];

/**
 * A number format as Excel shows it in Britain. Some formats stand for whatever
 * the machine is set to, though they are written as an American one has them:
 * here the day comes first. Others are as they are written.
 * ECMA-376 part 1, 18.8.30, says which: they may be shown as the machine's own.
 */
export function shownInBritain(pattern: string): string {
  const short = SHORT_DATE.exec(pattern);
  if (short) return short[1] === undefined ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm";
  return SYSTEM_DATES.find(([begins]) => pattern.startsWith(begins))?.[1] ?? pattern;
}
