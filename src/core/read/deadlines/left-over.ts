import { isLeadWord } from "./lead";
import type { Mention } from "./mention";
import type { Scan } from "./notation";

/** Words beside a year that were made nothing of, and where they and the year stand. */
export interface LeftOver {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A date is named in a few words; more are a sentence that a year stands beside. */
const LONGEST = { before: 4, after: 2 };

/**
 * The words of a deadline cell beside the year that is all that was made out
 * of it, and which may name a finer date: "Diwali 2026", "half way 2027",
 * "Setpmebr 2011". Null where the year says all there is, "the whole of 2027".
 */
export function leftOverBeside(scan: Scan, taken: Mention): LeftOver | null {
  const { when, lead, bracket } = taken;
  const isYearAlone =
    when?.precision === "year" && when.evidence === "placed" && when.period !== null;
  if (!isYearAlone || bracket !== "none") return null;
  // "by 2027" and "in 2027" say that the year is meant; "the feast of 2027" does not.
  if (lead !== null && lead.role !== "of") return null;
  return before(scan, taken) ?? after(scan, taken);
}

function before(scan: Scan, { from, to }: Mention): LeftOver | null {
  const end = backOverMarks(scan, from);
  let start = end;
  while (start > 0 && end - start <= LONGEST.before && isPart(scan, start - 1)) start--;
  return end - start > LONGEST.before ? null : told(scan, [start, end], [start, to]);
}

function after(scan: Scan, { from, to, tag }: Mention): LeftOver | null {
  // "2027 (CLC)" names a directorate by its initials.
  if (tag !== null && INITIALS.test(tag)) return null;
  const start = overMarks(scan, to);
  let end = start;
  while (end - start <= LONGEST.after && isPart(scan, end)) end++;
  const isLast = scan.tokens.slice(end).every(({ kind }) => kind === "close" || kind === "mark");
  if (!isLast || end - start > LONGEST.after) return null;
  // A number there is more likely an amount or the number of a thing.
  if (scan.tokens.slice(start, end).some(({ kind }) => kind === "number")) return null;
  return told(scan, [start, end], [from, end]);
}

/** The words between two places, unless each of them is known to say nothing of when. */
function told(
  { text, tokens }: Scan,
  [from, to]: readonly [number, number],
  [first, last]: readonly [number, number],
): LeftOver | null {
  const part = tokens.slice(from, to);
  // The annual meeting of a council is a day of the year, its annual review is not.
  const isAnnual = part.some(({ text: word }) => word === "annual");
  const isIdle = (word: string): boolean =>
    IDLE.has(word) || WORK.has(word) || (BODIES.has(word) && !isAnnual);
  const says = part.filter(({ kind, text: word }, i) =>
    kind === "number" ? !NUMBERED.has(part[i - 1]?.text ?? "") : !isIdle(word),
  );
  if (says.length === 0) return null;
  const startOf = (at: number): number => tokens[at]?.start ?? 0;
  const endOf = (at: number): number => tokens[at - 1]?.end ?? 0;
  return {
    words: text.slice(startOf(from), endOf(to)),
    start: startOf(first - Number(tokens[first - 1]?.kind === "open")),
    end: endOf(last + Number(tokens[last]?.kind === "close")),
  };
}

/** Whether a token can belong to words that name a date; a word such as "by" begins them. */
function isPart({ tokens }: Scan, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "word") return !isLeadWord(token.text) || token.text === "the";
  return token.kind === "number" || (token.text === "-" && !token.spaced);
}

const INITIALS = /^[A-Z&]{2,6}$/;

function backOverMarks({ tokens }: Scan, at: number): number {
  let from = at;
  while (isBeside(tokens[from - 1]?.kind) || tokens[from - 1]?.text === "of") from--;
  return from;
}

function overMarks({ tokens }: Scan, at: number): number {
  let to = at;
  while (isBeside(tokens[to]?.kind)) to++;
  return to;
}

const isBeside = (kind: string | undefined): boolean =>
  kind === "mark" || kind === "open" || kind === "close";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What is counted rather than dated: "Phase 2 2027". */
const NUMBERED = words("phase stage year part no number round tranche lot");

/** What is to be done: "Review 2027" is a review at some time in that year. */
const WORK = words(
  "review reviews reviewed audit audits audited consultation consultations inspection survey surveys report reports evaluation assessment refresh update updated adoption adopted approval approved agreed publication published launch launched implementation implemented procurement procured tender pilot decision submission submitted construction design",
);

/** Who decides it: "Cabinet 2027" names nobody's meeting, as "by Cabinet" names no deadline. */
const BODIES = words(
  "council cabinet board boards committee committees panel executive forum partnership scrutiny overview management team",
);

/** Words beside a year that leave it what it is. */
const IDLE = words(
  "the a an and or year years calendar financial fiscal fy municipal civic plan academic school whole all full entire end eoy y e - latest some time sometime date target deadline due delivery delivered completion complete completed finish finished done achieved start started starts onwards ongoing revised forecast estimate estimated est expected anticipated planned proposed provisional provisionally indicative phase stage annual annually yearly now tbc if not only",
);
