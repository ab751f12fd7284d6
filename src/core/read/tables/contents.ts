import type { DeadlineReader } from "../deadlines/index";
import { reportedOf } from "../status/reported";
import { leadLineShape } from "../leads/index";
import type { Grid } from "../grid";
import { isWorded } from "../rows/kind";
import { isEmpty, tidy } from "../text";
import type { CellValue } from "../../sheet/cell";

/** What the cells of a column look like; shares are of the cells that hold something, from 0 to 1. */
export interface Contents {
  readonly filled: number;
  /** Different values among them, as a share. */
  readonly distinct: number;
  /** Texts of several words: actions and milestones. */
  readonly texts: number;
  /** The same from two words up: names and directorates as well. */
  readonly phrases: number;
  /** Texts that a date stands in: milestones with their deadlines. */
  readonly datedTexts: number;
  /** Cells of several lines. */
  readonly lines: number;
  /** Real dates, and texts that are a date and nothing else, be it on each line. */
  readonly dates: number;
  /** Numbers that are no dates. */
  readonly numbers: number;
  readonly statuses: number;
  /** Short references: "A1.2", "7". */
  readonly refs: number;
  readonly members: number;
  readonly officers: number;
  readonly directorates: number;
  readonly averageLength: number;
}

/** Rows with something in them that are looked at; what holds for them holds for the rest. */
const SAMPLE = 300;
const FEW_WORDS = 3;
const STATUS_WORDS = 4;
const LONGEST_DATE = 40;
const REF = /^[A-Z]{0,4}[ .-]?\d{1,4}(?:[./-]\d{1,3}){0,3}[a-z]?$/;

type Mark = "texts" | "phrases" | "datedTexts" | "dates" | "numbers" | "statuses" | "refs";

/** Looks a column over between two rows, those left out that are passed over. */
export function contentsOf(
  grid: Grid,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
  reader: DeadlineReader,
  isPassed: (row: number) => boolean = () => false,
): Contents {
  const count = { texts: 0, phrases: 0, datedTexts: 0, dates: 0, numbers: 0, statuses: 0, refs: 0 };
  const shapes = { members: 0, officers: 0, directorates: 0, lines: 0 };
  const values = new Set<string>();
  let broken = 0;
  let filled = 0;
  let length = 0;
  for (let row = first; row <= last && filled < SAMPLE; row++) {
    const value = grid.valueAt(row, column);
    if (isEmpty(value) || isPassed(row)) continue;
    filled++;
    const text = grid.textAt(row, column);
    values.add(text);
    length += text.length;
    for (const mark of marksOf(grid, row, column, reader)) count[mark]++;
    if (typeof value !== "string") continue;
    countShapes(shapes, value);
    if (/[\r\n]/.test(value)) broken++;
  }
  const share = (n: number, of = filled): number => (of === 0 ? 0 : n / of);
  return {
    filled,
    distinct: share(values.size),
    texts: share(count.texts),
    phrases: share(count.phrases),
    datedTexts: share(count.datedTexts),
    lines: share(broken),
    dates: share(count.dates),
    numbers: share(count.numbers),
    statuses: share(count.statuses),
    refs: share(count.refs),
    members: share(shapes.members, shapes.lines),
    officers: share(shapes.officers, shapes.lines),
    directorates: share(shapes.directorates, shapes.lines),
    averageLength: share(length),
  };
}

/** Serial numbers of days from 1990 to 2080: a number among them may be a date that has lost its format. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 65_745;

function marksOf(grid: Grid, row: number, column: number, reader: DeadlineReader): Mark[] {
  const text = grid.textAt(row, column);
  const value = grid.valueAt(row, column);
  if (typeof value === "number") {
    const format = grid.sheet.numberFormats.get(column)?.[row] ?? "";
    const isSerial = Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL;
    const isDate = /[dmy]{2}/i.test(format) || (isSerial && !/[0#]/.test(format));
    return isDate ? ["dates"] : REF.test(text) ? ["numbers", "refs"] : ["numbers"];
  }
  const shape = text.length < LONGEST_DATE ? reader.shapeOf(text) : "none";
  if (shape === "whole" || areDates(value, reader)) return ["dates"];
  if (REF.test(text)) return ["refs"];
  if (shape !== "none") return ["dates"];
  const words = text.split(" ").length;
  if (words <= STATUS_WORDS && reportedOf(text) !== "unknown") return ["statuses"];
  if (words < 2 || !isWorded(text)) return [];
  if (words < FEW_WORDS) return ["phrases"];
  const { deadline } = reader.inText(text);
  const isDated = deadline !== null && deadline.precision !== "none";
  return isDated ? ["texts", "phrases", "datedTexts"] : ["texts", "phrases"];
}

/** Whether every line of a cell is a date and nothing else: one for each milestone beside it. */
function areDates(value: CellValue, reader: DeadlineReader): boolean {
  if (typeof value !== "string" || !/[\r\n]/.test(value)) return false;
  const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  return lines.every(
    (line) => line.length < LONGEST_DATE && reader.shapeOf(tidy(line)) === "whole",
  );
}

/** Leads look alike from action to action, so that a few tell. */
const SHAPES_SAMPLE = 120;
const LONGEST_LEAD = 80;

function countShapes(
  shapes: { members: number; officers: number; directorates: number; lines: number },
  value: string,
): void {
  if (shapes.lines >= SHAPES_SAMPLE) return;
  for (const line of leadsIn(value)) {
    if (line.trim() === "") continue;
    shapes.lines++;
    const shape = line.length > LONGEST_LEAD ? "unknown" : leadLineShape(line);
    if (shape === "member") shapes.members++;
    else if (shape === "officer" || shape === "body") shapes.officers++;
    else if (shape === "directorate") shapes.directorates++;
    else if (shape === "mixed") {
      shapes.officers++;
      shapes.directorates++;
      shapes.lines++;
    }
  }
}

/**
 * The leads of a cell, one by one: on lines, between semicolons, or between
 * commas from a member on. A member's role stays with the name.
 */
function leadsIn(value: string): string[] {
  return value.split(/[\r\n]+|\s{2,}|;\s*/).flatMap((line) => {
    const [first = "", ...others] = line.split(/,\s+/);
    const isList =
      others.length > 0 &&
      leadLineShape(first) === "member" &&
      others.every((other) => !["role", "unknown"].includes(leadLineShape(other)));
    return isList ? [first, ...others] : [line];
  });
}
