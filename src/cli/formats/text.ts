import { daysBetween, formatDay } from "../../core/plan/day";
import { doubtIn } from "../../core/plan/doubt";
import { failureWords } from "../../core/plan/failure";
import { outsidePlanYear, outsideWords, planSpan } from "../../core/plan/plan-span";
import { progressNotices } from "../../core/plan/progress-words";
import type { Reading } from "../../core/plan/reading";
import { yearWords } from "../../core/plan/year-words";
import { DOUBT_WORDS, doubtsNote, planYearNote } from "../../core/report/counted";
import type { Review, WorkbookReview } from "../../core/review";
import { toA1 } from "../../core/sheet/a1";
import type { CountedStatus } from "../../core/track/roll-up";
import { statusAt } from "../../core/track/status";
import type { Severity } from "../../core/validate/rule";
import type { FileOutcome, Format } from "./format";
import { printable } from "./printable";

/** The review for people to read at a terminal. */
export const text: Format = {
  name: "text",
  print: ({ files, skipped, review }) => {
    const parts = dayNotice(review);
    const read = review.workbooks.values();
    for (const outcome of files) {
      const { file, error, advice = "" } = outcome;
      if (error !== null)
        parts.push(`${file}\n  could not be read: ${error}${advice === "" ? "" : `\n  ${advice}`}`);
      else parts.push(workbookText(outcome, read.next().value, review));
    }
    for (const { file, reason } of skipped) parts.push(`${file}\n  left out: ${reason}`);
    if (files.some(({ error }) => error === null)) parts.push(rollUpText(review));
    return printable(`${parts.join("\n\n")}\n`);
  },
};

/** The day is never changed unasked: whoever did not mean it is told what to type. */
function dayNotice({ asAt, workbooks }: Review): string[] {
  const outside = outsidePlanYear(asAt, planSpan(workbooks.flatMap(({ readings }) => readings)));
  if (outside === null) return [];
  const { day, is } = outside.nearest;
  return [`${outsideWords(asAt, outside)} To judge at its ${is}: --as-at ${day}`];
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

function workbookText(
  { file, leftOut = [] }: FileOutcome,
  workbook: WorkbookReview | undefined,
  review: Review,
): string {
  if (!workbook) return file;
  const lines = [file];
  const { readings, counted, findings, failures } = workbook;
  const actions = readings.flatMap((r) => r.plan.actions);
  const milestones = actions.flatMap((a) => a.milestones);
  lines.push(
    `  ${plural(actions.length, "action")}, ${plural(milestones.length, "milestone")}, as at ${formatDay(review.asAt)}`,
  );
  const plans = readings.filter(({ plan }) => plan.actions.length > 0);
  for (const words of progressNotices(
    plans.map(({ sheet, progress }) => ({ name: `“${sheet}”`, progress })),
  ))
    lines.push(`  ${words}`);
  const others = readings.filter((r) => !counted.includes(r) && r.plan.actions.length > 0);
  lines.push(...others.map(otherYearLine));
  if (leftOut.length > 0)
    lines.push(`  left out: ${leftOut.join(", ")} (written by Milestone Monitor from the plan)`);
  const sorted = ORDER.flatMap((s) => findings.filter((f) => f.severity === s));
  for (const f of sorted) {
    lines.push(`  ${f.severity.padEnd(7)}  ${f.at.sheet}!${toA1(f.at)}  ${f.message}  (${f.rule})`);
  }
  for (const failure of failures) {
    lines.push(`  failed   ${failure.sheet}  ${failureWords(failure)}  (${failure.detail})`);
  }
  if (findings.length === 0 && failures.length === 0) lines.push("  nothing found");
  lines.push(...overdueLines(counted, review));
  return lines.join("\n");
}

/** A plan of another year: its milestones stand neither in the list of what is overdue nor in the roll-up. */
function otherYearLine({ sheet, plan: { planYear, actions } }: Reading): string {
  const milestones = actions.reduce((n, action) => n + action.milestones.length, 0);
  const year = planYear === null ? "another year" : yearWords(planYear);
  return `  not counted: “${sheet}”, ${plural(milestones, "milestone")}, a plan of ${year}`;
}

function overdueLines(counted: readonly Reading[], { asAt, settings }: Review): string[] {
  const statusOf = statusAt({ asAt, dueSoonDays: settings.dueSoonDays });
  const late = counted
    .flatMap(({ plan }) => {
      const doubtOf = doubtIn(plan.planYear, settings);
      return plan.actions.flatMap(({ milestones }) =>
        milestones
          .filter((m) => statusOf(m) === "overdue")
          .map((m) => ({
            m,
            days: daysBetween(m.deadline?.due ?? asAt, asAt),
            doubt: doubtOf(m),
          })),
      );
    })
    .sort((a, b) => b.days - a.days);
  if (late.length === 0) return [];
  return [
    "",
    `  Overdue (${String(late.length)})`,
    ...late.map(
      ({ m, days, doubt }) =>
        `  ${plural(days, "day").padStart(9)}  ${m.cells.milestone.sheet}!${toA1(m.cells.milestone)}  ${m.text}  [${m.directorates.join("; ")}]${doubt === null ? "" : `  ? ${DOUBT_WORDS[doubt]}`}`,
    ),
  ];
}

const COLUMNS: readonly (readonly [CountedStatus | "actions" | "milestones", string])[] = [
  ["actions", "Actions"],
  ["milestones", "Milestones"],
  ["complete", "Complete"],
  ["overdue", "Overdue"],
  ["dueSoon", "Due soon"],
  ["upcoming", "To come"],
  ["ongoing", "Ongoing"],
  ["undated", "Undated"],
  ["suspended", "Suspended"],
  ["cancelled", "Cancelled"],
];

function rollUpText(review: Review): string {
  const { rollUp } = review;
  const before = planYearNote(review);
  const after = doubtsNote(review.doubts);
  const named = [
    ...rollUp.byDirectorate.map((row) => ({ name: row.directorate, counts: row })),
    { name: "Total (each counted once)", counts: rollUp.total },
  ];
  const width = Math.max(...named.map(({ name }) => name.length), "Directorate".length);
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((c, i) => c.padStart(COLUMNS[i]?.[1].length ?? 0))].join(
      "  ",
    );
  return [
    ...(before === "" ? [] : [before, ""]),
    line(
      "Directorate",
      COLUMNS.map(([, label]) => label),
    ),
    ...named.map(({ name, counts }) =>
      line(
        name,
        COLUMNS.map(([key]) => String(counts[key])),
      ),
    ),
    ...(rollUp.shared > 0
      ? [
          `${plural(rollUp.shared, "milestone")} shared by several directorates stand under each, so the rows add up to more than the last.`,
        ]
      : []),
    ...(after === "" ? [] : [after]),
  ].join("\n");
}

const plural = (n: number, what: string): string => `${String(n)} ${what}${n === 1 ? "" : "s"}`;
