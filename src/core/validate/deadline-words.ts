import type { Day } from "../plan/day";
import { editDistance } from "../plan/edit-distance";
import type { Milestone } from "../plan/plan";
import type { Edit } from "../sheet/edit";
import { bracketsMended } from "./brackets";
import { dateEdit, inPlaceOf, replaceIn } from "./places";
import type { RuleContext } from "./rule";

/**
 * The edit that writes other words in place of a milestone's deadline; null
 * where they do not stand once in a cell of its own. The deadline of a
 * calendar is told by the heading above a mark, and is nobody's to write.
 */
export function deadlineEdit(
  milestone: Milestone,
  to: string,
  context: Pick<RuleContext, "valueAt">,
): Edit | null {
  const { deadline, cells } = milestone;
  if (deadline === null || cells.deadline === null) return null;
  const words = closedWords(milestone, to, context);
  return replaceIn(cells.deadline, deadline.text, words, context.valueAt);
}

/** Other words for a milestone's deadline as {@link deadlineEdit} writes them: no bracket is left open by them. */
export function closedWords(
  { deadline, cells }: Milestone,
  to: string,
  { valueAt }: Pick<RuleContext, "valueAt">,
): string {
  if (deadline === null || cells.deadline === null) return to;
  return bracketsMended(valueAt(cells.deadline), deadline.text, to);
}

/** The edit that writes a day: itself where the deadline has its cell to itself, else in words within the text. */
export function dayEdit(
  milestone: Milestone,
  day: Day,
  words: string,
  context: RuleContext,
): Edit | null {
  const { deadline, cells } = milestone;
  if (deadline === null || cells.deadline === null) return null;
  const value = context.valueAt(cells.deadline);
  const isAlone = typeof value === "string" && value.trim() === deadline.text;
  if (isAlone) return dateEdit(cells.deadline, day, context);
  return deadlineEdit(milestone, inPlaceOf(deadline.text, words), context);
}

/** Letters that may differ between a misspelt month and its name. */
const SLIPS = 2;

/** A deadline with its misspelt month mended as the suggestion has it; all else that it says stays. */
export function mended(text: string, suggestion: string): string {
  const month = (/\p{L}+/u.exec(suggestion)?.[0] ?? "").toLowerCase();
  const words = Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({
    word,
    index,
    distance: distanceOf(word.toLowerCase(), month),
    share: distanceOf(word.toLowerCase(), month) / word.length,
  })).filter(({ distance }) => distance <= SLIPS);
  // The beginning of a month's name is a short form of it: what is wrong is then its day or its year.
  const isShort = words.some(({ word }) => month.startsWith(word.toLowerCase()));
  const [nearest] = words.sort((a, b) => a.share - b.share);
  if (nearest === undefined || isShort) return dateReplaced(text, suggestion);
  const { word, index } = nearest;
  const name = /\p{L}+/u.exec(suggestion)?.[0] ?? "";
  return text.slice(0, index) + name + text.slice(index + word.length);
}

/** Another date in place of one, from its first figure or month to its last; what stands around it stays. */
function dateReplaced(text: string, date: string): string {
  const parts = [...text.matchAll(DATE_PART)];
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return inPlaceOf(text, date);
  return text.slice(0, first.index) + date + text.slice(last.index + last[0].length);
}

const DATE_PART =
  /\d+(?:st|nd|rd|th)?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}/giu;

/** How far a word is from a month's name, or from as much of it as the word is long. */
function distanceOf(word: string, month: string): number {
  if (word.length < 3) return Infinity;
  return Math.min(
    editDistance(word, month, SLIPS),
    editDistance(word, month.slice(0, word.length), SLIPS),
  );
}
