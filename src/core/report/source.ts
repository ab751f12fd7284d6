import type { Reading } from "../plan/reading";
import type { ContentRow } from "../sheet/content";
import { text } from "../sheet/content";
import { formatDay } from "../plan/day";
import { planYearNote, type CountedOf } from "./counted";

/** A workbook as far as a report names it. */
export interface SourceBook {
  /** The file's name, or "" where it is not known. */
  readonly name: string;
  /** What of it is counted. */
  readonly counted: readonly Reading[];
}

/** What a report says of where it comes from. */
export interface ReportSource extends CountedOf {
  readonly workbooks: readonly SourceBook[];
}

/**
 * What a report is called, with the plan's name before it: that of the one
 * workbook it was made from, or else of the one sheet.
 */
export function titled(report: string, workbooks: readonly SourceBook[]): ContentRow {
  const name = planName(workbooks.filter(holdsPlan));
  const words =
    name === "" ? report : `${name}: ${report.charAt(0).toLowerCase()}${report.slice(1)}`;
  return { kind: "title", cells: [text(words)] };
}

/**
 * "As at 1 Oct 2026. From plan.xlsx, sheets “Plan” and “Climate”.", and which
 * year's plans these are where there are others.
 */
export const sourceNote = (source: ReportSource): ContentRow => ({
  kind: "note",
  cells: [text(sourceWords(source))],
});

/** The same as mere words. */
export function sourceWords(source: ReportSource): string {
  const books = source.workbooks.filter(holdsPlan).map(bookWords);
  const words = [
    `As at ${formatDay(source.asAt)}.`,
    books.length === 0 ? "" : `From ${books.join("; ")}.`,
    planYearNote(source),
  ];
  return words.filter((part) => part !== "").join(" ");
}

function planName(workbooks: readonly SourceBook[]): string {
  const [book, another] = workbooks;
  if (book === undefined || another !== undefined) return "";
  if (book.name !== "") return book.name.replace(/\.[a-z]{3,4}$/i, "");
  const [sheet, second] = sheetsOf(book);
  return second === undefined ? (sheet?.sheet ?? "") : "";
}

function bookWords(book: SourceBook): string {
  const sheets = sheetsOf(book).map(({ sheet }) => `“${sheet}”`);
  const listed =
    sheets.length === 1
      ? `sheet ${sheets.join("")}`
      : `sheets ${sheets.slice(0, -1).join(", ")} and ${sheets.at(-1) ?? ""}`;
  return book.name === "" ? listed : `${book.name}, ${listed}`;
}

/** The sheets of a workbook that hold a plan that is counted. */
export const sheetsOf = ({ counted }: SourceBook): Reading[] =>
  counted.filter(({ plan }) => plan.actions.length > 0);

const holdsPlan = (book: SourceBook): boolean => sheetsOf(book).length > 0;
