import type { QualifierNotation } from "../notation";
import { phrase } from "../words";

const UNIT = "days|weeks|months|day|week|month";

/**
 * "(2 weeks)": how long the work takes. A month with it is a line of a work
 * programme, whose year nobody doubts.
 */
export const duration: QualifierNotation = {
  id: "duration",
  begins: ["#"],
  read: (at, scan) => {
    const number = scan.tokens[at];
    // "2nd week" is a place in a month or a term rather than a length.
    if (!number || number.ordinal || number.value > 60) return null;
    const to = phrase(scan, at + 1, UNIT) ?? phrase(scan, at + 1, `working ${UNIT}`);
    return to === null ? null : { to, certainty: "stated", alone: false };
  },
};
