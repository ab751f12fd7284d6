import { wordsOf } from "../text";
import { BEGUN_AGAIN, NEUTRAL, STILL_TO_COME, TAKEN_BACK } from "./lexicon";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What ends a piece of work, of whatever kind it is. */
const ENDING = words(
  "approved adopted agreed signed ratified endorsed delivered opened published held launched issued installed implemented awarded appointed enacted",
);
/** What comes before an end, and beside a word of one is no more than that: "presented and approved". */
const BESIDE = words("presented submitted considered reviewed reported debated discussed");
/** Ends of words other than those in "-ed". */
const IRREGULAR = words(
  "held built sent written done taken given set met made bought sold let put",
);
/** What ends in "-ed" and ends nothing. */
const UNFINISHED = words(
  "started commenced delayed deferred postponed slipped planned scheduled expected revised extended rejected refused cancelled suspended paused missed needed required proposed estimated anticipated intended targeted progressed resumed reopened failed stopped abandoned withdrawn requested invited noted contacted chased drafted",
);
/** What follows where the sentence goes on about when, where and by whom: "approved by the board". */
const GOES_ON = words("by at on in via with from through during within under following after");
/** What makes less of an end than it is. */
const LESSENED = words("principle outline provisionally conditionally subject interim initially");
/** Words that put something off; "by" and "to" name persons and places as well. */
const LATER = new Set(
  [...STILL_TO_COME].filter((word) => !["by", "to", "before", "due"].includes(word)),
);

/** Where such a sentence stands: under a label of completions, or among words on progress. */
export type Place = "completion" | "progress";

/**
 * Whether a sentence says that a thing was done, and not of a part of it or of
 * something else: "Presented and approved by the board on 5/11/2025", but not
 * "Phase 1 approved", "Approved the business case", "To be approved by March".
 * Among words on progress only a word that ends all work will do. That the day
 * has come is for the caller to see to; `isDate` tells a day from an amount.
 */
export function saysDone(text: string, place: Place, isDate: (rest: string) => boolean): boolean {
  const [clause = ""] = text.split(/[;\n]|\.\s|\s[–—-]\s/);
  const said = wordsOf(clause);
  if (said.some((word) => TAKEN_BACK.has(word) || LESSENED.has(word) || LATER.has(word)))
    return false;
  if (
    said.some((word) => BEGUN_AGAIN.has(word)) ||
    /\d (?:out )?of (?:the )?\d/.test(said.join(" "))
  )
    return false;
  let at = said.findIndex((word) => !NEUTRAL.has(word));
  let ends = false;
  for (; at >= 0 && at < said.length; at++) {
    const word = said[at] ?? "";
    if (ENDING.has(word) || (place === "completion" && isPast(word))) ends = true;
    else if (!BESIDE.has(word) && word !== "and" && !word.endsWith("ly")) break;
  }
  const next = said[at] ?? "";
  if (!ends || at < 0 || next === "") return false;
  if (
    /\bby (?:the )?(?:\d|end|mid|early|late|q\d|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(
      said.join(" "),
    )
  )
    return false;
  if (GOES_ON.has(next) || (place === "completion" && next === "to")) return true;
  return isDate(afterWords(clause, at));
}

const isPast = (word: string): boolean =>
  !UNFINISHED.has(word) && (IRREGULAR.has(word) || /^[a-z]{3,}ed$/.test(word));

/** What stands in a clause after so many of its words. */
function afterWords(clause: string, count: number): string {
  const found = [...clause.matchAll(/[\p{L}\p{N}£’'-]+/gu)][count];
  return found === undefined ? "" : clause.slice(found.index).trim();
}
