import { formatDay } from "../../core/plan/day";
import type { ReadingProblem } from "../../core/plan/reading";
import type { Review } from "../../core/review";
import { toA1, type CellRef } from "../../core/sheet/a1";
import { STATUSES } from "../../core/plan/status";
import { statusAt } from "../../core/track/status";
import type { MilestoneEntry } from "./build-milestones";
import type { Explanation } from "./pane-review";
import { deadlinePhrase, remarkSentence, STATUS_WORDS } from "./words";

/** Says which cells a milestone was made of, and what the reader was unsure of. */
export function explain(
  { milestone, action, reading }: MilestoneEntry,
  review: Review,
): Explanation {
  const { cells, deadline, revised } = milestone;
  const all = [cells.milestone, ...cells.more];
  const parts = [
    part("Milestone", milestone.text, all),
    part("Action", action.text, [action.cells.action]),
    part("Theme", action.theme, []),
    part("Priority", action.priority, []),
    part("Deadline", phrase(deadline), [cells.deadline]),
    part("Revised deadline", revised ? phrase(revised) : "", [cells.revised]),
    part("Lead member", action.leads.members.join("; "), [action.cells.member]),
    part("Lead officer", action.leads.officers.join("; "), [action.cells.officer]),
    part("Directorate", milestone.directorates.join("; "), [action.cells.directorate]),
    part("Reported", milestone.reportedText, [cells.status]),
    part("Completed on", milestone.completedOn ? formatDay(milestone.completedOn) : "", [
      cells.completedOn,
    ]),
    part("Comment", milestone.comment, [cells.comment]),
  ].filter(({ value }) => value !== "");
  return {
    parts,
    remarks: [
      ...(deadline?.remarks.map(remarkSentence) ?? []),
      ...problemsAt(reading.problems, [...all, cells.deadline, action.cells.officer]),
      statusReason(milestone, review),
    ],
  };
}

function part(
  name: string,
  value: string,
  cells: readonly (CellRef | null)[],
): Explanation["parts"][number] {
  return { name, value, cells: cells.filter((at) => at !== null) };
}

const phrase = (deadline: MilestoneEntry["milestone"]["deadline"]): string =>
  deadlinePhrase({ due: deadline?.due ?? null, stated: deadline?.text ?? "" });

/** Why the milestone stands as it does on the as-at date. */
function statusReason(milestone: MilestoneEntry["milestone"], review: Review): string {
  const { asAt, settings } = review;
  const status = statusAt({ asAt, dueSoonDays: settings.dueSoonDays })(milestone);
  const words = STATUS_WORDS[status].toLowerCase();
  const due = milestone.deadline?.due ?? null;
  const reported = STATUSES.some((s) => s === milestone.reported);
  if (reported) return `It counts as ${words} because the plan reports it so.`;
  if (due === null) return `It counts as ${words} because no last day can be told.`;
  return `It counts as ${words} on ${formatDay(asAt)} because its last day is ${formatDay(due)}.`;
}

function problemsAt(
  problems: readonly ReadingProblem[],
  cells: readonly (CellRef | null)[],
): string[] {
  const all = cells.filter((at) => at !== null);
  const own = new Set(all.map(toA1));
  // A row that was passed over is no milestone's; who looks for it looks at those next to it.
  const near = new Set(all.flatMap(({ row }) => [row - 1, row + 1]));
  return problems
    .filter(({ kind, at }) => own.has(toA1(at)) || (kind === "row-passed-over" && near.has(at.row)))
    .flatMap(problemSentence);
}

function problemSentence(problem: ReadingProblem): string[] {
  switch (problem.kind) {
    case "lines-joined":
      return [`Its words were joined from ${String(problem.cells.length)} cells.`];
    case "cell-split":
      return [`Its cell holds ${String(problem.into)} milestones, one a line.`];
    case "noise-ignored":
      return [`“${problem.text}” was left out as noise.`];
    case "fragment-dropped":
      return [`“${problem.text}” was left out: it repeats cell ${toA1(problem.double)}.`];
    case "owner-uncertain":
      return [`Whom “${problem.text}” belongs to could not be told for certain.`];
    case "text-cut-off":
      return [`The words seem to be cut off: “${problem.text}”.`];
    case "cell-shifted":
      return [`“${problem.text}” stands in the column beside its own.`];
    case "row-passed-over":
      return [
        `Row ${String(problem.at.row + 1)}, “${problem.text}”, was passed over: it holds neither an action nor a milestone.`,
      ];
    case "error-value":
      return [`A cell of it holds the error ${problem.text}.`];
    default:
      return [];
  }
}
