import { damaged } from "../book-error";
import { childrenOf, rootOf } from "../package/xml";
import { plainText, unescapeXml } from "../package/xml-text";

/** The texts of a workbook's shared strings in their order; rich text gives its plain text. */
export function readSharedStrings(xml: string): string[] {
  // Read as far as they go, they would leave the cells of the rest empty without a word.
  if (rootOf(xml).name !== "sst") throw damaged("the part with the cells' texts holds none");
  const strings: string[] = [];
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<si", at);
    if (start === -1) return strings;
    const open = xml.indexOf(">", start);
    if (open === -1) return strings;
    if (xml.charAt(open - 1) === "/") {
      strings.push("");
      at = open + 1;
      continue;
    }
    const end = xml.indexOf("</si>", open);
    if (end === -1) return strings;
    strings.push(stringItem(xml.slice(open + 1, end)));
    at = end + 5;
  }
}

/** The text of a string item: `<t>` alone, or in runs; phonetic guides are left out. */
export function stringItem(inner: string): string {
  if (inner.startsWith("<t>") && inner.indexOf("<", 3) === inner.length - 4) {
    return decodeEscapes(unescapeXml(inner.slice(3, -4)));
  }
  let text = "";
  for (const { name, innerStart, innerEnd } of childrenOf(inner, 0, inner.length)) {
    if (name === "t") text += decodeEscapes(plainText(inner.slice(innerStart, innerEnd)));
    if (name === "r") text += runText(inner.slice(innerStart, innerEnd));
  }
  return text;
}

/** The text of one run. A run holds no runs: looking for them in each other would never end. */
function runText(inner: string): string {
  return childrenOf(inner, 0, inner.length)
    .filter(({ name }) => name === "t")
    .map(({ innerStart, innerEnd }) => decodeEscapes(plainText(inner.slice(innerStart, innerEnd))))
    .join("");
}

/** "_x000D_" stands for a character XML cannot hold (ECMA-376 part 1, ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
