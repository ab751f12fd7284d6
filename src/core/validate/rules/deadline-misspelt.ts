import { formatDay } from "../../plan/day";
import { editDistance } from "../../plan/edit-distance";
import { deadlineCell, inPlaceOf, milestonesOf, quoted, remark, replaceIn } from "../places";
import type { Rule } from "../rule";

export const deadlineMisspelt: Rule = {
  id: "deadline-misspelt",
  severity: "info",
  scope: "action",
  title: "Deadline misspelt",
  why: "A misspelt month was read as the one it must mean; a filter or a formula will not read it at all.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Bea Quill | Leisure | Open the pool | Septmber 2026
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Bea Quill | Leisure | Open the pool | September 2026
    `,
  },
  *check(reading, { valueAt }) {
    for (const { milestone } of milestonesOf(reading)) {
      const { deadline } = milestone;
      const slip = remark(deadline, "slip");
      if (deadline?.due == null || slip === undefined) continue;
      const at = deadlineCell(milestone);
      const words = mended(deadline.text, slip.suggestion);
      const edit = replaceIn(at, deadline.text, words, valueAt);
      yield {
        at,
        message: `${quoted(deadline.text)} is misspelt; it was read as “${slip.suggestion}”, due on ${formatDay(slip.due)}. Correct the spelling.`,
        quote: deadline.text,
        fixes:
          edit === null ? [] : [{ title: `Write ${quoted(words)}`, kind: "choice", edits: [edit] }],
      };
    }
  },
};

/** Letters that may differ between a misspelt month and its name. */
const SLIPS = 2;

/** A deadline with its misspelt month mended; all else that it says stays. */
function mended(text: string, suggestion: string): string {
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
