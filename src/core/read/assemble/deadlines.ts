import type { Deadline } from "../../plan/deadline";
import type { CellRef } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import type { MilestoneDraft } from "../group/draft";
import type { PlanColumns } from "../tables/table";
import { tidyValue } from "../text";
import { cellIn, valueFor } from "./cells";

export interface DeadlineContext {
  readonly grid: Grid;
  readonly columns: PlanColumns;
  readonly reader: DeadlineReader;
}

/** What a milestone's row says of when it is due. */
export interface Deadlines {
  readonly deadline: Deadline | null;
  readonly revised: Deadline | null;
  /** The milestone's text without its deadline. */
  readonly title: string;
  readonly tag: string | null;
  /** The cell the deadline is read from; null where the table has no place for one. */
  readonly at: CellRef | null;
}

/**
 * The deadlines of a milestone: those of its columns, else the one within its
 * own text, which stands in the cell given.
 */
export function deadlinesOf(
  context: DeadlineContext,
  draft: MilestoneDraft,
  cell: CellRef,
): Deadlines {
  const { columns, reader } = context;
  const { deadline: beside, column } = besideText(context, draft);
  const hasDate = beside !== null && beside.due !== null;
  const isTold = hasDate && !draft.text.includes("(");
  const within = isTold ? null : reader.inText(draft.text);
  const deadline = hasDate ? beside : (within?.deadline ?? beside);
  const isWithin = deadline !== null && deadline !== beside;
  // Words that name another day than the column does are no part of the deadline.
  const isSame = isWithin || within?.deadline?.due === beside?.due;
  return {
    deadline,
    revised: deadlineIn(context, draft, columns.revised),
    title: within === null || within.title === "" || !isSame ? draft.text : within.title,
    tag: within?.tag ?? taggedIn(beside),
    at: isWithin ? cell : cellIn(context, draft, column),
  };
}

interface Beside {
  readonly deadline: Deadline | null;
  /** The column it is taken from; -1 for none. */
  readonly column: number;
}

/**
 * Two columns may name the deadline: as it was written, and as a date. Words
 * say how fine and how firm it is, the date beside them on which day it falls.
 * Of two dates, and of two in words, the first stands.
 */
function besideText(context: DeadlineContext, draft: MilestoneDraft): Beside {
  const { deadline: column, due: dueColumn } = context.columns;
  const first = { column, deadline: deadlineIn(context, draft, column) };
  // Printed lines hold what stands in their columns joined already.
  if (dueColumn < 0 || draft.joined !== null) return first;
  const second = { column: dueColumn, deadline: deadlineIn(context, draft, dueColumn) };
  if (second.deadline === null) return first;
  if (first.deadline === null) return second;
  const [a, b] = [column, dueColumn].map((c) => isDate(valueFor(context, draft, c, "deadline")));
  if (a === b) return first.deadline.due === null ? second : first;
  return a === true
    ? { column: dueColumn, deadline: settled(second.deadline, first.deadline) }
    : { column, deadline: settled(first.deadline, second.deadline) };
}

const isDate = (value: CellValue): boolean => typeof value === "number";

/** Words with the day that stands beside them; a day they do not say puts an end to every doubt about them. */
function settled(words: Deadline, { due, earliest, precision }: Deadline): Deadline {
  if (due === null || words.due === due) return words;
  const { text } = words;
  const tags = words.remarks.filter(({ kind }) => kind === "tagged");
  if (words.due === null || words.remarks.some(({ kind }) => DOUBTS.has(kind))) {
    return { text, earliest, due, precision, certainty: "stated", remarks: tags };
  }
  const others = [{ text, due: words.due }];
  return {
    text,
    earliest,
    due,
    precision,
    certainty: "stated",
    remarks: [...tags, { kind: "several", others }],
  };
}

/** What a day beside the words settles. */
const DOUBTS: ReadonlySet<Deadline["remarks"][number]["kind"]> = new Set([
  "unreadable",
  "slip",
  "year-inferred",
  "month-inferred",
  "ambiguous",
  "several",
  "recurring",
]);

function taggedIn(deadline: Deadline | null): string | null {
  for (const remark of deadline?.remarks ?? []) if (remark.kind === "tagged") return remark.tag;
  return null;
}

function deadlineIn(
  context: DeadlineContext,
  draft: MilestoneDraft,
  column: number,
): Deadline | null {
  const { columns, grid, reader } = context;
  const value = valueFor(
    context,
    draft,
    column,
    column === columns.revised ? "revised" : "deadline",
  );
  if (value === null) return null;
  const format =
    typeof value === "number" ? grid.sheet.numberFormats.get(column)?.[draft.row] : undefined;
  return reader.inCell(typeof value === "string" ? tidyValue(value) : value, format);
}
