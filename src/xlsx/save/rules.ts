import type { BookConditionalFormat, BookSheet, BookValidation } from "../book";
import { BookError } from "../book-error";
import { withAttributes } from "../package/children";
import { inside, rootOf } from "../package/xml";
import { attributesXml, escapeXml } from "../package/xml-text";
import type { FormatWriter } from "./formats";

/**
 * The conditional formats of a sheet. An element of the file none of whose rules
 * changed stays to the letter; rules not modelled keep their own XML always.
 */
export function conditionalFormatsXml(
  xml: string,
  was: BookSheet,
  sheet: BookSheet,
  formats: FormatWriter,
): string {
  const wanted = new Map(numbered(sheet.conditionalFormats).map((format) => [format.id, format]));
  const known = [...was.conditionalFormats];
  let text = "";
  for (const element of inside(xml, rootOf(xml)).filter(
    ({ name }) => name === "conditionalFormatting",
  )) {
    const count = inside(xml, element).filter(({ name }) => name === "cfRule").length;
    const pairs = known.splice(0, count).flatMap((before) => {
      const now = wanted.get(before.id);
      wanted.delete(before.id);
      return now ? [{ before, now }] : [];
    });
    if (pairs.length === count && pairs.every(({ before, now }) => sameFormat(before, now))) {
      text += xml.slice(element.start, element.end);
      continue;
    }
    const rest = { ...element.attributes };
    for (const { before, now } of pairs) {
      const attributes = attributesXml({ ...rest, sqref: now.ranges });
      text += `<conditionalFormatting${attributes}>${keptRule(before, now, formats)}</conditionalFormatting>`;
    }
  }
  for (const format of wanted.values()) {
    text += `<conditionalFormatting${attributesXml({ sqref: format.ranges })}>${newRule(format, formats)}</conditionalFormatting>`;
  }
  return text;
}

/**
 * The formats with priorities that a file may hold, which count from 1. Where
 * they do so already they stay, so that what was not touched keeps its XML.
 */
function numbered(formats: readonly BookConditionalFormat[]): readonly BookConditionalFormat[] {
  if (formats.every(({ priority }) => priority >= 1)) return formats;
  const order = [...formats].sort((a, b) => a.priority - b.priority);
  const places = new Map(order.map((format, i) => [format, i + 1]));
  return formats.map((format) => ({ ...format, priority: places.get(format) ?? 1 }));
}

export function conditionalFormatsChanged(was: BookSheet, sheet: BookSheet): boolean {
  const [before, now] = [was.conditionalFormats, sheet.conditionalFormats];
  return before.length !== now.length || before.some((format, i) => !sameFormat(format, now[i]));
}

function sameFormat(a: BookConditionalFormat, b: BookConditionalFormat | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.ranges === b.ranges &&
    a.priority === b.priority &&
    a.stopIfTrue === b.stopIfTrue &&
    sameRule(a, b)
  );
}

function sameRule(a: BookConditionalFormat, b: BookConditionalFormat): boolean {
  return a.formula === b.formula && JSON.stringify(a.style) === JSON.stringify(b.style);
}

function keptRule(
  before: BookConditionalFormat,
  now: BookConditionalFormat,
  formats: FormatWriter,
): string {
  if (typeof before.source !== "string" || !sameRule(before, now)) return newRule(now, formats);
  return withAttributes(before.source, {
    priority: now.priority,
    stopIfTrue: now.stopIfTrue ? 1 : undefined,
  });
}

function newRule(format: BookConditionalFormat, formats: FormatWriter): string {
  if (format.formula === null) return typeof format.source === "string" ? format.source : "";
  const attributes = attributesXml({
    type: "expression",
    dxfId: formats.lookOf(format.style),
    priority: format.priority,
    stopIfTrue: format.stopIfTrue ? 1 : undefined,
  });
  return `<cfRule${attributes}><formula>${escapeXml(format.formula.replace(/^=/, ""))}</formula></cfRule>`;
}

/** The data validations of a sheet; those of the file keep their own XML. */
export function validationsXml(was: BookSheet, { validations }: BookSheet): string {
  if (validations.length === 0) return "";
  const items = validations.map((validation) => {
    const before = was.validations.find(
      ({ source }) => source !== undefined && source === validation.source,
    );
    const kept = !before || sameValues(before, validation);
    return kept && typeof validation.source === "string"
      ? withAttributes(validation.source, { sqref: validation.range })
      : newValidation(validation);
  });
  return `<dataValidations count="${String(items.length)}">${items.join("")}</dataValidations>`;
}

export function validationsChanged(was: BookSheet, sheet: BookSheet): boolean {
  const [before, now] = [was.validations, sheet.validations];
  return (
    before.length !== now.length ||
    before.some((one, i) => {
      const other = now[i];
      return (
        !other ||
        one.range !== other.range ||
        one.source !== other.source ||
        !sameValues(one, other)
      );
    })
  );
}

function sameValues(a: BookValidation, b: BookValidation): boolean {
  return a.kind === b.kind && JSON.stringify(a.values) === JSON.stringify(b.values);
}

function newValidation(validation: BookValidation): string {
  const { range, kind, values } = validation;
  if (kind === "other") return typeof validation.source === "string" ? validation.source : "";
  if (kind === "date") {
    const attributes = {
      type: "date",
      operator: "greaterThan",
      ...SHOWN,
      errorTitle: "Not a date",
      error: "This column holds dates. Enter a day, such as 31/05/2026, or leave it empty.",
      sqref: range,
    };
    return `<dataValidation${attributesXml(attributes)}><formula1>DATE(1990,1,1)</formula1></dataValidation>`;
  }
  const attributes = {
    type: "list",
    ...SHOWN,
    errorTitle: "Not in the list",
    error: "Choose one of the words in the list.",
    sqref: range,
  };
  return `<dataValidation${attributesXml(attributes)}><formula1>${escapeXml(listFormula(values ?? []))}</formula1></dataValidation>`;
}

/** The rule warns and lets a person go on, because a plan may need a word nobody foresaw. */
const SHOWN = { errorStyle: "warning", allowBlank: 1, showInputMessage: 1, showErrorMessage: 1 };

/** Excel takes at most 255 characters of values, parted by commas; a longer list must stand in cells. */
function listFormula(values: readonly string[] | string): string {
  if (typeof values === "string") return values.replace(/^=/, "");
  const text = values.join(",");
  if (text.length > 255 || values.some((value) => value.includes(","))) throw longList();
  return `"${text.replace(/"/g, '""')}"`;
}

function longList(): BookError {
  return new BookError(
    "cannot-save",
    "A drop-down list is longer than Excel takes in one go.",
    "Put its values in cells and let the list refer to them.",
  );
}
