import { damaged } from "../book-error";
import { attributesOf } from "../package/xml-text";

/** What a cell's start tag says. One is used over and over: there may be millions. */
export interface CellTag {
  /** -1 where the tag does not say. */
  column: number;
  format: number;
  type: string;
  empty: boolean;
  end: number;
}

export function cellTag(): CellTag {
  return { column: -1, format: 0, type: "n", empty: false, end: 0 };
}

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;

/** Reads `<c r="B2" s="3" t="s">` character by character, making no strings on the way. */
export function readCellTag(xml: string, start: number, tag: CellTag): void {
  tag.column = -1;
  tag.format = 0;
  tag.type = "n";
  tag.empty = false;
  let at = start + 2;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (Number.isNaN(code)) throw damaged("a part ends within a tag");
    if (code === GREATER) break;
    if (code <= 32 || code === SLASH) {
      tag.empty = code === SLASH;
      at++;
      continue;
    }
    const equals = equalsAfter(xml, at);
    let open = equals + 1;
    while (xml.charCodeAt(open) <= 32) open++;
    const quote = xml.charCodeAt(open);
    const close =
      quote === QUOTE || quote === APOSTROPHE ? xml.indexOf(xml.charAt(open), open + 1) : -1;
    if (close === -1) throw damaged("an attribute has no value");
    const shortName = equals === at + 1 || xml.charCodeAt(at + 1) <= 32;
    if (shortName && code === LOWER_R) tag.column = columnAt(xml, open + 1);
    else if (shortName && code === LOWER_S) tag.format = digitsAt(xml, open + 1, close);
    else if (shortName && code === LOWER_T) tag.type = xml.slice(open + 1, close);
    at = close + 1;
  }
  tag.end = at + 1;
}

/** The "=" after an attribute's name, looked for within the tag alone. */
function equalsAfter(xml: string, from: number): number {
  for (let at = from; ; at++) {
    const code = xml.charCodeAt(at);
    if (code === EQUALS) return at;
    if (code === GREATER || code === LESS || Number.isNaN(code))
      throw damaged("an attribute has no value");
  }
}

/** The column of "AB12" from its letters, 0 for A. */
function columnAt(xml: string, from: number): number {
  let column = 0;
  for (let at = from; ; at++) {
    const letter = (xml.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26 || at - from > 3) break;
    column = column * 26 + letter;
  }
  if (column === 0) throw damaged("a cell says that it stands in no column");
  return column - 1;
}

/** A whole number in so many characters; 0 where there is another character among them. */
export function digitsAt(xml: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** One attribute of a start tag; looking for it beats taking all of them apart, a million times over. */
export function attribute(tag: string, name: string): string | null {
  let at = tag.indexOf(`${name}="`);
  while (at > 0 && tag.charCodeAt(at - 1) > 32) at = tag.indexOf(`${name}="`, at + 1);
  if (at > 0) {
    const from = at + name.length + 2;
    const to = tag.indexOf('"', from);
    return to === -1 ? null : tag.slice(from, to);
  }
  return tag.includes("'") || / =|= /.test(tag) ? (attributesOf(tag)[name] ?? null) : null;
}
