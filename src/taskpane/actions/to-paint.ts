import { cellKey } from "../../core/sheet/a1";
import type { Flag } from "../ports";
import type { PaneReview } from "../view/pane-review";

/** Cells to paint, and what they are painted for. */
export interface ToPaint<F extends Flag> {
  /** One a cell, however much stands in it. */
  readonly flags: readonly F[];
  /** The sheet of each milestone or finding that is painted, one for each. */
  readonly sheets: readonly string[];
}

/** The cells of what is overdue. */
export function overdueFlags({
  milestones,
}: Pick<PaneReview, "milestones">): ToPaint<Flag<"flags">> {
  const overdue = milestones.filter(({ status }) => status === "overdue");
  return {
    flags: onePerCell(
      overdue.flatMap(({ flagged }) => flagged.map((at) => ({ at, look: "overdue" }))),
    ),
    sheets: overdue.map(({ at }) => at.sheet),
  };
}

/** The cells of the findings. */
export function findingMarks({ findings }: Pick<PaneReview, "findings">): ToPaint<Flag<"marks">> {
  return {
    flags: onePerCell(findings.map(({ at }) => ({ at, look: "finding" }))),
    sheets: findings.map(({ at }) => at.sheet),
  };
}

function onePerCell<F extends Flag>(flags: readonly F[]): F[] {
  const cells = new Map(
    flags.map((flag) => [`${flag.at.sheet}!${String(cellKey(flag.at.row, flag.at.column))}`, flag]),
  );
  return [...cells.values()];
}
