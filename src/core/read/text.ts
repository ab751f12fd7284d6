import type { CellValue } from "../sheet/cell";

const UNTIDY = /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200d\u2060\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text with every run of white space (non-breaking ones too) made one space, none at its ends. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim() : text;
}

/** The lines of a cell's text, each tidied, blank ones left out. */
export function linesOf(text: string): readonly string[] {
  if (!text.includes("\n") && !text.includes("\r")) {
    const only = tidy(text);
    return only === "" ? [] : [only];
  }
  return text
    .split(/\r\n?|\n/)
    .map(tidy)
    .filter((line) => line !== "");
}

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
 */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’‘'`]/g, "")
    .replace(/&/g, " and ")
    .replace(/%/g, " percent ")
    .replace(/#/g, " no ")
    .split(/[^a-z0-9£]+/)
    .filter((word) => word !== "");
}

/** A function that remembers its answer for every text it was given. */
export function memoised<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
