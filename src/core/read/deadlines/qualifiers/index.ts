import type { QualifierNotation } from "../notation";
import { approximate } from "./approximate";
import { conditional } from "./conditional";
import { duration } from "./duration";
import { ongoing } from "./ongoing";
import { planYearNumber } from "./plan-year-number";
import { recurring } from "./recurring";
import { relative } from "./relative";
import { timeOfDay } from "./time-of-day";
import { toBeConfirmed } from "./to-be-confirmed";

/** What words beside a date can say of it; the first that reads a place has it. */
export const QUALIFIERS: readonly QualifierNotation[] = [
  toBeConfirmed,
  relative,
  conditional,
  recurring,
  ongoing,
  approximate,
  planYearNumber,
  duration,
  timeOfDay,
];
