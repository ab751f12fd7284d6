import { UTCDate } from "@date-fns/utc";
import {
  addDays as plusDays,
  addMonths,
  differenceInCalendarDays,
  formatISO,
  getDay,
  getDaysInMonth,
  lastDayOfMonth,
} from "date-fns";

/**
 * A calendar day, "YYYY-MM-DD". Days compare with `<` and `<=`. No time zone
 * has a part in it: `Date` is used inside this module alone, always in UTC
 * (a local midnight can be missing where clocks change).
 */
export type Day = string;

/** From the first to the last day, both included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** Serial number 0 in the 1900 date system, counted so that 1 March 1900 onwards is right. */
const EPOCH_1900 = new UTCDate(1899, 11, 30);
const SERIALS_1904 = 1462;

/** The day for a year, a month from 1 and a day of the month; null where there is no such day. */
export function day(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
    return null;
  if (year < 1000 || year > 9999) return null;
  return `${String(year)}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** Whether a text is a day that exists, "2012-02-29" but not "2011-02-29". */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && day(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The number of days in a month counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return lengthOf(12 * (year - 2000) + month);
}

/** The first day of a month counted from 1; months beyond 12 or below 1 run into other years. */
export function firstOfMonth(year: number, month: number): Day {
  return toDay(monthStart(year, month));
}

/** The last day of a month counted from 1; months beyond 12 or below 1 run into other years. */
export function lastOfMonth(year: number, month: number): Day {
  return toDay(lastDayOfMonth(monthStart(year, month)));
}

/** The day so many days later (earlier below 0). */
export function addDays(from: Day, days: number): Day {
  return dayNumbered(numberOf(from) + days);
}

/** Whole days from one day to another; below 0 where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

export function yearOf(d: Day): number {
  return Number(d.slice(0, 4));
}

/** The month of a day, from 1. */
export function monthOf(d: Day): number {
  return Number(d.slice(5, 7));
}

/** The day of the week, Sunday 0 to Saturday 6. */
export function weekdayOf(d: Day): number {
  return getDay(toDate(d));
}

/**
 * The day of an Excel serial number; the time of day is dropped. Null below 1
 * and beyond 31 December 9999.
 */
export function dayFromSerial(serial: number, date1904 = false): Day | null {
  const whole = Math.floor(serial) + (date1904 ? SERIALS_1904 : 0);
  if (!Number.isFinite(whole) || whole < 1 || whole > 2_958_465) return null;
  return dayNumbered(whole);
}

/** The Excel serial number of a day. */
export function serialFromDay(d: Day, date1904 = false): number {
  return numberOf(d) - (date1904 ? SERIALS_1904 : 0);
}

/** A day as people write it, "31 May 2011". */
export function formatDay(d: Day): string {
  return `${String(Number(d.slice(8)))} ${MONTHS[monthOf(d) - 1] ?? ""} ${d.slice(0, 4)}`;
}

/** A plan has few days and many cells, so each day is worked out once; more than a lifetime of them are let go. */
const MOST_KNOWN = 40_000;

function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, made);
    return made;
  };
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const pad = (n: number): string => String(n).padStart(2, "0");
const toDate = (d: Day): UTCDate =>
  new UTCDate(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8, 10)));
const toDay = (date: UTCDate): Day => formatISO(date, { representation: "date" });
/** The first day of a month counted from 1 in January of the year. */
const monthStart = (year: number, month: number): UTCDate =>
  addMonths(new UTCDate(year, 0, 1), month - 1);
/** Days of a month, counted from January 2000 as month 1. */
const lengthOf = remembered((month: number): number => getDaysInMonth(monthStart(2000, month)));
/** Days since serial number 0 of the 1900 date system. */
const numberOf = remembered((d: Day): number => differenceInCalendarDays(toDate(d), EPOCH_1900));
const dayNumbered = remembered((n: number): Day => toDay(plusDays(EPOCH_1900, n)));
