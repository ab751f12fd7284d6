import type { QualifierNotation } from "../notation";
import { phrase } from "../words";

const WAYS = [
  "tbc|tba|tbd",
  "t . b . c .",
  "t . b . c",
  "t . b . a",
  "date|dates|deadline|timescale|timescales|timing to be confirmed|agreed|announced|determined|decided|set|finalised|arranged|advised",
  "date|dates|timescale|timescales|timing tbc|tba|tbd",
  "to be confirmed|agreed|announced|determined|decided|set|finalised|arranged|advised",
  "not yet set|agreed|known|confirmed",
  "awaiting confirmation|date|dates",
];

const LEADS = new Set(["by", "in", "on", "at", "before"]);

/** "TBC", "to be agreed", "date to be confirmed": the date is still to be settled. */
export const toBeConfirmed: QualifierNotation = {
  id: "to-be-confirmed",
  begins: ["tbc", "tba", "tbd", "t", "date", "dates", "deadline", "timescale", "timescales"].concat(
    ["timing", "to", "not", "awaiting"],
  ),
  read: (at, scan) => {
    const ends = WAYS.map((way) => phrase(scan, at, way)).filter((to) => to !== null);
    if (ends.length === 0) return null;
    const to = Math.max(...ends);
    // "Targets to be agreed by June 2011" is the work itself, not a date still to be settled.
    const verb = scan.tokens[at]?.text === "to" && scan.tokens[to - 1]?.text !== "confirmed";
    if (verb && (scan.period(to, "span") || LEADS.has(scan.tokens[to]?.text ?? ""))) return null;
    return {
      to,
      certainty: "tentative",
      remark: { kind: "to-be-confirmed" },
      alone: true,
    };
  },
};
