import { addDays, lastOfMonth, monthOf, weekdayOf, yearOf, type Day } from "../../plan/day";
import type { DeadlineRemark } from "../../plan/deadline";
import type { Conventions, When } from "./notation";
import { nextFrom } from "./years";

type Every = Extract<DeadlineRemark, { kind: "recurring" }>["every"];

/**
 * The first day on or after the as-at date on which something that comes round
 * again is due; null once its years are over. `endless` says that the period
 * is only where it begins: "quarterly from April 2011".
 */
export function nextReturn(
  every: Every,
  when: When | null,
  conventions: Conventions,
  endless = false,
): Day | null {
  const { asAt } = conventions;
  const life = when?.period && (endless || when.precision === "year") ? when.period : null;
  if (life && !endless && life.end < asAt) return null;
  const from = life && life.start > asAt ? life.start : asAt;
  if (when?.inYear && every === "year") return nextFrom(when.inYear, from)?.end ?? null;
  if (when?.period && !life)
    return every === "year" ? sameDayFrom(when.period.end, from) : when.period.end;
  return endOfUnit(every, from, conventions);
}

/** The same day of the year, in the first year in which it does not lie before `from`. */
function sameDayFrom(end: Day, from: Day): Day {
  if (end >= from) return end;
  const inYear = (year: number): Day => {
    const last = lastOfMonth(year, monthOf(end));
    const same = `${String(year)}${end.slice(4)}`;
    return end === lastOfMonth(yearOf(end), monthOf(end)) || same > last ? last : same;
  };
  const sameYear = inYear(yearOf(from));
  return sameYear >= from ? sameYear : inYear(yearOf(from) + 1);
}

function endOfUnit(every: Every, from: Day, conventions: Conventions): Day | null {
  const { settings } = conventions;
  // In which of its weeks, months or years it falls nobody has said.
  if (every === "six weeks" || every === "two months" || every === "two years") return null;
  if (every === "week" || every === "fortnight") return addDays(from, (7 - weekdayOf(from)) % 7);
  if (every === "month") return lastOfMonth(yearOf(from), monthOf(from));
  if (every === "quarter") return endOfMonthIn([3, 6, 9, 12], from);
  if (every === "half-year")
    return endOfMonthIn(settings.quarters === "calendar" ? [6, 12] : [3, 9], from);
  if (every === "term")
    return endOfMonthIn(
      Object.values(settings.terms).map(([, last]) => last),
      from,
    );
  return endOfMonthIn([settings.quarters === "calendar" ? 12 : 3], from);
}

/** The end of the first of some months that does not lie before a day. */
function endOfMonthIn(months: readonly number[], from: Day): Day | null {
  for (let month = monthOf(from); month < monthOf(from) + 12; month++)
    if (months.includes(((month - 1) % 12) + 1)) return lastOfMonth(yearOf(from), month);
  return null;
}
