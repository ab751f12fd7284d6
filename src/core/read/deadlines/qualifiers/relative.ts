import type { QualifierNotation, Scan } from "../notation";
import { phrase } from "../words";
import { clauseEnd, words } from "./conditional";

const UNIT = "day|days|week|weeks|month|months|year|years";
const AFTER = "from|after|following|prior|before|post";
const NUMBERS = "a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen";

/** "within six months of approval", "3 months after award": no day can be told from it. */
export const relative: QualifierNotation = {
  id: "relative",
  begins: ["within", "#", ...NUMBERS.split("|")],
  read: (at, scan) => {
    const within = phrase(scan, at, "within");
    const number = numberAt(scan, within ?? at);
    const unit = number === null ? null : unitAt(scan, number);
    if (unit === null) return null;
    // "12 months of support" is a length; only "within 12 months of …" says when.
    const from = phrase(scan, unit, within === null ? AFTER : `of|${AFTER}`);
    if (from === null && within === null) return null;
    // "within 10 days of referral" is how well a service answers, not when a step is done.
    const standard = scan.tokens[unit - 1]?.text.startsWith("day") ?? false;
    const to = from === null ? unit : clauseEnd(scan, from);
    return {
      to,
      certainty: "tentative",
      remark: { kind: "conditional", on: words(scan, at, to) },
      alone: true,
      clear: from !== null && !standard,
    };
  },
};

function numberAt(scan: Scan, at: number): number | null {
  const number = scan.tokens[at];
  if (number?.kind === "number" && number.value < 100) return at + 1;
  return phrase(scan, at, NUMBERS);
}

const unitAt = (scan: Scan, at: number): number | null =>
  phrase(scan, at, UNIT) ?? phrase(scan, at, `working|calendar|school ${UNIT}`);
