import type { CellValue } from "../sheet/cell";

const UNTIDY = /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200d\u2060\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Whether a text has white space to be tidied. Nearly every text is plain and
 * tidy, and is passed letter by letter; the pattern has the say about the rest.
 */
function isUntidy(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > LAST_PLAIN) return UNTIDY.test(text);
    if (code === SPACE && before === SPACE) return true;
    before = code;
  }
  return before === SPACE;
}

const SPACE = 32;
const LAST_PLAIN = 126;

/** A text with every run of white space (non-breaking ones too) made one space, none at its ends. */
export function tidy(text: string): string {
  return isUntidy(text) ? text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim() : text;
}

/** The lines of a cell's text, each tidied, blank ones left out. */
export function linesOf(text: string): readonly string[] {
  if (!text.includes("\n") && !text.includes("\r")) {
    const only = tidy(text);
    return only === "" ? [] : [only];
  }
  const known = lastSplit.get(text);
  if (known !== undefined) return known;
  const lines = text
    .split(/\r\n?|\n/)
    .map(tidy)
    .filter((line) => line !== "");
  if (lastSplit.size >= CELLS_A_ROW) lastSplit.clear();
  lastSplit.set(text, lines);
  return lines;
}

/** A row's cells are asked for their lines once for each milestone that the row holds. */
const lastSplit = new Map<string, readonly string[]>();
const CELLS_A_ROW = 64;

/** A cell's value as tidied text; nothing is "". */
export function tidyValue(value: CellValue | undefined): string {
  if (value == null) return "";
  return typeof value === "string" ? tidy(value) : String(value);
}

/** Whether a cell shows nothing, decided by its first characters where it can be. */
export function isEmpty(value: CellValue | undefined): boolean {
  if (value == null || value === "") return true;
  if (typeof value !== "string") return false;
  return value.charCodeAt(0) <= 32 || value.charCodeAt(0) >= 160 ? tidy(value) === "" : false;
}

/**
 * The words of a text in lower case: no accents' marks or punctuation, `&` as
 * "and", `%` as "percent", so that labels written differently compare equal.
 *
 * @example wordsOf("Siân’s 50% & more") // ["sians", "50", "percent", "and", "more"]
 */
export function wordsOf(text: string): string[] {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[’‘'`]/g, "")
    .replace(/&/g, " and ")
    .replace(/%/g, " percent ")
    .replace(/#/g, " no ")
    .split(/[^a-z0-9£]+/)
    .filter((word) => word !== "");
}

/** A letter with its mark is taken apart, "é" into "e" and its accent, and the accent left out. */
export const withoutAccents = (text: string): string =>
  ACCENTED.test(text) ? text.normalize("NFD").replace(MARKS, "") : text;

/** Letters that may carry a mark, and marks that stand apart; nearly every text has none. */
const ACCENTED = /[\u00c0-\u036f\u1e00-\u1eff]/;
const MARKS = /[\u0300-\u036f]/g;

/** Texts remembered at the most: a pane that stays open for days must not fill the memory. */
const MOST_REMEMBERED = 200_000;

/** A function that remembers its answers by text, and forgets them all when they become too many. */
export function memoised<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = answer(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
