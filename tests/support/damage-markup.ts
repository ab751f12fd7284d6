import { escapeXml } from "../../src/xlsx/package/xml-text";

/** One change to the markup of a part: its places are numbers taken round what there is. */
export interface Change {
  readonly act:
    | "lose"
    | "repeat"
    | "exchange"
    | "move"
    | "unclose"
    | "rename"
    | "value"
    | "number"
    | "unvalue"
    | "again"
    | "text"
    | "cut";
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly text: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A part with one change made to it; as it was where there is nothing to change so. */
export function markupChanged(xml: string, change: Change): string {
  const { act, at, to, length, text } = change;
  const value = fit(text);
  switch (act) {
    case "lose":
      return changed(xml, elements(xml), at, () => "");
    case "repeat":
      return changed(xml, elements(xml), at, (own) => own.repeat(1 + (length % 3) + 1));
    case "exchange":
      return exchanged(xml, at, to);
    case "move":
      return moved(xml, at, to);
    case "unclose":
      return changed(xml, found(xml, /<\/?[^<>]*>/g), at, () => "");
    case "rename":
      return changed(xml, found(xml, /<\/?[\w:.]+/g), at, () => `<${names(xml, to)}`);
    case "value":
      return changed(xml, found(xml, VALUES), at, () => `"${value}"`);
    case "number":
      return changed(xml, found(xml, /\d+/g), at, (own) => String(Number(own) * length - to));
    case "unvalue":
      return changed(xml, found(xml, ATTRIBUTES), at, () => "");
    case "again":
      return changed(
        xml,
        found(xml, ATTRIBUTES),
        at,
        (own) => own + own.replace(VALUES, `"${value}"`),
      );
    case "text":
      return changed(xml, found(xml, />[^<>]*(?=<)/g), at, () => `>${value}`);
    case "cut":
      return cut(xml, at, length, text);
  }
}

const VALUES = /"[^"<>]*"/g;
const ATTRIBUTES = /\s[\w:]+="[^"<>]*"/g;

/** Text fit to stand in markup, but for references, which may be bad ones on purpose. */
const fit = (text: string): string => escapeXml(text).replace(/&amp;(?=[#\w]+;)/g, "&");

function found(xml: string, marks: RegExp): Stretch[] {
  return [...xml.matchAll(marks)].map(({ index, 0: own }) => ({
    start: index,
    end: index + own.length,
  }));
}

/** Whole elements, those within others included; what is not closed is none. */
function elements(xml: string): Stretch[] {
  const open: number[] = [];
  const whole: Stretch[] = [];
  for (const { start, end } of found(xml, /<\/?\w[^<>]*>/g)) {
    if (xml.charAt(start + 1) !== "/") open.push(start);
    if (xml.charAt(start + 1) !== "/" && xml.charAt(end - 2) !== "/") continue;
    const from = open.pop();
    if (from !== undefined) whole.push({ start: from, end });
  }
  return whole;
}

function changed(
  xml: string,
  stretches: readonly Stretch[],
  at: number,
  become: (own: string) => string,
): string {
  const stretch = stretches[at % stretches.length];
  if (!stretch) return xml;
  const { start, end } = stretch;
  return xml.slice(0, start) + become(xml.slice(start, end)) + xml.slice(end);
}

function exchanged(xml: string, at: number, to: number): string {
  const all = elements(xml);
  const [one, two] = [all[at % all.length], all[to % all.length]];
  if (!one || !two) return xml;
  const [a, b] = one.start < two.start ? [one, two] : [two, one];
  if (b.start < a.end) return xml;
  return (
    xml.slice(0, a.start) +
    xml.slice(b.start, b.end) +
    xml.slice(a.end, b.start) +
    xml.slice(a.start, a.end) +
    xml.slice(b.end)
  );
}

/** An element of the part copied to where another begins, be that within itself. */
function moved(xml: string, at: number, to: number): string {
  const all = elements(xml);
  const [one, two] = [all[at % all.length], all[to % all.length]];
  if (!one || !two) return xml;
  return xml.slice(0, two.start) + xml.slice(one.start, one.end) + xml.slice(two.start);
}

/** The name of an element of the part. */
function names(xml: string, at: number): string {
  const tags = found(xml, /<[\w:.]+/g);
  const tag = tags[at % tags.length];
  return tag ? xml.slice(tag.start + 1, tag.end) : "x";
}

/** Some characters gone, and others in their place, wherever that is. */
function cut(xml: string, at: number, length: number, text: string): string {
  const start = at % (xml.length + 1);
  return xml.slice(0, start) + text + xml.slice(start + length);
}
