import type { Day, Period } from "../../plan/day";
import type { Milestone } from "../../plan/plan";
import type { Reported } from "../../plan/status";
import type { Settings } from "../../plan/settings";
import type { CellValue } from "../../sheet/cell";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import type { MilestoneDraft } from "../group/draft";
import type { PlanColumns } from "../tables/table";
import { percentOf, reportedAt, reportedOf } from "../status/reported";
import { tidyValue } from "../text";
import { cellIn, valueFor } from "./cells";
import { completionIn, statusText } from "./completion";
import { deadlinesOf } from "./deadlines";
import { withRemarks } from "./remarks";

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
  const { grid, columns } = context;
  const sheet = grid.sheet.name;
  const cell = { sheet, row: draft.row, column: draft.column };
  const { deadline, revised, revisedAt, title, tag, at, unread } = deadlinesOf(
    context,
    draft,
    cell,
  );
  const progress = progressOf(context, draft);
  const comment = commentOf(context, draft);
  const milestone: Milestone = {
    ref,
    text: draft.text,
    title,
    deadline,
    revised,
    unread,
    directorates: directoratesFor(draft, tag),
    reported: progress.reported,
    reportedText: progress.text,
    percent: progress.percent,
    completedOn: progress.completedOn,
    comment: comment === "" ? progress.story : comment,
    cells: {
      milestone: cell,
      more: draft.more,
      deadline: at,
      revised: revisedAt,
      status: cellIn(context, draft, columns.status < 0 ? columns.percent : columns.status),
      completedOn: cellIn(context, draft, columns.completedOn),
      comment: cellIn(context, draft, columns.comments[0] ?? -1),
    },
  };
  return draft.remarks.length === 0 ? milestone : withRemarks(milestone, draft.remarks, context);
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
  const completed = completionIn(
    valueFor(context, draft, columns.completedOn, "completedOn"),
    context,
  );
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

function percentFor(
  context: MilestoneContext,
  draft: MilestoneDraft,
  status: CellValue,
): number | null {
  const { columns, grid } = context;
  const { countsTo100 } = columns;
  const percentIn = (value: CellValue, column: number): number | null =>
    percentOf(value, {
      numberFormat: grid.sheet.numberFormats.get(column)?.[draft.row],
      countsTo100,
    });
  if (columns.percent >= 0) {
    return percentIn(valueFor(context, draft, columns.percent, "percent"), columns.percent);
  }
  if (typeof status === "number") return percentIn(status, columns.status);
  return typeof status === "string" && status.includes("%") ? percentOf(status) : null;
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
