import type { PeriodNotation } from "../notation";
import { academicYear } from "./academic-year";
import { calendarYear } from "./calendar-year";
import { dayMonth } from "./day-month";
import { dayNumbers } from "./day-numbers";
import { endOf } from "./end-of";
import { financialYearWritten } from "./financial-year";
import { month } from "./month";
import { quarter } from "./quarter";
import { range } from "./range";
import { season } from "./season";
import { term } from "./term";

/** Every way of writing a period. The longest reading wins; of two as long, the earlier here. */
export const PERIODS: readonly PeriodNotation[] = [
  dayNumbers,
  dayMonth,
  month,
  quarter,
  term,
  season,
  academicYear,
  financialYearWritten,
  calendarYear,
  endOf,
  range,
];
