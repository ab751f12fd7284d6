import { addDays, formatDay, serialFromDay, type Day } from "../src/core/plan/day";
import type { CellValue } from "../src/core/sheet/cell";
import { worksheet, type Workbook } from "../src/core/sheet/workbook";

/** The day the register is judged at: half its plan year has gone. */
export const AS_AT: Day = "2026-10-01";
/** Its columns that are typed over, from 0. */
export const COLUMN = { officer: 5, directorate: 6, milestone: 7, deadline: 8, status: 9 } as const;

const YEAR_START: Day = "2026-04-01";
const DIRECTORATES = [
  "Adult Services",
  "Children & Learning",
  "Corporate Resources",
  "Environment & Streets",
  "Growth & Homes",
  "Public Health",
];
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const FORENAMES = "Ann Bea Cy Dev Eve Finn Gita Hal Ines Jo Kit Lena".split(" ");
const SURNAMES = "Quill Shah Tull Udal Poole Wray Farrow Marsh Ibbot Okoro Lund Penry Voss".split(
  " ",
);
const LABELS = [
  "Ref",
  "Theme",
  "Priority",
  "Strategic action",
  "Lead member",
  "Lead officer",
  "Directorate",
  "Milestone",
  "Deadline",
  "Status",
  "Completed on",
  "Comment",
];

/**
 * A register of so many milestones, four to an action, as a return half-way
 * through the year is: deadlines rise within an action and lie in the plan
 * year, written in three notations; what is past is mostly complete, what is
 * late mostly has its reason, and some seven rows in a hundred have a fault.
 */
export function register(milestones: number): Workbook {
  const rows: CellValue[][] = [LABELS];
  for (let i = 0; i < milestones; i++) rows.push(row(i));
  return { name: "register.xlsx", date1904: false, sheets: [worksheet("Register", rows)] };
}

/** Days between an action's steps: four of them, spread by up to {@link SPREAD} more, fit a year. */
const STRIDE = 85;
const SPREAD = 80;

function row(i: number): CellValue[] {
  const action = Math.floor(i / 4);
  const step = i % 4;
  const due = addDays(YEAR_START, step * STRIDE + ((action * 37) % SPREAD));
  const fault = faultOf(i);
  const progress = progressOf(due, i, fault);
  return [
    `A${String(action + 1)}.${String(step + 1)}`,
    `Theme ${String(action % 5)}`,
    `Priority ${String(action % 21)}`,
    `Deliver improvement programme number ${String(action)} across the borough`,
    `Cllr ${person(action % 9)}`,
    faultOf(action * 4) === "officer" ? null : person(action % 60),
    DIRECTORATES[action % DIRECTORATES.length] ?? "",
    `Stage ${String(step + 1)} report agreed for programme ${String(action)}`,
    fault === "deadline" ? null : fault === "open" ? "TBC" : written(due, i, fault),
    progress.status,
    progress.on,
    progress.comment,
  ];
}

/** Sixty people and more whose names nobody takes for one another's. */
const person = (n: number): string =>
  `${FORENAMES[n % FORENAMES.length] ?? ""} ${SURNAMES[(n * 5 + Math.floor(n / FORENAMES.length)) % SURNAMES.length] ?? ""}`;

/** One day in three notations in turn, so that the dates need reading. */
function written(due: Day, i: number, fault: Fault): CellValue {
  const year = Number(due.slice(0, 4)) + (fault === "year" ? 1 : 0);
  const month = Number(due.slice(5, 7));
  if (i % 3 === 0) return `${MONTHS[month - 1] ?? ""} ${String(year)}`;
  if (i % 3 === 1) return `${String(Number(due.slice(8)))}/${String(month)}/${String(year)}`;
  return serialFromDay(String(year) + due.slice(4));
}

interface Progress {
  readonly status: CellValue;
  readonly on: CellValue;
  readonly comment: CellValue;
}

function progressOf(due: Day, i: number, fault: Fault): Progress {
  const chance = scattered(i + 7) % 100;
  const reason = fault === "comment" ? null : "Waiting for the contractor; expected next month";
  if (fault === "comment" || (due < AS_AT && chance < 12)) {
    return { status: "In progress", on: null, comment: reason };
  }
  if (due < AS_AT) {
    const on = fault === "completion" ? null : serialFromDay(addDays(due, -(chance % 20)));
    return { status: "Complete", on, comment: null };
  }
  if (chance < 3) return { status: "Suspended", on: null, comment: `Until ${formatDay(due)}` };
  return { status: chance < 40 ? "In progress" : "Not started", on: null, comment: null };
}

type Fault = "deadline" | "open" | "year" | "completion" | "comment" | "officer" | "none";

/** Faults by how many rows in a thousand have them. */
const FAULTS: readonly (readonly [Fault, number])[] = [
  ["deadline", 12],
  ["open", 8],
  ["year", 8],
  ["completion", 25],
  ["comment", 25],
  ["officer", 10],
];

function faultOf(i: number): Fault {
  let place = scattered(i) % 1000;
  for (const [fault, share] of FAULTS) {
    if (place < share) return fault;
    place -= share;
  }
  return "none";
}

/** A number that looks like chance and is the same in every run (Knuth's multiplicative hash). */
const scattered = (i: number): number => (Math.imul(i + 1, 2_654_435_761) >>> 0) >>> 8;
