import type { DeadlineReader } from "../deadlines/index";
import { endsInBracket, endsOpen, endsUnfinished, startsLower } from "../lines/marks";
import { saidIn, type Said } from "../rows/remarks";
import { reportedOf } from "../status/reported";
import { linesOf, memoised, tidy } from "../text";

/** A line that opens with a bullet or a number is an item of its own. */
const MARKER = /^(?:[•●▪◦‣·*–—-]\s+|[•●▪]|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s+)/;
const INLINE_BULLET = /\s+(?=[•●▪]\s*\S)/;
/** A bracket that holds a year, before a capital letter: one milestone may end there, and one begin. */
const CLOSING_BRACKET = /\([^()]*\b(?:19|20)\d\d[^()]*\)[.;,]?(?=\s+\p{Lu}\p{Ll})/gu;
/** A deadline that has a line to itself is no longer; the reader is asked about no longer line. */
const LONGEST_DEADLINE = 40;

/**
 * The milestones of one cell: its lines, a bullet or number each, or several
 * on one line that each end with a date in brackets. A line that goes on with
 * the one before it stays with it; what is a deadline, the reader says.
 *
 * @example milestonesIn("Draft agreed (May 2011)\nPlan adopted (July 2011)", reader) // two
 */
export function milestonesIn(text: string, reader: DeadlineReader): readonly string[] {
  return mayHoldSeveral(text) ? splitCell(text, reader) : [tidy(text)];
}

/** One milestone of a cell, and what is said of it by keys on lines of their own. */
export interface Item {
  readonly text: string;
  readonly said: readonly Said[];
}

/** The milestones of a cell, each with what the lines below it say of it: "Progress: works on site". */
export function itemsIn(texts: readonly string[], reader: DeadlineReader): readonly Item[] {
  const items: { text: string; said: Said[] }[] = [];
  for (const text of texts) {
    const said = saidIn(text);
    const last = items.at(-1);
    if (said !== null && last !== undefined && !isStep(said, reader)) last.said.push(said);
    else items.push({ text, said: [] });
  }
  return items;
}

/** Whether a keyed line is a step of its own all the same, with its own deadline: "Update: Cabinet (July 2011)". */
function isStep({ field, text }: Said, reader: DeadlineReader): boolean {
  if (field !== "comment" && field !== "status") return false;
  const inside = /\(([^()]+)\)[.;,]?$/.exec(text)?.[1];
  if (inside === undefined || reader.shapeOf(inside) !== "whole") return false;
  const reported = reportedOf(text);
  return reported === "none" || reported === "unknown";
}

/** An action's own text, and what the lines below it in its cell say of it by keys. */
export function actionIn(text: string, reader: DeadlineReader): Item {
  const whole = { text: tidy(text), said: [] };
  if (!text.includes("\n") || !text.includes(":")) return whole;
  const lines = linesOf(text);
  const first = lines.findIndex((line, i) => i > 0 && saidIn(line) !== null);
  if (first < 0) return whole;
  const [own, ...others] = itemsIn(
    [lines.slice(0, first).join(" "), ...lines.slice(first)],
    reader,
  );
  return own === undefined || others.length > 0 ? whole : own;
}

/** What an action's cell says of it, and the steps it lists, one a line: "We will: • design • build". */
export function stepsIn(
  text: string,
  reader: DeadlineReader,
): { readonly text: string; readonly steps: readonly Item[] } | null {
  if (!text.includes("\n")) return null;
  const lines = linesOf(text);
  const isListed = lines.map((line) => MARKER.test(line) || saidIn(line) !== null);
  const from = isListed[0] === true ? 0 : 1;
  if (lines.length - from < 2 || isListed.indexOf(false, from) >= 0) return null;
  const steps = itemsIn(milestonesIn(lines.slice(from).join("\n"), reader), reader);
  if (steps.length < 2) return null;
  const [first = ""] = lines;
  // "We will:" says nothing without what follows.
  return { text: from === 0 || first.endsWith(":") ? tidy(text) : first, steps };
}

