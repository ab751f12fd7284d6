import { pattern } from "../../core/sheet/pattern";
import { damaged } from "../book-error";
import { asideAt, tagEnd } from "./tags";
import { attributesOf, plainText } from "./xml-text";

/**
 * An element as it stands in a part's text. Parts are read and changed as text,
 * by the place of their elements, so that all that is not changed stays as it
 * was to the letter.
 */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The whole element is `xml.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** What it encloses is `xml.slice(innerStart, innerEnd)`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The root element of a part; its end is looked for from the back, since sheets are long. */
export function rootOf(xml: string): XmlElement {
  const tag = nextTag(xml, 0, xml.length);
  if (!tag || tag.kind === "close") throw damaged("a part holds no element");
  if (tag.kind === "empty") return element(xml, tag, tag.end, tag.end);
  const innerEnd = xml.lastIndexOf(`</${tag.name}`);
  if (innerEnd < tag.end) throw damaged(`<${tag.name}> is not closed`);
  return element(xml, tag, innerEnd, tagEnd(xml, innerEnd));
}

/** The elements directly inside an element (or a stretch of text), in order. */
export function childrenOf(xml: string, innerStart: number, innerEnd: number): XmlElement[] {
  const children: XmlElement[] = [];
  let at = innerStart;
  for (;;) {
    const tag = nextTag(xml, at, innerEnd);
    if (!tag) return children;
    if (tag.kind === "close") throw damaged(`</${tag.name}> closes nothing`);
    const innerFinish = tag.kind === "empty" ? tag.end : closingOf(xml, tag, innerEnd);
    const end = tag.kind === "empty" ? tag.end : tagEnd(xml, innerFinish);
    children.push(element(xml, tag, innerFinish, end));
    at = end;
  }
}

/** The children of an element. */
export function inside(xml: string, element: XmlElement): XmlElement[] {
  return childrenOf(xml, element.innerStart, element.innerEnd);
}

/** The first child of that name. */
export function child(xml: string, of: XmlElement, name: string): XmlElement | undefined {
  return inside(xml, of).find((element) => element.name === name);
}

/** An element's own text, its markup left out. */
export function textIn(xml: string, element: XmlElement): string {
  return plainText(xml.slice(element.innerStart, element.innerEnd));
}

/**
 * A part whose own vocabulary has a prefix ("<x:row>") rewritten to have none,
 * which means the same. Parts without one are returned as they are.
 */
export function withoutPrefix(xml: string): string {
  const prefix =
    /<([A-Za-z_][\w.-]*):(?:worksheet|workbook|styleSheet|sst|table|comments)[\s>]/.exec(
      xml.slice(0, 4096),
    )?.[1];
  if (prefix === undefined) return xml;
  return xml
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(pattern()`\sxmlns:${prefix}=`, " xmlns=");
}

function element(xml: string, tag: Tag, innerEnd: number, end: number): XmlElement {
  return {
    name: localName(tag.name),
    attributes: attributesOf(xml.slice(tag.start + 1 + tag.name.length, tag.end - 1)),
    start: tag.start,
    end,
    innerStart: tag.end,
    innerEnd,
  };
}

interface Tag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function nextTag(xml: string, from: number, to: number): Tag | null {
  let at = from;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start === -1 || start >= to) return null;
    const aside = asideAt(xml, start);
    if (!aside) return tagAt(xml, start);
    at = aside.end;
  }
}

function tagAt(xml: string, start: number): Tag {
  const close = xml.charAt(start + 1) === "/";
  const end = tagEnd(xml, start);
  let nameEnd = start + (close ? 2 : 1);
  while (nameEnd < end - 1 && !/[\s/]/.test(xml.charAt(nameEnd))) nameEnd++;
  const name = xml.slice(start + (close ? 2 : 1), nameEnd);
  const kind = close ? "close" : xml.charAt(end - 2) === "/" ? "empty" : "open";
  return { kind, name, start, end };
}

/** Where the closing tag of an open one begins. */
function closingOf(xml: string, open: Tag, to: number): number {
  // The cells of a sheet are most of its text and hold no element of the same name.
  if (open.name === "sheetData") {
    const at = xml.indexOf("</sheetData", open.end);
    if (at === -1 || at >= to) throw damaged("<sheetData> is not closed");
    return at;
  }
  let depth = 1;
  let at = open.end;
  for (;;) {
    const tag = nextTag(xml, at, to);
    if (!tag) throw damaged(`<${open.name}> is not closed`);
    if (tag.kind === "open") depth++;
    if (tag.kind === "close" && --depth === 0) return tag.start;
    at = tag.end;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
