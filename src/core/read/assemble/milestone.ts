import type { Milestone } from "../../plan/plan";
import type { MilestoneDraft } from "../group/draft";
import { tidyValue } from "../text";
import { cellIn, valueFor } from "./cells";
import type { MilestoneContext } from "./context";
import { deadlinesOf } from "./deadlines";
import { progressOf } from "./progress";
import { withRemarks } from "./remarks";

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
  const progress = progressOf(context, draft, deadline?.due ?? null);
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
