import type { Period } from "../../core/plan/day";
import type { Directorate, Reading } from "../../core/plan/reading";
import type { Review } from "../../core/review";
import { areaToA1 } from "../../core/sheet/a1";
import { findingRows } from "./build-findings";
import { milestoneRows, type PlacedMilestone } from "./build-milestones";
import type { DirectorateView, PaneReview, SheetView } from "./pane-review";

export type { PlacedMilestone };

/** Flattens a review for the pane; `placed` are its milestones by their rows' ids. */
export function paneReview(review: Review): {
  view: PaneReview;
  placed: readonly PlacedMilestone[];
} {
  const readings = review.workbooks.flatMap((w) => w.readings);
  const findings = review.workbooks.flatMap((w) => w.findings);
  const { rows, placed } = milestoneRows(readings, review);
  return {
    view: {
      asAt: review.asAt,
      dueSoonDays: review.settings.dueSoonDays,
      planYear: widest(readings),
      sheets: readings.map(sheetView),
      actions: review.rollUp.total.actions,
      findings: findingRows(findings, readings),
      milestones: rows,
      rollUp: review.rollUp,
      directorates: review.directorates.map(directorateView),
    },
    placed,
  };
}

function sheetView({ sheet, plan, tables }: Reading): SheetView {
  return {
    name: sheet,
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

/** The plan years of all sheets as one period; null where none tells. */
function widest(readings: readonly Reading[]): Period | null {
  const years = readings.map(({ plan }) => plan.planYear).filter((year) => year !== null);
  return years.reduce<Period | null>(
    (whole, { start, end }) => ({
      start: whole === null || start < whole.start ? start : whole.start,
      end: whole === null || end > whole.end ? end : whole.end,
    }),
    null,
  );
}
