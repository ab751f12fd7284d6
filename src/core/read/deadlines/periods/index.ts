import type { PeriodNotation } from "../notation";
import { academicYear } from "./academic-year";
import { calendarYear } from "./calendar-year";
import { dayMonth } from "./day-month";
import { dayNumbers } from "./day-numbers";
import { days } from "./days";
import { endOf } from "./end-of";
import { event } from "./event";
import { feast } from "./feast";
import { financialYearWritten } from "./financial-year";
import { halfTerm } from "./half-term";
import { halfYear } from "./half-year";
import { month } from "./month";
import { monthMisspelt } from "./month-misspelt";
import { monthNumbers } from "./month-numbers";
import { nthWeekday } from "./nth-weekday";
import { partOf } from "./part-of";
import { quarter } from "./quarter";
import { quarters } from "./quarters";
import { range } from "./range";
import { season } from "./season";
import { semester } from "./semester";
import { term } from "./term";
import { thisYear } from "./this-year";
import { week } from "./week";
import { yearSlip } from "./year-slip";

/** Every way of writing a period. The longest reading wins; of two as long, the earlier here. */
export const PERIODS: readonly PeriodNotation[] = [
  financialYearWritten,
  dayNumbers,
  dayMonth,
  monthNumbers,
  month,
  monthMisspelt,
  yearSlip,
  quarter,
  quarters,
  halfYear,
  halfTerm,
  term,
  semester,
  season,
  feast,
  academicYear,
  calendarYear,
  thisYear,
  endOf,
  partOf,
  event,
  week,
  nthWeekday,
  days,
  range,
];
