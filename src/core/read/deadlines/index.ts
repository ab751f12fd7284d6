export { dayInCell } from "./completion";
export type { TextReading } from "./in-text";
export { planYearFrom } from "./plan-year";
export { createDeadlineReader, type DeadlineReader, type DeadlineReaderOptions } from "./reader";
export { isLong } from "./years";
export type { Shape } from "./shape";
