import { memoised } from "../text";

/** Small marks of a line that tell how it hangs together with its neighbours. */

const OPEN_END =
  /(?:[,(&/–—-]|\b(?:and|or|of|the|a|an|to|for|with|in|on|by|from|at|as|that|which|who|is|are|be|will|through|between|into|including|our|their|its|this|within|against|across|under|via|per|e\.g\.|i\.e\.))$/;

/** Whether a line ends where no sentence does: on a comma, a joining word, a hyphen. */
export const endsOpen = (text: string): boolean =>
  OPEN_LETTER.includes(text.charAt(text.length - 1)) && isOpenEnd(text);

/** What {@link OPEN_END} can end on: texts that end on a figure or a bracket need no look. */
const OPEN_LETTER = ",(&/–—-.abcdefghijklmnopqrstuvwxyz";
const isOpenEnd = memoised((text) => OPEN_END.test(text));

/** Whether a line begins with a small letter. */
export const startsLower = (text: string): boolean => /^[“"'‘(]?[a-z]/.test(text);

/** Whether a line begins with a capital letter. */
export const startsUpper = (text: string): boolean => /^[“"'‘(]?[A-Z]/.test(text);

const MARKER = /^(?:[•●▪◦‣·>*–—-]\s*\S|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+\S)/;

/** Whether a line begins with a bullet or a number of its own. */
export const startsMarked = (text: string): boolean => MARKER.test(text);

/** Whether a line ends within a bracket: "(May", but not "(July 2011 (CLC)". */
export const endsInBracket = (text: string): boolean =>
  text.includes("(") && text.lastIndexOf("(") > text.lastIndexOf(")");

/** Whether a line closes a bracket that it did not open. */
export function closesBracket(text: string): boolean {
  const close = text.indexOf(")");
  if (close < 0) return false;
  const open = text.indexOf("(");
  return open < 0 || close < open;
}

/** Whether a line ends a sentence. */
export const endsSentence = (text: string): boolean => /[.!?]["”’']?$/.test(text);
