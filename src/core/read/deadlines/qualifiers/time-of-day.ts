import type { QualifierNotation, Scan } from "../notation";
import { phrase, skip } from "../words";

/** "5pm", "at noon", "00:00:00", "T09:30": the hour adds nothing to the day. */
export const timeOfDay: QualifierNotation = {
  id: "time-of-day",
  begins: ["#", "t", "at", "noon", "midday", "midnight"],
  read: (at, scan) => {
    const start = skip(scan, at, "at", "t");
    const to = phrase(scan, start, "noon|midday|midnight") ?? clockAt(start, scan);
    return to === null ? null : { to, alone: false };
  },
};

/** Hours, minutes, seconds and the fraction of a second that other systems export: nothing longer is a clock. */
const MOST_PARTS = 4;

function clockAt(at: number, scan: Scan): number | null {
  if (scan.tokens[at]?.kind !== "number") return null;
  let to = at + 1;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const mark = scan.tokens[to]?.text;
    if ((mark !== ":" && mark !== ".") || scan.tokens[to + 1]?.kind !== "number") break;
    to += 2;
  }
  const half = skip(scan, to, "am", "pm", "z");
  return half > to || to > at + 1 ? half : null;
}
