import type { Day, Period } from "../../plan/day";
import type { Deadline } from "../../plan/deadline";
import type { Settings } from "../../plan/settings";
import type { CellValue } from "../../sheet/cell";
import { readCellText, readNumber } from "./in-cell";
import { readText, type TextReading } from "./in-text";
import { memo } from "./memo";
import type { Conventions } from "./notation";
import { unreadable } from "./resolve";
import { shapeOfText, type Shape } from "./shape";

export interface DeadlineReaderOptions {
  /** The day everything is judged at; tells the next of what recurs. */
  readonly asAt: Day;
  /** Gives a date without a year its year: the first in which it falls within the plan. */
  readonly planYear: Period | null;
  /**
   * The year that most of the plan's deadlines fall in, where the plan year is
   * null or several years long. Where neither tells, a date without a year is
   * the one nearest to `asAt`.
   */
  readonly usualYear?: Period | null;
  readonly settings: Settings;
  /** Whether serial numbers count from 1904. */
  readonly date1904?: boolean;
}

/** Reads deadlines; the same words give the same object every time. Never throws. */
export interface DeadlineReader {
  /** The deadline within a milestone's own text; `title` is the text without it. */
  readonly inText: (text: string) => TextReading;
  /**
   * The deadline of a cell in a deadline column; null for a blank. Numbers are
   * serial dates, and `numberFormat` tells "mmm-yy", a month, from a day.
   */
  readonly inCell: (value: CellValue, numberFormat?: string) => Deadline | null;
  /**
   * What a cell of a deadline column says its deadline has been moved to,
   * "Dec-24 (revised to Mar-25)"; null where it names one date alone.
   */
  readonly revisedInCell: (value: CellValue) => Deadline | null;
  /** Whether a line is nothing but a deadline, or the beginning or the end of one. */
  readonly shapeOf: (text: string) => Shape;
}

/** A reader for the deadlines of one plan. */
export function createDeadlineReader(options: DeadlineReaderOptions): DeadlineReader {
  const { asAt, planYear, usualYear = null, settings, date1904 = false } = options;
  const conventions: Conventions = { asAt, planYear, usualYear, settings };
  const words = memo((text: string) => readCellText(text, conventions, date1904));
  const formats = memo((format: string) =>
    memo((value: number) => readNumber(value, format, date1904)),
  );
  return {
    inText: memo((text: string) => readText(text, conventions)),
    inCell: (value, numberFormat = "") => {
      if (typeof value === "string") return words(value).deadline;
      if (typeof value === "number") return formats(numberFormat)(value);
      return value === null ? null : unreadable(String(value));
    },
    revisedInCell: (value) => (typeof value === "string" ? words(value).revised : null),
    shapeOf: memo((text: string) => shapeOfText(text, conventions)),
  };
}
