import {
  createDeadlineReader,
  type DeadlineReader,
  planYearFrom,
} from "../core/read/deadlines/index";
import { type Day, serialFromDay } from "../core/plan/day";
import { DEFAULT_SETTINGS } from "../core/plan/settings";

/** What a cell is told by a function that gives no day; `isFault` where its arguments are at fault. */
export class NoDay extends Error {
  constructor(
    message: string,
    readonly isFault = false,
  ) {
    super(message);
  }
}

/**
 * The day a milestone is due, as its deadline is written: `MILESTONES.DUE("by end of June 2026")`
 * is 30 June 2026. A period is due on its last day, as everywhere in Milestone Monitor.
 *
 * @param deadline The text of a deadline, or a date.
 * @param planYear The plan's year, "2026/27", for a deadline that names none; "" where each names its own.
 * @param asAt Today, "YYYY-MM-DD", from which the next of what recurs is told.
 * @returns The serial number of the day, counted from 1900; "" for a blank.
 * @throws {NoDay} Where no day can be read, or one only by guessing its year.
 */
export function due(deadline: unknown, planYear: unknown, asAt: Day): number | "" {
  const value = typeof deadline === "number" ? deadline : textOf(deadline).trim();
  if (value === "" || value === 0) return "";
  const year = textOf(planYear).trim();
  const read = readerFor(year, asAt).inCell(value);
  if (read?.due == null) throw new NoDay(`No day can be read from “${String(value)}”.`);
  const isGuessed = read.remarks.some(({ kind }) => kind === "year-inferred");
  if (isGuessed && year === "")
    throw new NoDay(
      `“${String(value)}” names no year. Give the plan's year as well, for instance "2026/27".`,
    );
  return serialFromDay(read.due);
}

const readers = new Map<string, DeadlineReader>();

/** A sheet asks about a column of deadlines of one year, so its reader is kept. */
function readerFor(year: string, asAt: Day): DeadlineReader {
  const key = `${asAt} ${year}`;
  const known = readers.get(key);
  if (known) return known;
  const planYear = year === "" ? null : planYearFrom(year);
  if (year !== "" && planYear === null)
    throw new NoDay(`“${year}” is no plan year. Write it as "2026/27".`, true);
  const reader = createDeadlineReader({ asAt, planYear, settings: DEFAULT_SETTINGS });
  if (readers.size >= MOST_READERS) readers.clear();
  readers.set(key, reader);
  return reader;
}

const MOST_READERS = 50;

/** An argument as Excel hands it over; one that was left out is null. */
const textOf = (argument: unknown): string =>
  typeof argument === "string" || typeof argument === "number" || typeof argument === "boolean"
    ? String(argument)
    : "";
