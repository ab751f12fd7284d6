import type { Field } from "../../plan/fields";
import { memoised, wordsOf } from "../text";
import { FILLER_WORDS, LONGEST_PHRASE, PHRASES, type Meaning } from "./phrases";
import { mendWord } from "./mend";

/** A label as understood. */
export interface Label {
  /** What it names, in its own order; several where one label names several. */
  readonly fields: readonly Field[];
  /** 0 to 1: how much of the label was understood, less where it was misspelt. */
  readonly confidence: number;
  /** How strongly it speaks for a plan: 2 for a plain label, less for one other tables have too. */
  readonly weight: number;
  /** "foreign" stands above tables of another kind; "aside" is known and not needed. */
  readonly kind: "field" | "aside" | "foreign";
}

/** Labels are short; what is longer is prose. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 120;
/** The share of a label's words that must be understood; a long text is a label only if nearly all are. */
const LEAST_SHARE = 0.6;
const LEAST_SHARE_OF_LONG = 0.8;
const LONG = 5;

const LOOSE_WEIGHT = 0.75;
const PLAIN_WEIGHT = 2;

/**
 * What a text means as a column's label, or null where it is none.
 * "Lead Member, Lead Officer and Directorate" names three fields.
 */
export const labelOf: (text: string) => Label | null = memoised(readLabel);

function readLabel(text: string): Label | null {
  if (text === "" || text.length > MOST_CHARACTERS) return null;
  const isList = JOINED.test(text);
  const own = askedOf(text) ?? (isList ? null : shareOf(text));
  if (own !== null) return own;
  const whole = readWords(wordsOf(text), isList);
  // What stands in brackets explains ("Deadline (dd/mm/yy)") unless the label is not understood without it.
  const bare = text.replace(/\([^)]*\)?/g, " ");
  if (bare === text) return whole ?? inOneLanguage(text);
  const outside = readWords(wordsOf(bare), isList);
  if (outside === null) return whole;
  return whole !== null && whole.confidence >= outside.confidence ? whole : outside;
}

/** A question that yes or no answers: "Achieved?" is what "Achieved (Y/N)" is. */
function askedOf(text: string): Label | null {
  if (!/\?\s*(?:\([^)]*\))?\s*$/.test(text)) return null;
  const words = wordsOf(text.replace(/\([^)]*\)\s*$/, "")).filter((word) => !ASKING.has(word));
  const meaning = PHRASES.get([...words, "y", "n"].join(" "));
  return meaning === undefined ? null : labelFrom([meaning], 1);
}

/** What a question opens with: "Has it been completed?", "Is this milestone complete?" */
const ASKING = new Set(
  "is are was were has have had been be it this they the action actions milestone milestones task tasks yet now fully".split(
    " ",
  ),
);

/** How far the work has come, in per cent: "Status % completion", "% of work done". */
function shareOf(text: string): Label | null {
  const words = wordsOf(text);
  const isShare = words.some((word) => PER_CENT.has(word)) && words.some((word) => DONE.has(word));
  if (
    !isShare ||
    !words.every((w) => PER_CENT.has(w) || DONE.has(w) || FILLER_WORDS.has(w) || WORK.has(w))
  )
    return null;
  return labelFrom([{ kind: "field", field: "percent", loose: false }], 1);
}

const PER_CENT = new Set(["percent", "percentage", "pct"]);
const DONE = new Set("complete completed completion done finished status progress".split(" "));
const WORK = new Set("work works task tasks action actions milestone milestones".split(" "));

/** How sure a label is of which one half is understood. */
const BY_HALF = 0.9;

/** A label in two languages, "Action / Gweithred", by the half that is understood to the last word. */
function inOneLanguage(text: string): Label | null {
  const halves = text.split("/");
  if (halves.length !== 2) return null;
  const labels = halves.map((half) => readWords(wordsOf(half), false));
  const known = labels.find((label) => label?.kind === "field" && label.confidence === 1);
  return known == null ? null : { ...known, confidence: BY_HALF };
}

/** What joins two things that one label names side by side. */
const JOINED = /[/,&+;|\n]|\band\b/i;

function readWords(words: readonly string[], isList: boolean): Label | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const asWritten = readPhrases(words, isList);
  if (asWritten !== null) return asWritten;
  const mended = words.map((word) => mendWord(word) ?? word);
  if (mended.every((word, i) => word === words[i])) return null;
  const label = readPhrases(mended, isList);
  return label === null ? null : { ...label, confidence: label.confidence * 0.8 };
}

