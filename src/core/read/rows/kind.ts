import { memoised } from "../text";
import { isRemark } from "./remarks";

/**
 * What a row with text in one cell alone may be. A "pledge" is a short sentence
 * as councils word their priorities, "We will feel safe at home."; "sentence"
 * is another short one, and "prose" a long one, a remark or a footnote.
 */
export type LoneText = "heading" | "pledge" | "sentence" | "prose" | "total" | "noise";

const LONGEST_HEADING = 140;
const PLEDGE = /^we\b.* .*\.$/i;
/** A sentence that speaks of the plan or its dates: "These are looked at in May." */
const SENTENCE = /^(?:this|these|it|they|there)\b.* .*\.$/i;
/** "* dates are subject to weather": a mark that something above refers to. */
const FOOTNOTE = /^[*†‡]+\s*\p{L}/u;
const TOTAL = /^(?:sub[- ]?total|grand total|total)s?\b[^a-z]*(?:$|\bof\b|\bfor\b|\b\d)/i;
/** "End of plan", "--- End ---": what closes a sheet and says no more. */
const END_MARK =
  /^[^\p{L}\p{N}]*end(?: of (?:the )?(?:action |delivery |business )?(?:plan|document|register|report|return|sheet|table|worksheet))?[^\p{L}\p{N}]*$/iu;

/**
 * What a text that stands alone on its row looks like, its row's surroundings
 * left aside: headings are short and are no sentence.
 */
export const loneTextOf: (text: string) => LoneText = memoised((text) => {
  if (isNoise(text) || isPageMark(text) || END_MARK.test(text)) return "noise";
  if (TOTAL.test(text)) return "total";
  if (text.length > LONGEST_HEADING || isRemark(text)) return "prose";
  if (FOOTNOTE.test(text)) return "prose";
  if (PLEDGE.test(text)) return "pledge";
  if (SENTENCE.test(text)) return "sentence";
  if (/[.;,]$/.test(text) && text.split(" ").length > 6) return "sentence";
  return "heading";
});

/** Whether a text heads what is below it; a pledge only where it stands out, in bold or over several columns. */
export const headsRows = (kind: LoneText, standsOut: boolean): boolean =>
  kind === "heading" || (kind === "pledge" && standsOut);

/** Whether a text has no word and no number in it: stray marks that scanning leaves. */
export const isNoise = (text: string): boolean =>
  !isWorded(text) && text.replace(/[^\p{L}\p{N}£]/gu, "").length < 2;

/** Whether a text is what a printer puts at the edge of a page: "Page 3 of 40". */
export const isPageMark = (text: string): boolean =>
  /^[-–— ]*(?:page|p\.?) ?\d+(?: ?(?:of|\/) ?\d+)?[-–— ]*$|^\d+ of \d+$|^[-–—] ?\d+ ?[-–—]$/i.test(
    text,
  );

/** Whether a text says something: a word of two letters at the least. */
export const isWorded = (text: string): boolean => /[A-Za-z]{2}|\p{L}{2}/u.test(text);

/** Whether the first cell of a row says that the row adds others up. */
export const isTotalLabel: (text: string) => boolean = memoised((text) => TOTAL.test(text));
