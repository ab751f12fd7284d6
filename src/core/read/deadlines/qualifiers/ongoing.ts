import type { QualifierNotation } from "../notation";
import { phrase } from "../words";

const WAYS = [
  "onwards|onward|ongoing|continuous|continuously|continual|indefinitely|permanent|rolling|daily",
  "on - going",
  "on going",
  "and onwards|ongoing|beyond",
  "& onwards|ongoing|beyond",
  "then onwards|ongoing",
  "and then onwards|ongoing",
  "and on - going",
  "and is|are ongoing",
  "rolling programme",
  "continuous process|programme",
  "ongoing process|programme|work|activity|basis",
  "on - going process|programme|work|activity|basis",
  "business as usual",
  "bau",
  "throughout",
  "throughout the year|period|plan",
  "all year round",
  "open ended",
  "open - ended",
];

/** "onwards", "on-going", "rolling programme": it has a start and no end. */
export const ongoing: QualifierNotation = {
  id: "ongoing",
  begins: [...new Set(WAYS.flatMap((way) => (way.split(" ")[0] ?? "").split("|")))],
  read: (at, scan) => {
    const ends = WAYS.map((way) => phrase(scan, at, way)).filter((to) => to !== null);
    if (ends.length === 0) return null;
    const to = Math.max(...ends);
    // "throughout 2011/12" has an end: that of the year.
    if (scan.tokens[at]?.text === "throughout" && scan.period(to, "span")) return null;
    return { to, certainty: "ongoing", open: true, alone: true };
  },
};
