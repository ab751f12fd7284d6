import { day, lastOfMonth, type Day } from "../../../src/core/plan/day";
import type { Random } from "./random";

/** A deadline as somebody might write it, and the day it is due; null where no day can be told. */
export interface WrittenDeadline {
  readonly text: string;
  readonly due: Day | null;
  /** Where it can be a real date: the day that stands in the cell, and its number format. */
  readonly cell?: { readonly day: Day; readonly numberFormat: string };
}

type Notation = (year: number, month: number, random: Random) => WrittenDeadline;

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const month = (m: number): string => MONTHS[m - 1] ?? "";
const short = (m: number): string => SHORT[m - 1] ?? "";
const two = (n: number): string => String(n % 100).padStart(2, "0");

/** The year from 1 April that a month lies in. */
const financialYear = (year: number, m: number): number => (m >= 4 ? year : year - 1);
const yearText = (start: number): string => `${String(start)}/${two(start + 1)}`;

const monthYear: Notation = (year, m) => ({
  text: `${month(m)} ${String(year)}`,
  due: lastOfMonth(year, m),
});

const ordinal = (n: number): string =>
  `${String(n)}${n % 10 === 1 && n !== 11 ? "st" : n % 10 === 2 && n !== 12 ? "nd" : n % 10 === 3 && n !== 13 ? "rd" : "th"}`;

function dayOf(year: number, m: number, random: Random): { d: number; due: Day } {
  const d = random.chance(0.4) ? Number(lastOfMonth(year, m).slice(8)) : random.int(1, 28);
  return { d, due: day(year, m, d) ?? lastOfMonth(year, m) };
}

/** Notations that may stand within a text, each with its weight. */
export const WITHIN: readonly (readonly [number, string, Notation])[] = [
  [12, "month", monthYear],
  [2, "short month", (y, m) => ({ text: `${short(m)} ${String(y)}`, due: lastOfMonth(y, m) })],
  [1, "Sept", (y) => ({ text: `Sept ${String(y)}`, due: lastOfMonth(y, 9) })],
  [1, "apostrophe", (y, m) => ({ text: `${month(m)} '${two(y)}`, due: lastOfMonth(y, m) })],
  [2, "mmm-yy", (y, m) => ({ text: `${short(m)}-${two(y)}`, due: lastOfMonth(y, m) })],
  [1, "end of", (y, m) => ({ text: `end of ${month(m)} ${String(y)}`, due: lastOfMonth(y, m) })],
  [1, "end", (y, m) => ({ text: `end ${month(m)} ${String(y)}`, due: lastOfMonth(y, m) })],
  [
    2,
    "day month year",
    (y, m, random) => {
      const { d, due } = dayOf(y, m, random);
      return { text: `${String(d)} ${month(m)} ${String(y)}`, due };
    },
  ],
  [
    1,
    "ordinal",
    (y, m, random) => {
      const { d, due } = dayOf(y, m, random);
      return { text: `${ordinal(d)} ${month(m)} ${String(y)}`, due };
    },
  ],
  [
    2,
    "slashes",
    (y, m, random) => {
      const { d, due } = dayOf(y, m, random);
      return { text: `${two(d)}/${two(m)}/${String(y)}`, due };
    },
  ],
  [
    1,
    "quarter",
    (y, m) => {
      const start = financialYear(y, m);
      const quarter = Math.floor(((m + 8) % 12) / 3) + 1;
      return {
        text: `Q${String(quarter)} ${yearText(start)}`,
        due: lastOfMonth(start, 3 + quarter * 3),
      };
    },
  ],
  [
    1,
    "end of year",
    (y, m) => ({
      text: `end of ${yearText(financialYear(y, m))}`,
      due: lastOfMonth(financialYear(y, m) + 1, 3),
    }),
  ],
  [
    1,
    "two months",
    (y, m) =>
      m === 12
        ? monthYear(y, m, NEVER_ASKED)
        : { text: `${month(m)}/${month(m + 1)} ${String(y)}`, due: lastOfMonth(y, m + 1) },
  ],
  [
    1,
    "months",
    (y, m) =>
      m > 10
        ? monthYear(y, m, NEVER_ASKED)
        : { text: `${month(m)} - ${month(m + 2)} ${String(y)}`, due: lastOfMonth(y, m + 2) },
  ],
  [1, "season", (y, m) => seasonOf(y, m)],
  [1, "term", (y, m) => termOf(y, m)],
];

const NEVER_ASKED: Random = {
  next: () => 0,
  int: (from) => from,
  chance: () => false,
  pick: (items) => {
    const [first] = items;
    if (first === undefined) throw new Error("Nothing to pick from.");
    return first;
  },
  some: (items) => [...items],
  weighed: (items) => NEVER_ASKED.pick(items)[1],
};

function seasonOf(year: number, m: number): WrittenDeadline {
  if (m >= 3 && m <= 5) return { text: `Spring ${String(year)}`, due: lastOfMonth(year, 5) };
  if (m >= 6 && m <= 8) return { text: `Summer ${String(year)}`, due: lastOfMonth(year, 8) };
  if (m >= 9 && m <= 11) return { text: `Autumn ${String(year)}`, due: lastOfMonth(year, 11) };
  return monthYear(year, m, NEVER_ASKED);
}

function termOf(year: number, m: number): WrittenDeadline {
  if (m <= 3) return { text: `Spring term ${String(year)}`, due: lastOfMonth(year, 3) };
  if (m <= 7) return { text: `Summer term ${String(year)}`, due: lastOfMonth(year, 7) };
  return { text: `Autumn term ${String(year)}`, due: lastOfMonth(year, 12) };
}

/** Notations that stand in a column of their own alone. */
export const IN_COLUMN: readonly (readonly [number, string, Notation])[] = [
  ...WITHIN,
  [
    8,
    "real date",
    (y, m, random) => {
      const { due } = dayOf(y, m, random);
      const numberFormat = random.pick([
        "dd/mm/yyyy",
        "d mmm yyyy",
        "m/d/yyyy",
        "General",
        "dd-mmm-yy",
      ]);
      return { text: due, due, cell: { day: due, numberFormat } };
    },
  ],
  [
    4,
    "real month",
    (y, m, random) => ({
      text: `${short(m)}-${two(y)}`,
      due: lastOfMonth(y, m),
      cell: {
        day: day(y, m, 1) ?? lastOfMonth(y, m),
        numberFormat: random.pick(["mmm-yy", "mmm yyyy", "mmmm yyyy"]),
      },
    }),
  ],
  [1, "by month", (y, m) => ({ text: `By ${month(m)} ${String(y)}`, due: lastOfMonth(y, m) })],
  [
    1,
    "year",
    (y, m) => ({
      text: yearText(financialYear(y, m)),
      due: lastOfMonth(financialYear(y, m) + 1, 3),
    }),
  ],
  [1, "TBC", () => ({ text: "TBC", due: null })],
  [1, "ongoing", () => ({ text: "Ongoing", due: null })],
];

/** A year and month of the plan year, in the order that milestones follow one another. */
export function monthsInOrder(start: number, count: number, random: Random): [number, number][] {
  const offsets = Array.from({ length: count }, () => random.int(0, 11)).sort((a, b) => a - b);
  return offsets.map((offset) => [start + Math.floor((offset + 3) / 12), ((offset + 3) % 12) + 1]);
}
