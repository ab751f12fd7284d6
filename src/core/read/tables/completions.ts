import type { Field } from "../../plan/fields";
import type { CellValue } from "../../sheet/cell";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import type { LabelledColumn } from "./table";

/** A label that names the end of something rather than when it should come. */
const ENDS = /complet|finish|clos|\bend(?:ed)?\b/i;
/** Such a label with these words is still a deadline's. */
const STILL_DUE = /target|planned|proposed|due|expected|\bby\b|agreed|original|deadline/i;
/** Rows looked at; what holds for them holds for the rest. */
const SAMPLE = 200;

/**
 * Beside a deadline, the date of an end is the day on which it came:
 * "Completion date" beside "Target date". Where most rows say the very same
 * day in both, they are one deadline, as written and as a date.
 */
export function withCompletions(
  grid: Grid,
  columns: readonly LabelledColumn[],
  rows: { readonly first: number; readonly last: number },
  reader: DeadlineReader,
): readonly LabelledColumn[] {
  const deadlines = columns.filter(
    ({ fields, chosen }) => !chosen && fields.length === 1 && fields[0] === "deadline",
  );
  const isEnd = ({ label }: LabelledColumn): boolean => ENDS.test(label) && !STILL_DUE.test(label);
  const due = deadlines.find((column) => !column.loose && !isEnd(column));
  const end = deadlines.find(isEnd);
  const isKnown = columns.some(({ fields }) => fields.includes(COMPLETED));
  if (due === undefined || end === undefined || isKnown) return columns;
  if (saySame(grid, [due.column, end.column], rows, reader)) return columns;
  return columns.map((column) => (column === end ? { ...column, fields: [COMPLETED] } : column));
}

const COMPLETED: Field = "completedOn";

function saySame(
  grid: Grid,
  [a, b]: readonly [number, number],
  { first, last }: { readonly first: number; readonly last: number },
  reader: DeadlineReader,
): boolean {
  const dueAt = (row: number, column: number): string | null => {
    const value: CellValue = grid.valueAt(row, column);
    return reader.inCell(value, grid.sheet.numberFormats.get(column)?.[row])?.due ?? null;
  };
  let both = 0;
  let same = 0;
  for (let row = first; row <= last && both < SAMPLE; row++) {
    const [one, other] = [dueAt(row, a), dueAt(row, b)];
    if (one === null || other === null) continue;
    both++;
    if (one === other) same++;
  }
  return same * 2 > both;
}
