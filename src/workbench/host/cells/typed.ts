import { parseValue } from "numfmt";

/** What typed text turned into, with the number format it brings along. */
export interface Typed {
  readonly value: number | boolean;
  readonly format?: string;
}

/**
 * The number, date, time or logical that typed text stands for, or null where it
 * stays text. `locale` says in which order a date's figures come: "en-US" for
 * what an add-in writes, "en-GB" for what a person in Britain types.
 * learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function typedValue(text: string, locale: string): Typed | null {
  if (text.length > LONGEST || !LOOKS_TYPED.test(text)) return null;
  const parsed = parseValue(locale === "en-GB" ? dayFirst(text) : text, { locale });
  if (!parsed) return null;
  const { v: value, z: format } = parsed;
  if (typeof value !== "number" && typeof value !== "boolean") return null;
  return format === undefined ? { value } : { value, format: excelFormat(format, locale) };
}

/**
 * Text that can be a number, a date, a time or a logical: figures, signs and the
 * names of months and days. The rest, which is most of what a plan holds, need
 * not be parsed to know that it stays text.
 */
const LONGEST = 40;
const LOOKS_TYPED =
  /^(?:[\d\s.,:/+\-%()$£€]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|[ap]\.?m\.?|e|true|false)+$/i;

/** The parser takes "3/4" for March whatever the locale; in Britain it is 3 April. */
function dayFirst(text: string): string {
  return text.replace(/^\s*(\d{1,2})([-/])(\d{1,2})\s*$/, "$3$2$1");
}

/** Excel gives a typed date one of its own formats, by the parts that were typed. */
function excelFormat(format: string, locale: string): string {
  if (/[hs]/i.test(format) || !/[dy]/i.test(format)) return format;
  const [day, year, name] = [/d/, /y/, /mmm/].map((part) => part.test(format));
  if (!day) return "mmm-yy";
  if (!year) return "d-mmm";
  if (name === true) return "d-mmm-yy";
  return locale === "en-GB" ? "dd/mm/yyyy" : "m/d/yyyy";
}
