import type { Deadline } from "../../plan/deadline";
import type { DeadlineReader } from "../deadlines/index";
import { dateSigns, SIGNS, weigh, weighPair, type DateSigns, type Weighing } from "./evidence";
import { endsInBracket, endsOpen } from "./marks";
import { hasOwnDeadline } from "./own";
import type { Width } from "./width";

/** The last line of a column and how many rows have gone by since. */
export interface Before {
  text: string;
  gap: number;
  blankRows: number;
}

/** A line of an action's text has no blank cells above it within the action. */
const ACTION_GAP = -3;
/** A deadline in a column of its own, and the want of one where others have it. */
const OWN_DEADLINE = 4;
const NO_DEADLINE = 2.5;
/** More than all that can speak for one text. */
const SECOND_DEADLINE = 20;

/** What an action's line says of whether it goes on with the line before it. */
export function actionWeighing(text: string, before: Before, width: Width): Weighing {
  const weighing = weighPair({
    before: before.text,
    text,
    gap: 0,
    blankRows: before.blankRows,
    isSameCell: false,
  });
  if (before.gap > 0) weigh(weighing, ACTION_GAP);
  else weigh(weighing, width.evidence(before.text, text));
  return weighing;
}

/** The same of a milestone's line. */
export function milestoneWeighing(
  text: string,
  dates: DateSigns,
  before: Before,
  isSameCell: boolean,
  width: Width,
  reader: DeadlineReader,
): Weighing {
  const { gap, blankRows } = before;
  const weighing = weighPair({ before: before.text, text, gap, blankRows, isSameCell });
  if (givesYear(before.text, text, reader)) weigh(weighing, SIGNS.yearBelow);
  else weighDates(weighing, dates, before.text, reader);
  if (!isSameCell && gap === 0) weigh(weighing, width.evidence(before.text, text));
  return weighing;
}

function weighDates(
  weighing: Weighing,
  dates: DateSigns,
  before: string,
  reader: DeadlineReader,
): void {
  const above = dateSigns(reader, before);
  const opens = dates.opens && !endsOpen(before);
  if (dates.alone) weigh(weighing, SIGNS.dateAlone);
  if (opens) weigh(weighing, SIGNS.dateOpens);
  if (above.closes || (above.has && opens)) weigh(weighing, SIGNS.dateClosed);
}

/**
 * Whether a line is the year that the deadline at the end of the line above
 * lacks: "by end of July" and "2021", "in Q3" and "2009/10". Words behind it are
 * another milestone's: "2012/13 budget agreed".
 */
export function givesYear(before: string, text: string, reader: DeadlineReader): boolean {
  const year = YEAR.exec(text)?.[0];
  // What an open bracket holds is no deadline yet: its year closes it.
  if (year === undefined || endsInBracket(before)) return false;
  const tail = before.slice(-30);
  const above = reader.inText(tail).deadline;
  if (above === null || !lacksYear(above) || !tail.endsWith(above.text)) return false;
  const whole = reader.inText(`${tail} ${year}`).deadline;
  return whole?.due != null && !lacksYear(whole) && whole.text.startsWith(above.text);
}

const YEAR = /^(?:19|20)\d\d(?:\s?[/–-]\s?\d\d(?:\d\d)?)?(?=[.,;]?$)/;

const lacksYear = ({ remarks }: Deadline): boolean =>
  remarks.some(({ kind }) => kind === "year-inferred");

/** Whether a deadline begins at the end of one line and ends at the beginning of the next. */
export function closesAcross(before: string, text: string, reader: DeadlineReader): boolean {
  if (!/\d/.test(text)) return false;
  const tail = before.slice(-30);
  return dateSigns(reader, `${tail} ${text.slice(0, 30)}`).has && !dateSigns(reader, tail).has;
}

/**
 * Where deadlines have a column of their own, each stands beside its
 * milestone's first line, or beside a later one where cells were centred. Of
 * two deadlines one below the other each has a milestone of its own.
 */
export function deadlineWeighing(
  own: string,
  above: string,
  count: number,
  reader: DeadlineReader,
): Weighing {
  const weighing: Weighing = { more: 0, start: 0 };
  if (count === 0) return weighing;
  if (own === "") weigh(weighing, NO_DEADLINE);
  else if (!hasOwnDeadline(above, own, reader)) weigh(weighing, OWN_DEADLINE);
  else weigh(weighing, above === "" ? -OWN_DEADLINE : -SECOND_DEADLINE);
  return weighing;
}
