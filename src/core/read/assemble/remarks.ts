import type { Milestone } from "../../plan/plan";
import type { Remark } from "../rows/remarks";
import { percentOf, reportedAt } from "../status/reported";
import { completionIn, type CompletionContext } from "./completion";

/**
 * A milestone with what is said of it below by keys, "Progress: works on
 * site". Its own cells come first; what they have said already, and what is no
 * status, date or share, is comment.
 */
export function withRemarks(
  milestone: Milestone,
  remarks: readonly Remark[],
  context: CompletionContext,
): Milestone {
  return remarks.reduce((told, remark) => {
    const more = partOf(told, remark, context);
    return more === null ? commented(told, remark) : { ...told, ...more };
  }, milestone);
}

/**
 * What a remark fills in of a milestone; null where it is comment alone. A
 * status has its cell in its own column alone, since whoever mends it writes
 * the whole cell anew.
 */
function partOf(
  { reported, percent, completedOn, revised, cells }: Milestone,
  { field, text, at }: Remark,
  context: CompletionContext,
): Partial<Milestone> | null {
  if (field === "revised" && revised === null) {
    // "June 2026 (was May 2026)" names both days, as a cell of the column may.
    const moved = context.reader.revisedInCell(text) ?? context.reader.inCell(text);
    return moved?.due == null ? null : { revised: moved, cells: { ...cells, revised: at } };
  }
  if (field === "completedOn" && completedOn === null) {
    const { on, reported: said } = completionIn(text, context);
    // What is not closed, or without a day, is said in words: these stay as a comment.
    if (said !== "complete" || on === null || on > context.asAt) return null;
    const done = { completedOn: on, cells: { ...cells, completedOn: at } };
    return reported === "none" ? { ...done, reported: said, reportedText: text } : done;
  }
  const share = field === "percent" || text.includes("%") ? percentOf(text) : null;
  if (share !== null && percent === null) {
    const isSaid = reported !== "none";
    const said = isSaid ? {} : { reported: reportedAt(share), reportedText: text };
    return { percent: share, ...said };
  }
  if (field !== "status" || reported !== "none") return null;
  const said = context.statuses.reportedOf(text);
  if (said === "none" || said === "unknown") return null;
  const told = { reported: said, reportedText: text };
  return text.length > STORY_LENGTH ? { ...told, comment: text } : told;
}

/** A status told at such length says more than the status. */
const STORY_LENGTH = 40;

function commented(milestone: Milestone, { text, at }: Remark): Milestone {
  const { comment, cells } = milestone;
  if (comment.includes(text)) return milestone;
  return {
    ...milestone,
    comment: comment === "" ? text : `${comment} ${text}`,
    cells: { ...cells, comment: cells.comment ?? at },
  };
}
