import type { DeadlineReader } from "../deadlines/index";
import { isWorded } from "../rows/kind";
import {
  endsInBracket,
  closesBracket,
  endsOpen,
  endsSentence,
  startsLower,
  startsMarked,
  startsUpper,
} from "./marks";

/**
 * What each sign says, as a logarithm of how much likelier it is under one
 * reading than under the other. Above 0 it speaks for a line's going on with
 * the line before it, below 0 for its beginning a text of its own. Signs add up.
 */
export const SIGNS = {
  /** A line that begins with a small letter. */
  lowerCase: 3.5,
  /** A capital letter: all beginnings have one, and about one broken line in four. */
  capital: -1.3,
  /** A bullet or a number of its own. */
  marked: -2.5,
  /** The same after a colon or semicolon, where a list goes on. */
  listed: 0.5,
  /** The line before ends on a comma or a joining word. */
  openEnd: 3,
  /** The two words where the lines meet stand side by side elsewhere: "Needs | Assessment". */
  phrase: 3,
  /** The line before opened a bracket, and this one closes it. */
  bracketClosed: 4,
  /** The line before opened a bracket. */
  bracketOpen: 1.5,
  /** The whole line stands in brackets. */
  bracketed: 3,
  /** The line before ends a sentence. */
  sentenceEnd: -1.5,
  /** It does, and this one takes up what it spoke of: "The team will …". */
  takenUp: 2,
  /** The line before ends on a colon or a semicolon. */
  colon: 1.5,
  semicolon: -0.5,
  /** The line before closes with its deadline, as milestones do. */
  dateClosed: -3.5,
  /** The line is a deadline and nothing else, or the end of one. */
  dateAlone: 4.5,
  /** The line is the year that the deadline above it lacks. */
  yearBelow: 5,
  /** The line begins with a deadline and goes on: "Summer term 2011 – …". */
  dateOpens: -2,
  /** Rows between that other columns fill and this one leaves blank. */
  gap: -1.5,
  /** Whole rows left blank between. */
  blankRows: -0.4,
  /** Two spaces or more between, within one cell. */
  apart: -1.5,
} as const;

/** A line and the one before it in its column. */
export interface LinePair {
  readonly before: string;
  readonly text: string;
  /** Rows between that hold something in other columns. */
  readonly gap: number;
  readonly blankRows: number;
  readonly isSameCell: boolean;
}

/**
 * The signs weighed for two readings apart, each 0 or below: what speaks
 * against the line's being `more` of the text before, and against its being
 * the `start` of another. Where both are low the line may be neither.
 */
export interface Weighing {
  more: number;
  start: number;
}

/** Adds a sign to a weighing: one that speaks for one reading counts against the other. */
export function weigh(weighing: Weighing, sign: number): void {
  if (sign > 0) weighing.start -= sign;
  else weighing.more += sign;
}

/** How far the two lines are one text, by all signs but deadlines and widths. */
export function weighPair({ before, text, gap, blankRows, isSameCell }: LinePair): Weighing {
  const weighing: Weighing = { more: 0, start: 0 };
  if (startsMarked(text)) weigh(weighing, /[:;]$/.test(before) ? SIGNS.listed : SIGNS.marked);
  else if (startsLower(text)) weigh(weighing, SIGNS.lowerCase);
  else if (startsUpper(text)) weigh(weighing, SIGNS.capital);
  if (BRACKETED.test(text)) weigh(weighing, SIGNS.bracketed);
  if (endsInBracket(before))
    weigh(weighing, closesBracket(text) ? SIGNS.bracketClosed : SIGNS.bracketOpen);
  if (endsOpen(before)) weigh(weighing, SIGNS.openEnd);
  else if (endsSentence(before)) {
    weigh(weighing, SIGNS.sentenceEnd);
    if (TAKES_UP.test(text)) weigh(weighing, SIGNS.takenUp);
  } else if (before.endsWith(":")) weigh(weighing, SIGNS.colon);
  else if (before.endsWith(";")) weigh(weighing, SIGNS.semicolon);
  if (gap > 0) weigh(weighing, SIGNS.gap);
  if (blankRows > 0) weigh(weighing, SIGNS.blankRows);
  if (isSameCell) weigh(weighing, SIGNS.apart);
  return weighing;
}

/** Steps seldom begin with an article or a pronoun; a second sentence often does. */
const TAKES_UP = /^(?:The|This|These|It|They) /;

const BRACKETED = /^\([^()]*\)[.,;]?$/;

/** What a milestone's line says of deadlines. */
export interface DateSigns {
  /** Whether a deadline stands anywhere in it. */
  readonly has: boolean;
  /** Whether it closes with one. */
  readonly closes: boolean;
  /** Whether it begins with one, as "Summer term 2011 – …" does. */
  readonly opens: boolean;
  /** Whether it is one, or the end of one, and nothing else. */
  readonly alone: boolean;
}

const HALF = /^(?:\d{4}|\d{2})?\)?[.,;]?$/;

/** Looks a line over for deadlines. */
export function dateSigns(reader: DeadlineReader, text: string): DateSigns {
  if (!/[\d(]/.test(text)) return NO_DATES;
  const { deadline } = reader.inText(text);
  const found =
    deadline !== null &&
    (deadline.precision !== "none" || deadline.text.startsWith("(")) &&
    !endsInBracket(text);
  const written = deadline?.text ?? "";
  const at = found ? text.lastIndexOf(written) : -1;
  const rest = at < 0 ? text : text.slice(at + written.length);
  const shape = text.length <= 40 ? reader.shapeOf(text) : "none";
  const isEnd = shape === "end" && (/^[\d)]/.test(text) || HALF.test(text));
  const alone = shape === "whole" || isEnd;
  return {
    has: found || alone,
    closes: alone || (found && !isWorded(rest.replace(/\([^()]*\)?/g, ""))),
    opens: found && !alone && at === 0,
    alone,
  };
}

const NO_DATES: DateSigns = { has: false, closes: false, opens: false, alone: false };
