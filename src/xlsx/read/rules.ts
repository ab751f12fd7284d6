import type { BookConditionalFormat, BookStyle, BookValidation } from "../book";
import { inside, textIn, type XmlElement } from "../package/xml";

/**
 * A worksheet's conditional formats. Custom formulas are modelled; each rule
 * keeps its own XML as `source`, so that it is written back to the letter.
 */
export function readConditionalFormats(
  xml: string,
  elements: readonly XmlElement[],
  looks: readonly BookStyle[],
): BookConditionalFormat[] {
  const formats: BookConditionalFormat[] = [];
  for (const element of elements) {
    if (element.name !== "conditionalFormatting") continue;
    for (const rule of inside(xml, element)) {
      if (rule.name !== "cfRule") continue;
      const { type, priority, stopIfTrue, dxfId } = rule.attributes;
      const formula = inside(xml, rule).find(({ name }) => name === "formula");
      formats.push({
        id: `file-${String(formats.length + 1)}`,
        ranges: element.attributes["sqref"] ?? "",
        formula: type === "expression" && formula ? `=${textIn(xml, formula)}` : null,
        style: looks[Number(dxfId)] ?? {},
        priority: Number(priority ?? formats.length + 1),
        stopIfTrue: stopIfTrue === "1" || stopIfTrue === "true",
        source: xml.slice(rule.start, rule.end),
      });
    }
  }
  return formats;
}

/** A worksheet's data validations, each with its own XML as `source`. */
export function readValidations(xml: string, elements: readonly XmlElement[]): BookValidation[] {
  const list = elements.find(({ name }) => name === "dataValidations");
  if (!list) return [];
  return inside(xml, list)
    .filter(({ name }) => name === "dataValidation")
    .map((element) => validationOf(xml, element));
}

function validationOf(xml: string, element: XmlElement): BookValidation {
  const { type, sqref } = element.attributes;
  const formula = inside(xml, element).find(({ name }) => name === "formula1");
  const text = formula ? textIn(xml, formula).trim() : "";
  const common = { range: sqref ?? "", source: xml.slice(element.start, element.end) };
  if (type !== "list") return { ...common, kind: type === "date" ? "date" : "other" };
  const quoted = /^"([\s\S]*)"$/.exec(text)?.[1];
  const values =
    quoted === undefined
      ? `=${text}`
      : quoted
          .replace(/""/g, '"')
          .split(",")
          .map((v) => v.trim());
  return { ...common, kind: "list", values };
}
