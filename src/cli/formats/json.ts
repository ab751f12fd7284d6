import { doubtIn, type DoubtOf } from "../../core/plan/doubt";
import { failureWords } from "../../core/plan/failure";
import type { Action, Milestone } from "../../core/plan/plan";
import type { Deadline } from "../../core/plan/deadline";
import { outsidePlanYear, planSpan } from "../../core/plan/plan-span";
import type { Status } from "../../core/plan/status";
import type { Reading } from "../../core/plan/reading";
import type { Review, WorkbookReview } from "../../core/review";
import { toA1, type CellRef } from "../../core/sheet/a1";
import { isCounted } from "../../core/track/plan-years";
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
  const nothing: WorkbookReview = {
    name: "",
    readings: [],
    counted: [],
    findings: [],
    failures: [],
  };
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
        sheets: workbook.readings.map((reading) => sheetOutput(reading, review, statusOf)),
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
      planYear: review.planYears.planYear,
      total: review.rollUp.total,
      byDirectorate: [...review.rollUp.byDirectorate],
      shared: review.rollUp.shared,
    },
  };
}

type SheetOutput = ReviewOutput["workbooks"][number]["sheets"][number];

function sheetOutput(
  reading: Reading,
  { planYears, settings }: Review,
  statusOf: (m: Milestone) => Status,
): SheetOutput {
  const { planYear, actions } = reading.plan;
  const judged = { statusOf, doubtOf: doubtIn(planYear, settings) };
  return {
    name: reading.sheet,
    planYear,
    reports: reading.progress.kind === "reported",
    counted: isCounted(reading, planYears),
    actions: actions.map((action) => actionOutput(action, judged)),
  };
}

type ActionOutput = SheetOutput["actions"][number];

interface Judged {
  readonly statusOf: (milestone: Milestone) => Status;
  readonly doubtOf: DoubtOf;
}

function actionOutput(action: Action, { statusOf, doubtOf }: Judged): ActionOutput {
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
      doubt: doubtOf(m),
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
