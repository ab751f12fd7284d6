import type { Day } from "../plan/day";
import { editDistance } from "../plan/edit-distance";
import type { Milestone } from "../plan/plan";
import type { Edit } from "../sheet/edit";
import { dateEdit, inPlaceOf, replaceIn } from "./places";
import type { RuleContext } from "./rule";

/**
 * The edit that writes other words in place of a milestone's deadline; null
 * where they do not stand once in a cell of its own. The deadline of a
 * calendar is told by the heading above a mark, and is nobody's to write.
 */
export function deadlineEdit(
  { deadline, cells }: Milestone,
  to: string,
  { valueAt }: Pick<RuleContext, "valueAt">,
): Edit | null {
  if (deadline === null || cells.deadline === null) return null;
  return replaceIn(cells.deadline, deadline.text, to, valueAt);
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
  const month = /\p{L}+/u.exec(suggestion)?.[0] ?? "";
  const [nearest] = Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({
    word,
    index,
    distance: distanceOf(word.toLowerCase(), month.toLowerCase()),
  }))
    .filter(({ word, distance }) => distance <= SLIPS && word.toLowerCase() !== month.toLowerCase())
    .sort((a, b) => a.distance - b.distance);
  if (nearest === undefined) return inPlaceOf(text, suggestion);
  const { word, index } = nearest;
  return text.slice(0, index) + month + text.slice(index + word.length);
}

/** How far a word is from a month's name, or from as much of it as the word is long. */
function distanceOf(word: string, month: string): number {
  if (word.length < 3) return Infinity;
  return Math.min(
    editDistance(word, month, SLIPS),
    editDistance(word, month.slice(0, word.length), SLIPS),
  );
}
