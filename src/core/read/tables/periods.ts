import type { Field } from "../../plan/fields";
import type { Grid } from "../grid";
import { reportedOf } from "../status/reported";
import { periodIn } from "./period";
import type { LabelledColumn, PeriodColumn } from "./table";

/** So many columns of periods side by side make a calendar. */
const LEAST_PERIODS = 3;
/** Rows looked at; what holds for them holds for the rest. */
const SAMPLE = 200;
const LEAST_SHARE = 0.6;
const STATUS_LENGTH = 25;

/** "ü", "P" and "a" are the ticks of the fonts Wingdings, Wingdings 2 and Marlett. */
const TICK = /^(?:x+|y|yes|✓|✔|☑|✗|√|ü|p|a|●|■|█|▇|o|\*+|-+>?|→|1)$/i;

/** Whether a cell is marked and says no more: "X". */
export const isTick = (text: string): boolean => TICK.test(text);

/** The words of a period's label that name the period: "Q1 milestones" is "Q1". */
export const periodWords = (label: string): string =>
  label
    .replace(
      /\b(?:key |planned )?(?:milestones?|actions?|deliverables?|activit(?:y|ies)|plan)\b/gi,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();

/** Columns with what those that stand for periods hold, and those of them that say when something is due. */
export interface Calendar {
  readonly columns: readonly LabelledColumn[];
  readonly periods: readonly PeriodColumn[];
}

/**
 * A calendar of quarters or months: marks, or what is to be done in each,
 * tell when things are due; words on how things stand are the statuses of the
 * periods, and beside a deadline any other words are comments.
 */
export function withCalendar(
  grid: Grid,
  columns: readonly LabelledColumn[],
  rows: { readonly first: number; readonly last: number },
): Calendar {
  const own = columns.filter(isPeriod);
  if (own.length < LEAST_PERIODS) return { columns, periods: [] };
  const names = (field: Field): boolean =>
    columns.some((column) => !own.includes(column) && column.fields.includes(field));
  const held = heldIn(grid, own, rows);
  const isDue = !names("deadline") && (held === "ticks" || held === "texts");
  const isSaid = held === "statuses" || (held === "texts" && !isDue);
  const field: Field = held === "statuses" && !names("status") ? "status" : "comment";
  return {
    columns: columns.map((column) =>
      own.includes(column) ? { ...column, fields: isSaid ? [field] : [] } : column,
    ),
    periods: isDue ? own.map(({ column, label }) => ({ column, label: periodWords(label) })) : [],
  };
}

const isPeriod = ({ label, fields, chosen }: LabelledColumn): boolean =>
  !chosen && fields.every((field) => field === "milestone") && periodIn(label) !== null;

type Held = "ticks" | "statuses" | "texts" | "numbers";

/** What most cells of some columns hold. */
function heldIn(
  grid: Grid,
  columns: readonly LabelledColumn[],
  { first, last }: { readonly first: number; readonly last: number },
): Held {
  const count: Record<Held, number> = { ticks: 0, statuses: 0, texts: 0, numbers: 0 };
  let filled = 0;
  for (let row = first; row <= last && filled < SAMPLE; row++) {
    for (const { column } of columns) {
      const text = grid.textAt(row, column);
      if (text === "") continue;
      filled++;
      count[kindOf(text)]++;
    }
  }
  const kinds: readonly Held[] = ["ticks", "statuses", "texts"];
  const most = kinds.find((kind) => count[kind] > filled * LEAST_SHARE);
  if (most !== undefined) return most;
  // Ticks beside texts are read cell by cell, as a calendar of texts is.
  return count.ticks + count.texts > filled * LEAST_SHARE && count.texts > 0 ? "texts" : "numbers";
}

function kindOf(text: string): Held {
  if (isTick(text)) return "ticks";
  if (!/\p{L}/u.test(text)) return "numbers";
  return text.length <= STATUS_LENGTH && reportedOf(text) !== "unknown" ? "statuses" : "texts";
}
