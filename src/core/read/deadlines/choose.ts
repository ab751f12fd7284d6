import { LONGEST_ASIDE, skipMarks } from "./beside";
import { isOfLaw } from "./law";
import type { Mention } from "./mention";
import type { Scan, When } from "./notation";
import { tagAt } from "./tag";

/**
 * How much a mention's place speaks for it. Of several, the highest is the
 * deadline, and of equals the last, since a milestone is met when its last
 * step is.
 */
const WHOLE = 5;
const CLOSING_BRACKET = 4;
const BRACKET = 3;
const STATED = 2;
const PASSING = 1;
const NO_DEADLINE = 0;

export interface Choice {
  readonly taken: Mention;
  /** Others that could have been the deadline. */
  readonly others: readonly Mention[];
}

/** Which of a text's mentions is its deadline; null where none is. */
export function choose(scan: Scan, all: readonly Mention[]): Choice | null {
  const ranked = all
    .map((mention) => ({ mention, rank: rankOf(scan, mention) }))
    .filter(({ rank }) => rank > NO_DEADLINE);
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const taken = ranked.filter(({ rank }) => rank === best).at(-1)?.mention;
  if (!taken) return null;
  const others = ranked.map(({ mention }) => mention).filter((mention) => mention !== taken);
  return { taken, others };
}

function rankOf(scan: Scan, mention: Mention): number {
  if (mention.from === 0 && skipMarks(scan, mention.to) >= scan.tokens.length)
    return isSentence(mention) ? NO_DEADLINE : WHOLE;
  if (mention.bracket === "own") return bracketRank(scan, mention);
  if (!mention.when) return qualifierRank(scan, mention);
  if (recursByName(mention))
    return mention.from === 0 || isEnd(scan, mention.to) ? STATED : PASSING;
  if (mention.when.planLife) return NO_DEADLINE;
  if (isOfSomethingElse(scan, mention) || isOfLaw(scan, mention)) return NO_DEADLINE;
  if (mention.when.evidence === "clear") return clearRank(scan, mention);
  return mention.when.evidence === "placed"
    ? placedRank(scan, mention)
    : cellRank(scan, mention, mention.when);
}

function bracketRank(scan: Scan, mention: Mention): number {
  const { when, lead } = mention;
  if (when?.planLife || ["for", "of", "was"].includes(lead?.role ?? "")) return NO_DEADLINE;
  if (isCitation(scan, mention) || isBaseline(scan, mention)) return NO_DEADLINE;
  return isEnd(scan, mention.to) ? CLOSING_BRACKET : BRACKET;
}

/** A bracketed calendar year after a name is that thing's year: "Equality Act (2010)". */
function isCitation(scan: Scan, mention: Mention): boolean {
  const { when } = mention;
  if (when?.precision !== "year" || when.evidence !== "placed" || mention.lead) return false;
  if (!when.period?.start.endsWith("-01-01")) return false;
  return scan.tokens[mention.from - 1]?.capital === true || isOfLaw(scan, mention);
}

/** A bracketed year that is over before the plan begins is what a figure is of: "45% (2010/11)". */
function isBaseline(scan: Scan, { when, lead }: Mention): boolean {
  const plan = scan.conventions.planYear;
  if (when?.precision !== "year" || !when.period || !plan || lead?.role === "by") return false;
  return when.period.end < plan.start;
}

/** "Once funding is agreed, start works": a condition that runs on into the work itself. */
const isSentence = (mention: Mention): boolean =>
  mention.when === null &&
  mention.qualifiers.every((each) => each.remark?.kind === "conditional" && !each.clear);

/** Without a date, only words set apart at the end answer "when?": "… – ongoing". */
function qualifierRank(scan: Scan, mention: Mention): number {
  if (mention.bracket === "within") return NO_DEADLINE;
  const apart = scan.tokens[mention.from - 1]?.kind === "mark" && isEnd(scan, mention.to);
  const clear = mention.qualifiers.some((each) => each.clear);
  return apart || clear ? PASSING : NO_DEADLINE;
}

function clearRank(scan: Scan, mention: Mention): number {
  const role = mention.lead?.role ?? null;
  const ends = isEnd(scan, mention.to);
  const bareYear = mention.when?.precision === "year";
  if (mention.bracket === "within" && role !== "by" && role !== "before" && !closes(scan, mention))
    return NO_DEADLINE;
  if (role === "by" || role === "before" || role === "to") return STATED;
  if (role === "at" && !mention.when?.ended) return NO_DEADLINE;
  if (role === "on" && mention.when?.precision !== "day") return NO_DEADLINE;
  if (ends) return role === "for" && bareYear ? NO_DEADLINE : STATED;
  if (mention.from === 0 && isHeading(scan, mention)) return STATED;
  if (isItemHeading(scan, mention)) return STATED;
  if ((role === "in" || role === "on" || role === "at" || role === "across") && !bareYear)
    return happened(scan, mention) ? NO_DEADLINE : PASSING;
  if (role === "for" && !bareYear) return PASSING;
  return role === null && isClauseEnd(scan, mention.to) && !bareYear ? PASSING : NO_DEADLINE;
}

