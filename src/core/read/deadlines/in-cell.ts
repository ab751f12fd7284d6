import { dayFromSerial, formatDay, lastOfMonth, monthOf, yearOf, type Day } from "../../plan/day";
import type { Deadline, Precision } from "../../plan/deadline";
import { isErrorText } from "../../sheet/cell";
import { skipMarks } from "./beside";
import { extent, resolved, withOthers } from "./in-text";
import { isOfLaw } from "./law";
import { leftOverBeside, type LeftOver } from "./left-over";
import type { Mention } from "./mention";
import { GAP, mentions } from "./mentions";
import type { Conventions, Scan } from "./notation";
import { finenessOf } from "./number-format";
import { unreadable } from "./resolve";
import { movedFrom } from "./revision";
import { isRevisionWord } from "./revision-words";
import { scan as scanText } from "./scan";
import { shownDay } from "./shown-day";
import { stagesJoined } from "./stages";
import { statusWord } from "./status-word";
import { months } from "./years";

/** Serial numbers that a plan's dates can have: 1980 to 2099. */
const SERIALS = { first: 29_221, last: 73_050 };
const NOTHING = /^[\s.\-–—_/\\*]*$|^(?:n\s*\/?\s*a|none|nil)\.?$/iu;

/** What a number in a deadline column means: a serial number, shown as a day, a month or a year; or a year itself. */
export function readNumber(value: number, format: string, date1904: boolean): Deadline {
  const text = String(value);
  if (Number.isInteger(value) && value >= 1980 && value < 2100)
    return stated(text, months(value, 1, 12).start, months(value, 1, 12).end, "year");
  const day = dayFromSerial(value, date1904);
  const fineness = finenessOf(format);
  if (!day || fineness === null) return unreadable(text);
  if (fineness === "unknown" && (value < SERIALS.first || value > SERIALS.last))
    return unreadable(text);
  return shown(day, fineness === "unknown" ? "day" : fineness, format);
}

function shown(day: Day, fineness: "day" | "month" | "year", format: string): Deadline {
  const [year, month] = [yearOf(day), monthOf(day)];
  if (fineness === "day") return stated(shownDay(day, format), day, day, "day");
  const first = fineness === "month" ? month : 1;
  const last = fineness === "month" ? month : 12;
  // "2011-10" would be a financial year where it is read again.
  const text = fineness === "month" ? formatDay(day).replace(/^\d+ /, "") : day.slice(0, 4);
  return stated(text, months(year, first, last).start, lastOfMonth(year, last), fineness);
}

const stated = (text: string, earliest: Day, due: Day, precision: Precision): Deadline => ({
  text,
  earliest,
  due,
  precision,
  certainty: "stated",
  remarks: [],
});

/** What a cell of a deadline column says. */
export interface CellReading {
  /** The deadline first set; null where the cell says that there is nothing. */
  readonly deadline: Deadline | null;
  /** What it has been moved to; null where the cell names no other. */
  readonly revised: Deadline | null;
}

/** What words in a deadline column mean. */
export function readCellText(
  value: string,
  conventions: Conventions,
  date1904: boolean,
): CellReading {
  const text = value.trim();
  if (NOTHING.test(text)) return only(null);
  const isError: boolean = isErrorText(text);
  if (isError) return only(unreadable(text));
  if (/^\d{5}(?:\.\d+)?$/.test(text))
    return only({ ...readNumber(Number(text), "", date1904), text });
  return readWords(text, conventions);
}

const only = (deadline: Deadline | null): CellReading => ({ deadline, revised: null });

function readWords(text: string, conventions: Conventions): CellReading {
  const scan = scanText(text, conventions);
  const found = mentions(scan, GAP.cell);
  const dated = found.filter(
    (each) => each.when && each.lead?.role !== "of" && !isOfLaw(scan, each),
  );
  const taken =
    goingOn(found, dated, scan) ??
    lastOf(dated) ??
    found.filter((each) => !isOfLaw(scan, each)).at(-1);
  if (!taken) return only(statusWord(text) ?? unreadable(text));
  const choice = stagesJoined(scan, {
    taken: movedFrom(scan, taken),
    others: dated.filter((each) => each !== taken),
  });
  const { deadline: read, revised } = resolved(choice.taken, scan, conventions);
  const left = read.due === null ? null : leftOverBeside(scan, choice.taken);
  // "Easter holidays 2027" names no Easter of another year.
  const others = choice.others.filter((each) => left === null || !isWithin(left, scan, each));
  return {
    deadline: withOthers(left ? withLeftOver(read, scan, left) : read, others, scan, conventions),
    revised,
  };
}

/** A year with the words beside it that nobody understood: it may be all that was made out of a finer date. */
const withLeftOver = (
  read: Deadline,
  { text }: Scan,
  { words, start, end }: LeftOver,
): Deadline => ({
  ...read,
  text: text.slice(start, end),
  certainty: "tentative",
  remarks: [...read.remarks, { kind: "words-left-over", words }],
});

function isWithin({ start, end }: LeftOver, scan: Scan, mention: Mention): boolean {
  const [from, to] = extent(scan, mention);
  return from >= start && to <= end;
}

/**
 * "Ongoing – review Sept 2011": what goes on has no end, and a date beside it
 * is of something else, unless it is the end itself: "ongoing, to March 2012".
 */
function goingOn(
  found: readonly Mention[],
  dated: readonly Mention[],
  scan: Scan,
): Mention | undefined {
  const hasEnd = ({ lead, from }: Mention): boolean =>
    ENDS.has(lead?.role ?? "") || isRevisionWord(scan.tokens[from - 1]?.text ?? "");
  if (dated.length === 0 || dated.some(hasEnd)) return undefined;
  return found.find(
    ({ when, qualifiers, from, to }) =>
      when === null &&
      qualifiers.some(({ certainty }) => certainty === "ongoing") &&
      (from === 0 || skipMarks(scan, to) >= scan.tokens.length),
  );
}

const ENDS: ReadonlySet<string> = new Set(["by", "before", "to", "across", "during"]);

/** Of several, one with its own bracket or after "by" before one that only begins something; then the last. */
function lastOf(dated: readonly Mention[]): Mention | undefined {
  const ends = dated.filter(
    (each) =>
      each.lead?.role !== "from" && each.lead?.role !== "was" && each.when?.precision !== "none",
  );
  const certain = ends.filter((each) => each.when?.evidence !== "cell");
  return certain.at(-1) ?? ends.at(-1) ?? dated.at(-1);
}