function readPhrases(words: readonly string[], isList: boolean): Label | null {
  const found: Meaning[] = [];
  let understood = 0;
  let idle = 0;
  let turnsOn: Meaning | null = null;
  const head = headOf(words);
  for (let i = 0; i < words.length;) {
    const phrase = longestPhraseAt(words, i);
    if (phrase !== null) {
      found.push(phrase.meaning);
      understood += phrase.length;
      i += phrase.length;
      if (i === head + 1 && phrase.meaning.kind === "field") turnsOn = phrase.meaning;
    } else {
      if (FILLER_WORDS.has(words[i] ?? "") || /^[\d£]/.test(words[i] ?? "")) idle++;
      i++;
    }
  }
  if (found.length === 0) return null;
  const headIsUnderstood = turnsOn !== null;
  const share = understood / (words.length - idle);
  const least = words.length > LONG ? LEAST_SHARE_OF_LONG : LEAST_SHARE;
  // Words that other tables have too must be understood to the last, or stand alone at the head.
  if (found.every(isLoose)) {
    const isHead = headIsUnderstood && found.length === 1 && words.length <= FEW_WORDS;
    return share >= 1 || isHead ? labelFrom(found, share) : null;
  }
  const said = !isList && tellsOfOthers(turnsOn) ? [turnsOn] : found;
  if (share < 1 && saysEverything(said)) return null;
  if (share >= least) return labelFrom(said, share);
  return headIsUnderstood && words.length <= LONG ? labelFrom(said, share) : null;
}

/**
 * A label that turns on a remark or a status means that alone: what else it
 * names is what is remarked on, "Due date comments", "Reason for revised date".
 */
const tellsOfOthers = (meaning: Meaning | null): meaning is Meaning =>
  meaning?.kind === "field" && TELLING.has(meaning.field);

const TELLING = new Set<Field>(["comment", "status", "percent"]);

/**
 * Whether words name what is done, by whom and how it goes, all in one: those
 * are a sentence's, "Recruit project team and agree next steps with partners".
 */
function saysEverything(found: readonly Meaning[]): boolean {
  const fields = found.flatMap((meaning) => (meaning.kind === "field" ? [meaning.field] : []));
  return [WHAT, WHO, HOW].every((group) => fields.some((field) => group.has(field)));
}

const WHAT = new Set<Field>(["theme", "priority", "outcome", "action", "milestone"]);
const WHO = new Set<Field>(["member", "officer", "directorate"]);
const HOW = new Set<Field>([...TELLING, "completedOn"]);

const FEW_WORDS = 3;
const isLoose = (meaning: Meaning): boolean => meaning.kind === "field" && meaning.loose;

/** Where the word is that a label turns on: "milestones" of "interim milestones", "steps" of "steps to delivery". */
function headOf(words: readonly string[]): number {
  const end = words.findIndex((word, i) => i > 0 && (JOINS.has(word) || areFigures(words, i)));
  return end < 0 ? words.length - 1 : end - 1;
}

/** Whether figures alone are left: "milestones 2011/12", but not "quarter 2 status". */
const areFigures = (words: readonly string[], from: number): boolean =>
  words.slice(from).every((word) => /^[\d£]/.test(word));

const JOINS = new Set(["to", "for", "of", "in", "by", "with", "from", "per", "on", "and", "or"]);

function labelFrom(found: readonly Meaning[], share: number): Label {
  const fields: Field[] = [];
  let weight = 0;
  for (const meaning of found) {
    if (meaning.kind !== "field" || fields.includes(meaning.field)) continue;
    fields.push(meaning.field);
    weight += meaning.loose ? LOOSE_WEIGHT : PLAIN_WEIGHT;
  }
  if (fields.length > 0) return { fields, confidence: Math.min(1, share), weight, kind: "field" };
  const kind = found.some((meaning) => meaning.kind === "foreign") ? "foreign" : "aside";
  return { fields, confidence: share, weight: 0, kind };
}

function longestPhraseAt(
  words: readonly string[],
  from: number,
): { readonly meaning: Meaning; readonly length: number } | null {
  const most = Math.min(LONGEST_PHRASE, words.length - from);
  for (let length = most; length > 0; length--) {
    const meaning = PHRASES.get(words.slice(from, from + length).join(" "));
    if (meaning !== undefined) return { meaning, length };
  }
  return null;
}
