import { damaged } from "../book-error";

/**
 * The longest start tag that is read, in characters. The longest that Office
 * writes hold an add-in's settings in one attribute, a few megabytes at most.
 */
const LONGEST_TAG = 8 * 1024 * 1024;

const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;

/** Just past the ">" of the tag that begins at a place; one within quotes does not count. */
export function tagEnd(xml: string, start: number): number {
  const last = Math.min(xml.length, start + LONGEST_TAG);
  let quote = 0;
  for (let at = start + 1; at < last; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) {
      return at + 1;
    } else if (code === QUOTE || code === APOSTROPHE) {
      quote = code;
    }
  }
  throw damaged(last < xml.length ? "a tag does not end" : "a part ends within a tag");
}

/** What stands between elements: character data, or what says nothing. */
export interface Aside {
  readonly kind: "data" | "nothing";
  readonly end: number;
  /** The characters of data are `xml.slice(innerStart, innerEnd)`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The comment, instruction or character data that begins at a "<"; null where a tag does. */
export function asideAt(xml: string, start: number): Aside | null {
  const next = xml.charAt(start + 1);
  if (next !== "!" && next !== "?") return null;
  const [, opening, closing, kind] =
    ASIDES.find(([first, opening]) => first === next && xml.startsWith(opening, start)) ?? OTHER;
  const innerStart = start + opening.length;
  const innerEnd = xml.indexOf(closing, innerStart);
  if (innerEnd === -1) throw damaged("a part ends within a comment");
  return { kind, end: innerEnd + closing.length, innerStart, innerEnd };
}

type Delimiters = readonly [first: string, opening: string, closing: string, kind: Aside["kind"]];

const ASIDES: readonly Delimiters[] = [
  ["?", "<?", "?>", "nothing"],
  ["!", "<!--", "-->", "nothing"],
  ["!", "<![CDATA[", "]]>", "data"],
];
const OTHER: Delimiters = ["!", "<!", ">", "nothing"];
