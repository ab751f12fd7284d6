import type { Day, Period } from "../../plan/day";
import type { Deadline } from "../../plan/deadline";
import type { Milestone } from "../../plan/plan";
import type { Reported } from "../../plan/status";
import type { Settings } from "../../plan/settings";
import type { CellRef } from "../../sheet/a1";
import { isErrorText, type CellValue } from "../../sheet/cell";
import { dayInCell, type DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import type { JoinedCells, MilestoneDraft } from "../group/draft";
import type { PlanColumns } from "../tables/table";
import { percentOf, reportedAt, reportedOf } from "../status/reported";
import { isEmpty, linesOf, tidyValue } from "../text";

export interface MilestoneContext {
  readonly grid: Grid;
  readonly columns: PlanColumns;
  readonly reader: DeadlineReader;
  readonly asAt: Day;
  readonly settings: Settings;
  readonly date1904: boolean;
  readonly planYear: Period | null;
}

/** A milestone with everything its row says of it. */
export function readMilestone(
  context: MilestoneContext,
  draft: MilestoneDraft,
  ref: string,
  directoratesFor: (draft: MilestoneDraft, tag: string | null) => readonly string[],
): Milestone {
  const { grid, columns, reader } = context;
  const sheet = grid.sheet.name;
  const cell = { sheet, row: draft.row, column: draft.column };
  const inCell = deadlineIn(context, draft, columns.deadline, "deadline");
  const hasDate = inCell !== null && inCell.due !== null;
  // A deadline in a column of its own leaves only a tag to look for in the text.
  const within = hasDate && !draft.text.includes("(") ? null : reader.inText(draft.text);
  const deadline = hasDate ? inCell : (within?.deadline ?? inCell);
  const progress = progressOf(context, draft);
  const comment = commentOf(context, draft);
  return {
    ref,
    text: draft.text,
    title: within === null || within.title === "" ? draft.text : within.title,
    deadline,
    revised: deadlineIn(context, draft, columns.revised, "revised"),
    directorates: directoratesFor(draft, within?.tag ?? null),
    reported: progress.reported,
    reportedText: progress.text,
    percent: progress.percent,
    completedOn: progress.completedOn,
    comment: comment === "" ? progress.story : comment,
    cells: {
      milestone: cell,
      more: draft.more,
      deadline:
        deadline === null
          ? columns.deadline < 0
            ? null
            : cellIn(context, draft, columns.deadline)
          : deadline === inCell
            ? cellIn(context, draft, columns.deadline)
            : cell,
      revised: cellIn(context, draft, columns.revised),
      status: cellIn(context, draft, columns.status < 0 ? columns.percent : columns.status),
      completedOn: cellIn(context, draft, columns.completedOn),
      comment: cellIn(context, draft, columns.comments[0] ?? -1),
    },
  };
}

/** Where a column's cell is on the milestone's row, under the merged area it lies in if any. */
function cellIn(
  { grid }: MilestoneContext,
  { row }: MilestoneDraft,
  column: number,
): CellRef | null {
  if (column < 0) return null;
  const area = grid.areaAt(row, column);
  if (area === null) return { sheet: grid.sheet.name, row, column };
  return { sheet: grid.sheet.name, row: area.top, column: area.left };
}

/**
 * What a column holds for a milestone. Where a cell has as many lines as the
 * milestone's has milestones, each has its own; else all share it.
 */
function valueFor(
  { grid }: MilestoneContext,
  draft: MilestoneDraft,
  column: number,
  part: keyof JoinedCells,
): CellValue {
  if (draft.joined !== null) return draft.joined[part] ?? null;
  if (column < 0) return null;
  let value = grid.sheet.rows[draft.row]?.[column] ?? null;
  if (value === null || value === "") {
    const area = grid.areaAt(draft.row, column);
    if (area === null) return null;
    value = grid.valueAt(area.top, area.left);
  }
  if (typeof value !== "string") return value;
  if (isEmpty(value) || (value.startsWith("#") && isErrorText(value))) return null;
  if (draft.of > 1 && value.includes("\n")) {
    const lines = linesOf(value);
    if (lines.length === draft.of) return lines[draft.index] ?? null;
  }
  return value;
}

function deadlineIn(
  context: MilestoneContext,
  draft: MilestoneDraft,
  column: number,
  part: "deadline" | "revised",
): Deadline | null {
  const value = valueFor(context, draft, column, part);
  if (value === null) return null;
  const format =
    typeof value === "number"
      ? context.grid.sheet.numberFormats.get(column)?.[draft.row]
      : undefined;
  return context.reader.inCell(typeof value === "string" ? tidyValue(value) : value, format);
}

interface Progress {
  readonly reported: Reported;
  readonly text: string;
  readonly percent: number | null;
  readonly completedOn: Day | null;
  /** A status told as a story serves as the comment where there is no other. */
  readonly story: string;
}

const NO_PROGRESS: Progress = {
  reported: "none",
  text: "",
  percent: null,
  completedOn: null,
  story: "",
};
const STORY_LENGTH = 40;

function progressOf(context: MilestoneContext, draft: MilestoneDraft): Progress {
  const { columns } = context;
  if (columns.status < 0 && columns.percent < 0 && columns.completedOn < 0) return NO_PROGRESS;
  const status = valueFor(context, draft, columns.status, "status");
  const text = statusText(status);
  const completed = completionOf(context, draft);
  const percent = percentFor(context, draft, status);
  let reported = text === "" ? "none" : reportedOf(text);
  if (reported === "none") reported = completed.reported;
  if (reported === "none" && percent !== null) reported = reportedAt(percent);
  return {
    reported,
    text: text === "" ? completed.text : text,
    percent,
    completedOn: completed.on,
    story: text.length > STORY_LENGTH ? text : "",
  };
}

const statusText = (value: CellValue): string =>
  value === true ? "yes" : value === false ? "no" : tidyValue(value);

function percentFor(
  context: MilestoneContext,
  draft: MilestoneDraft,
  status: CellValue,
): number | null {
  const { columns, grid } = context;
  const format = (column: number): string | undefined =>
    grid.sheet.numberFormats.get(column)?.[draft.row];
  if (columns.percent >= 0) {
    return percentOf(valueFor(context, draft, columns.percent, "percent"), format(columns.percent));
  }
  if (typeof status === "number") return percentOf(status, format(columns.status));
  return typeof status === "string" && status.includes("%") ? percentOf(status) : null;
}

/** A column of completions holds days, or words that say whether. */
function completionOf(
  context: MilestoneContext,
  draft: MilestoneDraft,
): { readonly on: Day | null; readonly reported: Reported; readonly text: string } {
  const value = valueFor(context, draft, context.columns.completedOn, "completedOn");
  if (value === null) return { on: null, reported: "none", text: "" };
  const on = dayInCell(value, context);
  if (on !== null) return { on, reported: "complete", text: tidyValue(value) };
  const text = statusText(value);
  return { on: null, reported: typeof value === "number" ? "none" : reportedOf(text), text };
}

function commentOf(context: MilestoneContext, draft: MilestoneDraft): string {
  const { comments } = context.columns;
  if (comments.length === 0) return "";
  const texts: string[] = [];
  for (const column of comments) {
    const text = tidyValue(valueFor(context, draft, column, "comment"));
    if (text !== "" && !texts.includes(text)) texts.push(text);
    if (draft.joined !== null) break;
  }
  return texts.join(" ");
}
