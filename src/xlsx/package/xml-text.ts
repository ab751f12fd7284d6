/** The text of a stretch of XML: tags dropped, character data and references resolved. */
export function plainText(xml: string): string {
  if (!xml.includes("<")) return unescapeXml(xml);
  return xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[")
        ? piece.slice(9, -3)
        : unescapeXml(piece.replace(/<[^>]*>/g, "")),
    )
    .join("");
}

/** The attributes within a start tag, by their name as written ("r:id"). */
export function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of tag.matchAll(/([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[match[1] ?? ""] = unescapeXml(match[2] ?? match[3] ?? "");
  }
  return attributes;
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
