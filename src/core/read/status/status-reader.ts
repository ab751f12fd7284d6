import type { Settings } from "../../plan/settings";
import type { Reported } from "../../plan/status";
import { codeKey } from "./legend-words";
import { reportedOf } from "./reported";

/** Reads words of progress as a sheet and its people mean them. */
export interface StatusReader {
  /** What the words of a cell report. */
  readonly reportedOf: (text: string) => Reported;
  /** Whether a person or a legend has said what just these words mean. */
  readonly isExplained: (text: string) => boolean;
}

/**
 * A reader of statuses: what a person has said in the settings of a word goes
 * first, then the legend of the sheet, then what the word means anywhere.
 */
export function statusReader(
  answers: Settings["statusWords"],
  legend: readonly (readonly [code: string, reported: Reported])[],
): StatusReader {
  const explained = new Map<string, Reported>([
    ...legend,
    ...Object.entries(answers).map(([word, reported]) => [codeKey(word), reported] as const),
  ]);
  if (explained.size === 0) return PLAIN;
  return {
    reportedOf: (text) => explained.get(codeKey(text)) ?? reportedOf(text),
    isExplained: (text) => explained.has(codeKey(text)),
  };
}

const PLAIN: StatusReader = { reportedOf, isExplained: () => false };
