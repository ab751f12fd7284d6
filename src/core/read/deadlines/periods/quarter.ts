import type { DeadlineRemark } from "../../../plan/deadline";
import type { Match, PeriodNotation, Scan } from "../notation";
import { isGlued, MONTH_WORDS, NUMERALS, phrase, skip } from "../words";
import { months, yearAt, type WrittenYear } from "../years";

/** "Q1 2011/12", "Quarter 3", "second quarter of 2012", "2011/12 Q2", "Q126". */
export const quarter: PeriodNotation = {
  id: "quarter",
  layer: "period",
  begins: ["q", "qtr", "quarter", "fy", "#", ...NUMERALS.keys()],
  read: (at, scan) => yearFirst(at, scan) ?? quarterFirst(at, scan),
};

function quarterFirst(at: number, scan: Scan): Match | null {
  const glued = gluedYear(at, scan);
  if (glued) return glued;
  const name = nameAt(at, scan);
  if (!name) return null;
  const named = afterMonths(scan, name.to);
  const year = yearFrom(scan, named);
  if (year) return dated(year.to, name.number, year, scan);
  // "Q425–Q1": the second goes by the calendar as the first does.
  const first = scan.tokens[at - 1]?.text === "-" ? gluedYear(at - 3, scan) : null;
  const calendar = first !== null || scan.conventions.settings.quarters === "calendar";
  return {
    to: named,
    when: {
      precision: "quarter",
      period: null,
      inYear: (y) =>
        calendar ? calendarQuarter(y, name.number) : financialQuarter(y, name.number),
      evidence: "placed",
    },
  };
}

/** The place after the months of a quarter in brackets, "(Oct-Dec)"; the same place where none stand. */
function afterMonths({ tokens }: Scan, at: number): number {
  if (tokens[at]?.kind !== "open") return at;
  let to = at + 1;
  while (MONTH_WORDS.has(tokens[to]?.text ?? "") || "-/to".includes(tokens[to]?.text ?? " ")) to++;
  return to > at + 1 && tokens[to]?.kind === "close" ? to + 1 : at;
}

/** "Q126" and "Q12026" go by the calendar: a financial year needs two numbers to name it. */
function gluedYear(at: number, { tokens }: Scan): Match | null {
  const digits = tokens[at + 1];
  if (tokens[at]?.text !== "q" || !isGlued(digits) || !/^[1-4](?:\d\d|20\d\d)$/.test(digits.text))
    return null;
  const year = Number(digits.text.slice(-2)) + 2000;
  const period = calendarQuarter(year, Number(digits.text.charAt(0)));
  return { to: at + 2, when: { precision: "quarter", period, evidence: "clear" } };
}

/** "2011/12 Q1", "2012 – Quarter 2". */
function yearFirst(start: number, scan: Scan): Match | null {
  const at = skip(scan, start, "fy");
  if (scan.tokens[at]?.kind !== "number") return null;
  const year = at > start ? yearFrom(scan, start) : yearAt(scan, at);
  if (!year || year.doubtful) return null;
  const name = nameAt(skip(scan, year.to, "-", ",", ":", "/"), scan);
  return name ? dated(name.to, name.number, year, scan) : null;
}

/** "Q1", "Qtr 1", "Quarter one", "1st quarter", "the last quarter". */
function nameAt(at: number, scan: Scan): { to: number; number: number } | null {
  const first = scan.tokens[at];
  if (!first) return null;
  const ordinal = first.ordinal ? first.value : NUMERALS.get(first.text);
  if (ordinal !== undefined) {
    const to = phrase(scan, at + 1, "quarter|qtr");
    const number = ordinal < 0 ? 4 : ordinal;
    return to !== null && number <= 4 ? { to, number } : null;
  }
  if (!["q", "qtr", "quarter"].includes(first.text)) return null;
  const place = skip(scan, at + 1, ".", "-");
  const second = scan.tokens[place];
  const number = second?.kind === "number" ? second.value : (SPELT.get(second?.text ?? "") ?? 0);
  return number >= 1 && number <= 4 && second?.text.length !== 2 ? { to: place + 1, number } : null;
}

const SPELT = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);

/** The year after a quarter: "Q1 2011/12", "Q1 of 2012", "Q1 (2011/12)", "Q1-12". */
export function yearFrom(scan: Scan, at: number): WrittenYear | null {
  const straight = yearAt(scan, at);
  if (straight) return straight;
  const bracketed = scan.tokens[at]?.kind === "open" ? yearAt(scan, at + 1) : null;
  if (bracketed && scan.tokens[bracketed.to]?.kind === "close")
    return { ...bracketed, to: bracketed.to + 1 };
  const place = skip(
    scan,
    skip(scan, skip(scan, at, "of", "in", ",", "-", "/"), "the"),
    "fy",
    "financial",
  );
  const year = place > at ? yearAt(scan, place) : null;
  // A dash with space about it parts: in "Q1 – 20 homes" stands no year.
  const dash = scan.tokens[at];
  const isParted = dash?.text === "-" && dash.spaced && scan.tokens[at + 1]?.spaced === true;
  if (year?.doubtful === true && isParted) return null;
  // "FY13" is the financial year that ends in 2013.
  const named = ["fy", "financial"].includes(scan.tokens[place - 1]?.text ?? "");
  return year && named && !year.financial
    ? { ...year, year: year.year - 1, financial: true, doubtful: false }
    : year;
}

function dated(to: number, number: number, year: WrittenYear, scan: Scan): Match {
  const byFinancial = financialQuarter(year.year, number);
  const byCalendar = calendarQuarter(year.year, number);
  if (year.financial)
    return { to, when: { precision: "quarter", period: byFinancial, evidence: "clear" } };
  const calendar = scan.conventions.settings.quarters === "calendar";
  const taken = calendar ? byCalendar : byFinancial;
  const other = calendar ? byFinancial : byCalendar;
  const doubt: DeadlineRemark = {
    kind: "ambiguous",
    readings: [
      { words: calendar ? "calendar quarter" : "quarter of the financial year", due: taken.end },
      { words: calendar ? "quarter of the financial year" : "calendar quarter", due: other.end },
    ],
  };
  return { to, when: { precision: "quarter", period: taken, evidence: "clear", remarks: [doubt] } };
}

const calendarQuarter = (year: number, n: number) => months(year, n * 3 - 2, n * 3);

const financialQuarter = (year: number, n: number) =>
  n === 4 ? months(year + 1, 1, 3) : months(year, n * 3 + 1, n * 3 + 3);
