import type { Day } from "../../plan/day";
import type { Reported } from "../../plan/status";
import type { CellValue } from "../../sheet/cell";
import { dayInCell, type DeadlineReader, type DeadlineReaderOptions } from "../deadlines/index";
import { saysDone } from "../status/done-sentence";
import type { StatusReader } from "../status/status-reader";
import { tidyValue } from "../text";

/** How days and words are read on a milestone's row. */
export interface CompletionContext extends DeadlineReaderOptions {
  readonly reader: DeadlineReader;
  readonly statuses: StatusReader;
}

/** What a cell or a line under "Date completed" says. */
export interface Completion {
  readonly on: Day | null;
  readonly reported: Reported;
  readonly text: string;
}

/**
 * What is said under a label of completions: a day, or words that say whether.
 * A day among other words is one of completion only if they say so: "Expected
 * Dec 2025" does not, nor is a day still to come. A sentence says so where it
 * tells that the thing was done: "Approved by the board on 5/11/2025".
 */
export function completionIn(value: CellValue, context: CompletionContext): Completion {
  if (value === null) return { on: null, reported: "none", text: "" };
  const text = statusText(value);
  const on = dayInCell(value, context);
  const words = typeof value === "number" ? "none" : context.statuses.reportedOf(text);
  const isSaid = words !== "none" && words !== "unknown";
  const isDay = typeof value === "number" || context.reader.shapeOf(text) === "whole";
  if (!isSaid && !isDay && on !== null && on <= context.asAt) {
    const isDate = (rest: string): boolean => context.reader.shapeOf(rest) === "whole";
    if (saysDone(text, "completion", isDate)) return { on, reported: "complete", text };
  }
  if (isSaid || !isDay) return { on: words === "complete" ? on : null, reported: words, text };
  return { on, reported: on === null || on > context.asAt ? "none" : "complete", text };
}

/** A status as text; a tick box says yes or no. */
export const statusText = (value: CellValue): string =>
  value === true ? "yes" : value === false ? "no" : tidyValue(value);
