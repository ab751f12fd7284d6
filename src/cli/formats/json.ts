import { failureWords } from "../../core/plan/failure";
import type { Action, Milestone } from "../../core/plan/plan";
import type { Deadline } from "../../core/plan/deadline";
import { outsidePlanYear, planSpan } from "../../core/plan/plan-span";
import type { Status } from "../../core/plan/status";
import type { WorkbookReview } from "../../core/review";
import { toA1, type CellRef } from "../../core/sheet/a1";
import { statusAt } from "../../core/track/status";
import type { ReviewOutput } from "../contract";
import type { Format, FormatInput } from "./format";
import { jsonText } from "./printable";

/** The review as data, to the contract in `contract.ts`. */
export const json: Format = {
  name: "json",
  print: (input) => jsonText(toOutput(input)),
};

/** The review in the shape programs are promised. */
export function toOutput({ files, skipped, review }: FormatInput): ReviewOutput {
  const statusOf = statusAt({ asAt: review.asAt, dueSoonDays: review.settings.dueSoonDays });
  const read = review.workbooks.values();
  const nothing: WorkbookReview = { name: "", readings: [], findings: [], failures: [] };
  const span = planSpan(review.workbooks.flatMap(({ readings }) => readings));
  const outside = outsidePlanYear(review.asAt, span);
  return {
    asAt: review.asAt,
    asAtOutsidePlanYear:
      outside === null
        ? null
        : {
            planYear: outside.planYear,
            nearest: outside.nearest.day,
          },
    skipped: skipped.map(({ file, reason }) => ({ file, reason })),
    workbooks: files.map(({ file, error, advice = "", leftOut = [] }) => {
      const workbook = error === null ? (read.next().value ?? nothing) : nothing;
      return {
        file,
        error,
        advice: advice === "" ? null : advice,
        leftOut: [...leftOut],
        sheets: workbook.readings.map(({ sheet, plan, progress }) => ({
          name: sheet,
          planYear: plan.planYear,
          reports: progress.kind === "reported",
          actions: plan.actions.map((a) => actionOutput(a, statusOf)),
        })),
        findings: workbook.findings.map((f) => ({
          rule: f.rule,
          severity: f.severity,
          message: f.message,
          sheet: f.at.sheet,
          cell: toA1(f.at),
          fixes: f.fixes.map(({ title }) => ({ title })),
        })),
        failures: workbook.failures.map((failure) => ({
          part: failure.part,
          rule: failure.part === "rule" ? failure.rule : null,
          sheet: failure.sheet,
          message: failureWords(failure),
          detail: failure.detail,
        })),
      };
    }),
    rollUp: {
      total: review.rollUp.total,
      byDirectorate: [...review.rollUp.byDirectorate],
    },
  };
}

type ActionOutput = ReviewOutput["workbooks"][number]["sheets"][number]["actions"][number];

function actionOutput(action: Action, statusOf: (m: Milestone) => Status): ActionOutput {
  return {
    ref: action.ref,
    theme: action.theme,
    priority: action.priority,
    action: action.text,
    leadMembers: [...action.leads.members],
    leadOfficers: [...action.leads.officers],
    directorates: [...action.directorates],
    cells: { action: toA1(action.cells.action) },
    milestones: action.milestones.map((m) => ({
      ref: m.ref,
      text: m.text,
      title: m.title,
      directorates: [...m.directorates],
      reported: m.reported,
      completedOn: m.completedOn,
      comment: m.comment,
      status: statusOf(m),
      deadline: deadlineOutput(m.deadline),
      revised: deadlineOutput(m.revised),
      cells: { milestone: toA1(m.cells.milestone), deadline: address(m.cells.deadline) },
    })),
  };
}

const address = (at: CellRef | null): string | null => (at === null ? null : toA1(at));

const deadlineOutput = (d: Deadline | null): ActionOutput["milestones"][number]["deadline"] =>
  d === null
    ? null
    : {
        text: d.text,
        earliest: d.earliest,
        due: d.due,
        precision: d.precision,
        certainty: d.certainty,
      };
