import { planSpan } from "../../core/plan/plan-span";
import type { Directorate, Reading } from "../../core/plan/reading";
import type { Review } from "../../core/review";
import { areaToA1 } from "../../core/sheet/a1";
import type { Workbook } from "../../core/sheet/workbook";
import type { MilestoneEntry } from "./build-milestones";
import type { DirectorateView, PaneReview, SheetView } from "./pane-review";
import { unknownWords } from "./status-words";

/** What the pane is told of a workbook's review at once; `milestones` are all that are counted. */
export function paneReview(
  { sheets, leftOut = [] }: Workbook,
  review: Review,
  milestones: readonly MilestoneEntry[],
): PaneReview {
  const reports = new Set(sheets.filter(({ isReport }) => isReport).map(({ name }) => name));
  const readings = review.workbooks.flatMap((w) => w.readings);
  const overdue = overdueBySheet(milestones);
  return {
    asAt: review.asAt,
    dueSoonDays: review.settings.dueSoonDays,
    planYear: planSpan(readings),
    sheets: readings.map((reading) => ({
      ...sheetView(reading),
      isReport: reports.has(reading.sheet),
      overdue: overdue.get(reading) ?? 0,
    })),
    leftOut,
    actions: review.rollUp.total.actions,
    findings: review.workbooks.reduce((n, { findings }) => n + findings.length, 0),
    milestones: milestones.length,
    owners: ownersOf(milestones),
    unknownWords: unknownWords(milestones),
    planYears: review.planYears,
    rollUp: review.rollUp,
    checked: review.checked,
    doubts: review.doubts,
    failures: [...review.workbooks.flatMap((w) => w.failures), ...review.notCompared],
    directorates: review.directorates.map(directorateView),
  };
}

function ownersOf(milestones: readonly MilestoneEntry[]): PaneReview["owners"] {
  const directorates = new Set<string>();
  const officers = new Set<string>();
  for (const { milestone, action } of milestones) {
    for (const name of milestone.directorates) directorates.add(name);
    for (const name of action.leads.officers) officers.add(name);
  }
  return { directorates: sorted(directorates), officers: sorted(officers) };
}

const sorted = (names: ReadonlySet<string>): string[] =>
  [...names].sort((a, b) => a.localeCompare(b, "en-GB"));

function overdueBySheet(milestones: readonly MilestoneEntry[]): ReadonlyMap<Reading, number> {
  const counts = new Map<Reading, number>();
  for (const { reading, status } of milestones) {
    if (status === "overdue") counts.set(reading, (counts.get(reading) ?? 0) + 1);
  }
  return counts;
}

function sheetView({
  sheet,
  title,
  plan,
  progress,
  tables,
  problems,
}: Reading): Omit<SheetView, "isReport" | "overdue"> {
  const waiting = problems.find((problem) => problem.kind === "no-action");
  return {
    name: sheet,
    title,
    progress,
    waiting: waiting === undefined ? null : { at: waiting.at, isBlank: waiting.isBlank },
    milestones: plan.actions.reduce((n, action) => n + action.milestones.length, 0),
    tables: tables.map((table) => ({
      area: areaToA1(table.area),
      headerRow: table.header?.last ?? null,
      columns: table.columns.map(({ column, label, fields, confidence }) => ({
        column,
        label,
        fields,
        confidence,
      })),
    })),
  };
}

function directorateView(directorate: Directorate): DirectorateView {
  const { name, source, collective, spellings } = directorate;
  return {
    name,
    source,
    collective,
    spellings: spellings.map(({ text, cells, likeness }) => ({
      text,
      count: cells.length,
      first: cells[0] ?? null,
      likeness,
    })),
  };
}
