import type { Day } from "../../plan/day";
import type { CellValue } from "../../sheet/cell";
import { createDeadlineReader, type DeadlineReader, type DeadlineReaderOptions } from "./reader";

const READERS = new WeakMap<DeadlineReaderOptions, DeadlineReader>();

/**
 * The day a cell says that something was done; null where it names none.
 * "May 2011" is its last day, but never later than the as-at date within that
 * month. Pass the same options object each time, so that readings are kept.
 */
export function dayInCell(
  value: CellValue,
  options: DeadlineReaderOptions,
  numberFormat?: string,
): Day | null {
  const reader = READERS.get(options) ?? createDeadlineReader(options);
  READERS.set(options, reader);
  // "was due May 2011, now June 2011": it was done on the later of the two.
  const found = reader.revisedInCell(value) ?? reader.inCell(value, numberFormat);
  if (!found?.due || !found.earliest) return null;
  return found.earliest <= options.asAt && options.asAt < found.due ? options.asAt : found.due;
}
