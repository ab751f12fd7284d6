import type { Mention } from "./mention";
import type { Choice } from "./choose";
import type { Scan } from "./notation";

const JOINERS = new Set(["and", "then", "followed", "with", "&"]);
const LONGEST_GAP = 8;

/**
 * Two stages in one sentence, "in March 2011 and a full launch in June 2011",
 * are one deadline: from the first of the one to the last of the other. The
 * first stays among the others, so that it is known to have a day of its own.
 */
export function stagesJoined(scan: Scan, choice: Choice): Choice {
  const { taken, others } = choice;
  const first = others.filter((each) => each.to <= taken.from).at(-1);
  const start = first?.when?.period;
  const end = taken.when?.period;
  if (!first || !start || !end || start.start > end.start) return choice;
  if (!isStage(first) || !isStage(taken) || !areJoined(scan, first.to, taken.from)) return choice;
  const joined: Mention = {
    ...taken,
    from: first.from,
    when: {
      ...taken.when,
      precision: "months",
      evidence: "clear",
      period: { start: start.start, end: end.end },
    },
  };
  return { taken: joined, others };
}

const isStage = (mention: Mention): boolean =>
  mention.bracket === "none" &&
  !mention.moved &&
  (mention.lead?.role === "in" || mention.lead?.role === "by");

function areJoined(scan: Scan, from: number, to: number): boolean {
  const gap = scan.tokens.slice(from, to);
  const first = gap[0]?.text === "," ? gap[1] : gap[0];
  if (!first || gap.length > LONGEST_GAP || !JOINERS.has(first.text)) return false;
  return gap.every((token) => token.text !== "." && token.text !== ";");
}
