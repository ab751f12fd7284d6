import { asideAt, tagEnd } from "./tags";

/** The text of a stretch of XML: tags and comments dropped, character data and references resolved. */
export function plainText(xml: string): string {
  let text = "";
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start === -1) return text + unescapeXml(at === 0 ? xml : xml.slice(at));
    text += unescapeXml(xml.slice(at, start));
    const aside = asideAt(xml, start);
    if (aside?.kind === "data") text += xml.slice(aside.innerStart, aside.innerEnd);
    at = aside ? aside.end : tagEnd(xml, start);
  }
}

/**
 * The attributes within a start tag, by their name as written ("r:id"); a word
 * without a value is none. Goes from one "=" to the next and looks back for the
 * name no further than the last value, so that no tag takes more than its length.
 */
export function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let from = 0;
  for (;;) {
    const equals = tag.indexOf("=", from);
    if (equals === -1) return attributes;
    let open = equals + 1;
    while (isSpace(tag.charCodeAt(open))) open++;
    const quote = tag.charAt(open);
    if (quote !== '"' && quote !== "'") {
      from = equals + 1;
      continue;
    }
    const close = tag.indexOf(quote, open + 1);
    if (close === -1) return attributes;
    const name = lastWord(tag, from, equals);
    if (name !== "") attributes[name] = attributeValue(tag.slice(open + 1, close));
    from = close + 1;
  }
}

/** A value as XML means it: a line break that is not written as a reference is a space (XML 1.0, 3.3.3). */
function attributeValue(written: string): string {
  return unescapeXml(/[\t\n\r]/.test(written) ? written.replace(/[\t\n\r]/g, " ") : written);
}

/** The word that ends, but for spaces, at a place; "" where there is none. */
function lastWord(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > from && !isSpace(text.charCodeAt(start - 1)) && text.charAt(start - 1) !== "/")
    start--;
  return text.slice(start, end);
}

/** Whether a character, by its code, is one that XML counts as a space. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** XML takes CR LF, and a CR alone, for one line feed wherever they stand (XML 1.0, 2.11). */
export function withLineFeeds(xml: string): string {
  return xml.includes("\r") ? xml.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : xml;
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? String(whole);
      const code = hex ? parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

/** Text made fit to stand between tags or within a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** A value fit to stand in a double-quoted attribute, its line breaks kept. */
export function escapeAttribute(value: string): string {
  return escapeXml(value).replace(/[\n\r\t]/g, (c) => `&#${String(c.charCodeAt(0))};`);
}

/** ` name="value"` for each that has a value. */
export function attributesXml(
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`,
    )
    .join("");
}
