import type { Day } from "../../plan/day";
import type { Reported } from "../../plan/status";
import type { CellValue } from "../../sheet/cell";
import type { MilestoneDraft } from "../group/draft";
import { saysDone } from "../status/done-sentence";
import { isGrey, isWaiting, percentOf, reportedAt } from "../status/reported";
import { tidyValue } from "../text";
import { valueFor } from "./cells";
import { completionIn, statusText, type Completion } from "./completion";
import type { MilestoneContext } from "./context";

/** How far a milestone has come, as its row has it. */
export interface Progress {
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

/** What a milestone's row says of its progress, due on a day if any. */
export function progressOf(
  context: MilestoneContext,
  draft: MilestoneDraft,
  due: Day | null,
): Progress {
  const { columns, statuses } = context;
  if (columns.status < 0 && columns.percent < 0 && columns.completedOn < 0) return NO_PROGRESS;
  const status = statusValue(context, draft);
  const text = statusText(status);
  const percent = statuses.isExplained(text) ? null : percentFor(context, draft, status);
  const said = saidBy({ text, status, percent }, context, draft, due);
  const completed = completionIn(
    valueFor(context, draft, columns.completedOn, "completedOn"),
    context,
  );
  let { reported } = said;
  if (reported === "none") reported = completed.reported;
  if (reported === "none" && percent !== null) reported = reportedAt(percent);
  // What says nothing because a person has said so is not asked about again.
  const isSilent = said.reported === "none" && statuses.isExplained(text);
  return {
    reported,
    text: text === "" || isSilent ? completed.text : text,
    percent,
    completedOn: completed.on ?? said.on,
    story: text.length > STORY_LENGTH ? text : "",
  };
}

/** What stands where the status does; words under a label of percentages are one. */
function statusValue(context: MilestoneContext, draft: MilestoneDraft): CellValue {
  const { status, percent } = context.columns;
  if (status >= 0 || percent < 0) return valueFor(context, draft, status, "status");
  const value = valueFor(context, draft, percent, "percent");
  return typeof value === "string" && percentOf(value) === null ? value : null;
}

/** A status as its column has it. */
interface Written {
  readonly text: string;
  readonly status: CellValue;
  readonly percent: number | null;
}

function saidBy(
  { text, status, percent }: Written,
  context: MilestoneContext,
  draft: MilestoneDraft,
  due: Day | null,
): Pick<Completion, "reported" | "on"> {
  const { statuses, reader, asAt } = context;
  if (text === "") return { reported: "none", on: null };
  if (statuses.isExplained(text)) return { reported: statuses.reportedOf(text), on: null };
  if (isGrey(text) || isWaiting(text)) {
    return { reported: besideGrey(text, context, draft, due), on: null };
  }
  const reported = statuses.reportedOf(text);
  if (reported !== "unknown" && reported !== "none") return { reported, on: null };
  // A share among statuses tells how far the work has come.
  if (typeof status === "number" && percent !== null && isShare(status, context, draft)) {
    return { reported: reportedAt(percent), on: null };
  }
  if (isAnswer(context)) {
    const answer = completionIn(status, context);
    if (answer.reported === "complete") return answer;
  }
  const told = reader.inCell(text);
  const isDate = (rest: string): boolean => reader.shapeOf(rest) === "whole";
  const isDone =
    told?.precision === "day" &&
    told.due !== null &&
    told.due <= asAt &&
    saysDone(text, "progress", isDate);
  return isDone ? { reported: "complete", on: told.due } : { reported, on: null };
}

function isShare(value: number, { grid, columns }: MilestoneContext, { row }: MilestoneDraft) {
  const isPercent = grid.sheet.numberFormats.get(columns.status)?.[row]?.includes("%") === true;
  return isPercent || (value > 0 && value < 1);
}

/** Whether the status stands under a question, "Completed?", which a day answers as well as a word. */
function isAnswer({ columns }: MilestoneContext): boolean {
  const label = columns.all.find(({ column }) => column === columns.status)?.label ?? "";
  return /(?:complet|achiev|deliver|implement|finish|done|closed?|met)\w*\s*\?/i.test(label);
}

/**
 * What a rating of grey, or a text that waits for something, comes to with
 * what stands beside it. Work that is rated grey and waits is suspended; words
 * that are understood have the say; and grey alone is "not due yet" for as
 * long as that is so, and after that a question.
 */
function besideGrey(
  text: string,
  context: MilestoneContext,
  draft: MilestoneDraft,
  due: Day | null,
): Reported {
  const { statuses, asAt } = context;
  const beside = textsBeside(context, draft);
  if (!isGrey(text)) return beside.some(isGrey) ? "suspended" : statuses.reportedOf(text);
  if (beside.some(isWaiting)) return "suspended";
  for (const each of beside) {
    const said = isGrey(each) ? "none" : statuses.reportedOf(each);
    if (said !== "none" && said !== "unknown") return said;
  }
  return due !== null && due < asAt ? "unknown" : "not-started";
}

/** The other words on progress of a row: those of earlier periods, of columns left out, and comments. */
function textsBeside(context: MilestoneContext, draft: MilestoneDraft): readonly string[] {
  const { statuses, status, leftOut, comments } = context.columns;
  const others = draft.joined === null ? [...statuses, ...leftOut.map(({ column }) => column)] : [];
  const columns = [...others.filter((column) => column !== status), ...comments];
  return [...new Set(columns)]
    .map((column) => tidyValue(valueFor(context, draft, column, "comment")))
    .filter((text) => text !== "");
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