/** Whether a cell's text needs a closer look: it has lines, bullets, numbers or a date in brackets. */
export const mayHoldSeveral = (text: string): boolean =>
  LISTED.test(text) || (text.includes(")") && DATE_IN_BRACKETS.test(text));

const LISTED = /[\n\r•●▪◦‣·*]|^(?:\(?1[.)]|[-–—])\s/;
/** Every figure would be followed up to the end of the text, so that texts without brackets are passed over. */
const DATE_IN_BRACKETS = /\d[^()]*\)/;

function splitCell(text: string, reader: DeadlineReader): readonly string[] {
  const lines = linesOf(text).flatMap((line) => line.split(INLINE_BULLET));
  const items: string[] = [];
  for (const line of lines) {
    const before = items.at(-1);
    if (before !== undefined && goesOn(before, line, reader)) {
      items[items.length - 1] = `${before} ${line}`;
    } else items.push(line);
  }
  const split = withoutNumbers(items.map(withoutMarker)).flatMap((item) =>
    splitAtDeadlines(item, reader),
  );
  return split.filter((item) => item !== "");
}

const NUMBERED = /^\(?(\d{1,2}|[a-z])[.)]\s+/i;

/** Numbers that count a cell's lines, "1. … 2. …", are marks of the list and no part of the text. */
export function withoutNumbers(items: readonly string[]): readonly string[] {
  const first = NUMBERED.exec(items[0] ?? "")?.[1]?.toLowerCase();
  if (first !== "1" && (first !== "a" || items.length < 2)) return items;
  const counts = items.every((item, i) => {
    const mark = NUMBERED.exec(item)?.[1]?.toLowerCase();
    return mark === (first === "1" ? String(i + 1) : String.fromCharCode(97 + i));
  });
  return counts ? items.map((item) => item.replace(NUMBERED, "")) : items;
}

/** Whether a line within a cell goes on with the line above it. */
function goesOn(before: string, line: string, reader: DeadlineReader): boolean {
  if (MARKER.test(line) || saidIn(line) !== null) return false;
  if (endsInBracket(before) && line.includes(")")) return true;
  if (!/\d{4}\)?\.?$/.test(before) && isDeadline(line, reader)) return true;
  if (startsLower(line)) return endsOpen(before) || !/[.;:)\d]$/.test(before);
  // Items of a list that each end on a comma begin with a capital as well.
  return endsUnfinished(before) && !before.endsWith(",");
}

/** Whether a line is a deadline and nothing else: "May 2026", "Ongoing", but not "Design". */
function isDeadline(line: string, reader: DeadlineReader): boolean {
  if (line.length > LONGEST_DEADLINE) return false;
  const { deadline, title } = reader.inText(line);
  return deadline !== null && title === "";
}

/** Parts an item after each bracket that is the deadline of what stands before it. */
function splitAtDeadlines(item: string, reader: DeadlineReader): string[] {
  if (!item.includes(")") || saidIn(item) !== null) return [item];
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: bracket } of item.matchAll(CLOSING_BRACKET)) {
    const part = item.slice(from, index + bracket.length);
    const deadline = reader.inText(part).deadline?.text ?? "";
    // A year in brackets may belong to an Act or a strategy instead.
    if (deadline === "" || part.lastIndexOf(deadline) + deadline.length <= index - from) continue;
    parts.push(part);
    from = index + bracket.length;
  }
  return [...parts, item.slice(from).trim()];
}

/** Bullets are left out. */
const withoutMarker = (item: string): string =>
  tidy(item.replace(/^(?:[•●▪◦‣·*]\s*|[-–—]\s+)/, ""));

/** The lines of a cell of leads, two spaces or more parting them as well; bullets are left out. */
export const leadLinesIn: (text: string) => readonly string[] = memoised((text) =>
  text
    .split(/[\r\n]+|\s{2,}/)
    .map(withoutMarker)
    .filter((line) => line !== ""),
);