/** What is hardly a date by itself: a month without a year, a year, a season. */
function placedRank(scan: Scan, mention: Mention): number {
  const role = mention.lead?.role ?? null;
  const ends = isEnd(scan, mention.to);
  if (mention.bracket === "within") return NO_DEADLINE;
  if (role === "by" || role === "before") return STATED;
  if (role === "in" || role === "during" || role === "across")
    return isClauseEnd(scan, mention.to) ? (ends ? STATED : PASSING) : NO_DEADLINE;
  if (role !== null) return NO_DEADLINE;
  const apart = isSeparator(scan, mention.from - 1);
  if (apart && ends) return STATED;
  return mention.from === 0 && isSeparator(scan, mention.to) ? STATED : NO_DEADLINE;
}

/** "every August": a frequency that names its own period is meant as a time wherever it stands. */
const recursByName = (mention: Mention): boolean =>
  mention.qualifiers.some((each) => each.remark?.kind === "recurring" && !each.alone);

/** What a text begins with, set apart from the rest: "March 2012: …", "31/03/2012 Open the …". */
function isHeading(scan: Scan, { when, to }: Mention): boolean {
  if (isSeparator(scan, to)) return true;
  const isFine = when !== null && when.period !== null && when.precision !== "year";
  return isFine && scan.tokens[to]?.capital === true;
}

/** "Sept 2011: 40%; Dec 2011: 60%": each date heads what is to be done by then. */
export function isItemHeading(scan: Scan, { from, to, lead }: Mention): boolean {
  return lead === null && scan.tokens[from - 1]?.text === ";" && scan.tokens[to]?.text === ":";
}

/** Two short numbers are a day only after "by", at the end, and where they are no fraction. */
function cellRank(scan: Scan, mention: Mention, when: When): number {
  const role = mention.lead?.role;
  if (mention.bracket !== "none" || (role !== "by" && role !== "before")) return NO_DEADLINE;
  const words = scan.text.slice(0, scan.tokens[mention.to - 1]?.end);
  const fraction = /\b[1-9]\/(?:[2-9]|10)$/.test(words.slice(-6));
  return when.precision === "day" && isEnd(scan, mention.to) && !fraction ? STATED : NO_DEADLINE;
}

/** Words round it that make it the date of something else: "from …", "of …", "the May 2011 election", "by 2014/15 savings of £5m". */
function isOfSomethingElse(scan: Scan, mention: Mention): boolean {
  const role = mention.lead?.role;
  // "from January 2027 onwards" has a start and no end, and that is its answer.
  const goesOn = mention.qualifiers.some(({ certainty }) => certainty === "ongoing");
  if (role === "from" && goesOn && isEnd(scan, mention.to)) return false;
  if (role === "from" || role === "of" || role === "was") return true;
  const next = scan.tokens[mention.to];
  if (role === "the" && next?.kind === "word") return true;
  if (mention.when?.precision !== "year") return false;
  return scan.tokens
    .slice(mention.to, mention.to + 3)
    .some((token) => token.kind === "amount" || /^(?:saving|reduction|budget)s?$/.test(token.text));
}

/** "Launched in June 2011, the scheme …", "Following adoption in May 2011, …": what has been done already. */
function happened(scan: Scan, mention: Mention): boolean {
  const first = scan.tokens[0]?.text ?? "";
  if (mention.from === 1 && first.endsWith("ed")) return true;
  return (
    scan.tokens[mention.to]?.text === "," && /^(?:following|after|since|having|given)$/.test(first)
  );
}

/** Whether only marks, a tag or an aside in brackets follow. */
export function isEnd(scan: Scan, at: number): boolean {
  const place = skipMarks(scan, at);
  if (place >= scan.tokens.length) return true;
  if (scan.tokens[place]?.kind === "open") return isAside(scan, place);
  const tag = tagAt(scan, at);
  return tag !== null && skipMarks(scan, tag.to) >= scan.tokens.length;
}

/** Whether the bracket that opens here holds the rest of the text, and no other bracket. */
function isAside(scan: Scan, open: number): boolean {
  for (let i = open + 1; i < scan.tokens.length && i < open + LONGEST_ASIDE; i++) {
    const kind = scan.tokens[i]?.kind;
    if (kind === "open") return false;
    if (kind === "close") return skipMarks(scan, i + 1) >= scan.tokens.length;
  }
  return scan.tokens.length < open + LONGEST_ASIDE;
}

/** Whether the bracket around a mention closes right after it, at the end of the text. */
const closes = (scan: Scan, mention: Mention): boolean =>
  scan.tokens[mention.to]?.kind === "close" && isEnd(scan, mention.to + 1);

const isSeparator = (scan: Scan, at: number): boolean =>
  [":", "-", ",", ";", "."].includes(scan.tokens[at]?.text ?? "");

function isClauseEnd(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || isEnd(scan, at)) return true;
  return [";", ".", ",", ":", "-"].includes(token.text) || token.kind === "close";
}
