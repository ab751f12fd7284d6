import type { Mention } from "./mention";
import type { Scan } from "./notation";

const LAWS: ReadonlySet<string> = new Set([
  ...["act", "acts", "bill", "regulation", "regulations", "directive", "order", "measure"],
]);

/** "the Care Act (2014)", "the Equality Act, 2010": a year after the name of a law belongs to the name. */
export function isOfLaw({ tokens }: Scan, { when, lead, from }: Mention): boolean {
  if (when?.precision !== "year" || lead !== null) return false;
  const before = tokens[from - 1];
  const word = before?.text === "," ? tokens[from - 2] : before;
  return LAWS.has(word?.text ?? "");
}
