import { z } from "zod";
import { DOUBTS } from "../core/plan/doubt";
import { STATUSES } from "../core/plan/status";

/**
 * What `review --format json` prints. Programs are built on it: fields are
 * added, never renamed or taken away.
 */
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const period = z.object({ start: day, end: day });
const count = z.int().min(0);

const deadline = z.object({
  text: z.string(),
  earliest: day.nullable(),
  due: day.nullable(),
  precision: z.string(),
  certainty: z.string(),
});

const milestone = z.object({
  ref: z.string(),
  text: z.string(),
  title: z.string(),
  directorates: z.array(z.string()),
  reported: z.string(),
  completedOn: day.nullable(),
  comment: z.string(),
  status: z.enum(STATUSES),
  /**
   * Why the day it is counted by is doubtful: outside the plan year, of a year
   * that was not written, or one of two days its words can mean; null where it
   * is not, or has no day.
   */
  doubt: z.enum(DOUBTS).nullable(),
  deadline: deadline.nullable(),
  revised: deadline.nullable(),
  cells: z.object({ milestone: z.string(), deadline: z.string().nullable() }),
});

const action = z.object({
  ref: z.string(),
  theme: z.string(),
  priority: z.string(),
  action: z.string(),
  leadMembers: z.array(z.string()),
  leadOfficers: z.array(z.string()),
  directorates: z.array(z.string()),
  cells: z.object({ action: z.string() }),
  milestones: z.array(milestone),
});

const finding = z.object({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  sheet: z.string(),
  cell: z.string(),
  fixes: z.array(z.object({ title: z.string() })),
});

/** A check or a reading that broke down on a sheet, and the findings it cost. */
const failure = z.object({
  part: z.enum(["rule", "reading"]),
  /** The rule's id; null where it was no rule. */
  rule: z.string().nullable(),
  sheet: z.string(),
  message: z.string(),
  detail: z.string(),
});

const counts = z.object({
  actions: count,
  milestones: count,
  complete: count,
  overdue: count,
  dueSoon: count,
  upcoming: count,
  ongoing: count,
  undated: count,
  suspended: count,
  cancelled: count,
});

export const reviewOutput = z.object({
  asAt: day,
  /** The years of the plans, where the day lies outside them, and the nearest day within; else null. */
  asAtOutsidePlanYear: z.object({ planYear: period, nearest: day }).nullable(),
  /** Files that were named and left out, as Excel's lock files are. */
  skipped: z.array(z.object({ file: z.string(), reason: z.string() })),
  workbooks: z.array(
    z.object({
      file: z.string(),
      /** Why the file could not be read; null where it was. */
      error: z.string().nullable(),
      /** What to do about it, where there is more to say than the error does. */
      advice: z.string().nullable(),
      /** Sheets that Milestone Monitor wrote and that were not reviewed, since others hold the plan. */
      leftOut: z.array(z.string()),
      sheets: z.array(
        z.object({
          name: z.string(),
          planYear: period.nullable(),
          /** Whether the sheet says how far its work has come; false also where it has room for it and nothing is there. */
          reports: z.boolean(),
          /** Whether its milestones are in the roll-up: not where another year's plans are rolled up. */
          counted: z.boolean(),
          actions: z.array(action),
        }),
      ),
      findings: z.array(finding),
      /** What could not be done of its review, by a fault of the program; [] where nothing is missing. */
      failures: z.array(failure),
    }),
  ),
  rollUp: z.object({
    /**
     * The year whose plans are rolled up: where there are plans of several, the
     * one that holds `asAt`, else the latest. Null where no plan's year is
     * known, or where plans of several years are added (`--all-years`).
     */
    planYear: period.nullable(),
    /** Each milestone once. */
    total: counts,
    /** A shared milestone stands under each of its directorates. */
    byDirectorate: z.array(counts.extend({ directorate: z.string() })),
    /** Milestones that stand under more than one directorate. */
    shared: count,
  }),
});

export type ReviewOutput = z.infer<typeof reviewOutput>;
