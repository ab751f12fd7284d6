import { pattern } from "../../core/sheet/pattern";
import { inside, rootOf, type XmlElement } from "./xml";
import { escapeAttribute } from "./xml-text";

/** The order the schema wants the children of a worksheet in (ECMA-376 part 1, CT_Worksheet). */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** The same for a workbook (CT_Workbook). */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The same for styles (CT_Stylesheet). */
export const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );

/**
 * A part with all children of a name replaced by the text given, which goes
 * where they were or, where there were none, where the schema wants it. "" takes
 * them away.
 */
export function replaceChildren(
  xml: string,
  order: readonly string[],
  name: string,
  replacement: string,
): string {
  const root = rootOf(xml);
  const children = inside(xml, root);
  const old = children.filter((element) => element.name === name);
  if (old.length === 0) {
    if (replacement === "") return xml;
    const after = order.slice(order.indexOf(name) + 1);
    const next = children.find((element) => after.includes(element.name));
    const at = next?.start ?? root.innerEnd;
    return xml.slice(0, at) + replacement + xml.slice(at);
  }
  const [first, ...rest] = old;
  const text = without(xml, rest);
  return first ? text.slice(0, first.start) + replacement + text.slice(first.end) : text;
}

/** A text less some stretches of it, given in their order; copied once, however many they are. */
export function without(
  xml: string,
  stretches: readonly Pick<XmlElement, "start" | "end">[],
): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    kept.push(xml.slice(at, start));
    at = end;
  }
  return kept.length === 0 ? xml : kept.join("") + xml.slice(at);
}

/** The text of the first child of a name; "" where there is none. */
export function childText(xml: string, name: string): string {
  const found = inside(xml, rootOf(xml)).find((element) => element.name === name);
  return found ? xml.slice(found.start, found.end) : "";
}

/** An element's text with attributes of its start tag set, or dropped where undefined. */
export function withAttributes(
  element: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const root = rootOf(element);
  const end = root.innerStart;
  let tag = element.slice(root.start, end);
  for (const [name, value] of Object.entries(attributes)) {
    const known = pattern()`\s${name}\s*=\s*("[^"]*"|'[^']*')`;
    const written = value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`;
    tag = known.test(tag) ? tag.replace(known, () => written) : withinTag(tag, written);
  }
  return element.slice(0, root.start) + tag + element.slice(end);
}

/** A start tag with more at its end, before its ">" or "/>". */
function withinTag(tag: string, more: string): string {
  const close = tag.endsWith("/>") ? "/>" : ">";
  return tag.slice(0, -close.length).trimEnd() + more + close;
}
