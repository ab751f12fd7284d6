/** Small marks of a line that tell how it hangs together with its neighbours. */

const OPEN_MARKS = ",(&/–—-";
/** Articles, conjunctions and the like: no sentence ends on one. */
const UNFINISHED = new Set("and or the a an our their its including".split(" "));
/** A sentence seldom ends on one of these, but it can: "homes people want to live in". */
const SELDOM_LAST = new Set(
  (
    "of to for with in on by from at as that which who is are be will through " +
    "between into this within against across under via per"
  ).split(" "),
);
const LONGEST_OPEN_WORD = 9;

/** Whether a line ends where few sentences do: on a comma, a joining word, a preposition, a hyphen. */
export function endsOpen(text: string): boolean {
  if (endsUnfinished(text)) return true;
  return SELDOM_LAST.has(lastSmallWord(text));
}

/**
 * Whether a line ends where no sentence can: on a comma, an article, a
 * conjunction, a hyphen. A preposition is no proof: "somewhere to move to".
 */
export function endsUnfinished(text: string): boolean {
  const end = text.charAt(text.length - 1);
  if (end === "") return false;
  if (OPEN_MARKS.includes(end)) return true;
  if (end === ".") return /\b(?:e\.g\.|i\.e\.)$/.test(text.slice(-5));
  return UNFINISHED.has(lastSmallWord(text));
}

/** The word a text ends with, where it is a short one in small letters; else "". */
function lastSmallWord(text: string): string {
  let first = text.length;
  while (first > 0 && text.length - first <= LONGEST_OPEN_WORD && isSmall(text, first - 1)) first--;
  return first < text.length && !isWordCharacter(text, first - 1) ? text.slice(first) : "";
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

const isWordCharacter = (text: string, at: number): boolean => /\w/.test(text.charAt(at));

/** Whether a line begins with a small letter. */
export const startsLower = (text: string): boolean => /^[“"'‘(]?\p{Ll}/u.test(text);

/** Whether a line begins with a capital letter. */
export const startsUpper = (text: string): boolean => /^[“"'‘(]?\p{Lu}/u.test(text);

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
