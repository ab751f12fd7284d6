import type { Day } from "../../core/plan/day";
import { DEFAULT_SETTINGS } from "../../core/plan/settings";
import { createDeadlineReader } from "../../core/read/deadlines/index";

/**
 * The day that somebody has typed, with the day before the month: "28/11/2026",
 * "28 Nov", "end of March". Without a year it is the one nearest to `near`; a
 * month or a quarter is its last day. Null for anything else, words that hold a
 * second date or more than a date included.
 */
export function readDay(typed: string, near: Day): Day | null {
  const text = typed.trim();
  const options = { asAt: near, planYear: null, settings: DEFAULT_SETTINGS };
  const found = createDeadlineReader(options).inCell(text);
  if (!found?.due || found.text !== text) return null;
  if (found.precision === "day" && found.earliest !== found.due) return null;
  return found.remarks.every(({ kind }) => kind === "year-inferred") ? found.due : null;
}

/** Whether a day that is typed is whole: its year stands there, of which no digit is to come. */
export const isWhole = (typed: string): boolean => /^\d{4}-\d\d?-\d\d$|\D\d{4}$/.test(typed.trim());
