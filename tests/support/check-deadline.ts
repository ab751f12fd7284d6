import type { Deadline } from "../../src/core/plan/deadline";
import { DEFAULT_SETTINGS } from "../../src/core/plan/settings";
import {
  createDeadlineReader,
  type DeadlineReader,
  type DeadlineReaderOptions,
} from "../../src/core/read/deadlines";

/** A reader for the plan year 2011/12 on 1 October 2011, unless other options are given. */
export function readerFor(options: Partial<DeadlineReaderOptions> = {}): DeadlineReader {
  return createDeadlineReader({
    asAt: "2011-10-01",
    planYear: { start: "2011-04-01", end: "2012-03-31" },
    settings: DEFAULT_SETTINGS,
    ...options,
  });
}

/** A reading in one line: "earliest due precision certainty", "-" for no day; null for none. */
export function inOneLine(deadline: Deadline | null): string | null {
  if (!deadline) return null;
  const { earliest, due, precision, certainty } = deadline;
  return [earliest ?? "-", due ?? "-", precision, certainty].join(" ");
}

/** Expects a milestone's text to name a deadline, or none where `expected` is null. */
export function checkDeadline(
  text: string,
  expected: string | null,
  options: Partial<DeadlineReaderOptions> = {},
): void {
  expect(inOneLine(readerFor(options).inText(text).deadline)).toBe(expected);
}
