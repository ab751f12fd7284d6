import { DEFAULT_SETTINGS, type Settings } from "../../core/plan/settings";
import { createReviewer, type Review, type ReviewOptions } from "../../core/review";
import type { CellRef } from "../../core/sheet/a1";
import type { Edit } from "../../core/sheet/edit";
import type { SheetContent } from "../../core/sheet/content";
import type { Workbook } from "../../core/sheet/workbook";
import { checkedIn } from "../../core/track/checked";
import { doubtsIn } from "../../core/track/doubts";
import { planYearsOf } from "../../core/track/plan-years";
import { rollUp } from "../../core/track/roll-up";
import type { MilestoneFilters } from "../filters";
import { aboutCells } from "../../core/validate/about";
import { ignoring } from "../../core/validate/ignored";
import type { PaintKind } from "../../excel/flag-looks";
import type { PaintedAreas } from "../../excel/painted-areas";
import { SHEETS, type SheetName } from "../sheets";
import { fixAllOf, type FixAll } from "./automatic-fixes";
import { paneReview } from "./build";
import { findingEntries, type FindingEntry } from "./build-findings";
import { milestoneEntries, type MilestoneEntry } from "./build-milestones";
import { explain } from "./explain";
import { findingsAt } from "./findings-at";
import { findingLists, type FindingLists } from "./finding-lists";
import { readLastReturn, type BookFile, type LastReturn } from "./last-return";
import type { List } from "./list";
import { milestoneLists, type MilestoneLists } from "./milestone-lists";
import type {
  Explanation,
  FindingList,
  FindingQuery,
  FindingRow,
  Leavable,
  MilestoneRow,
  PaneReview,
} from "./pane-review";
import { progressColumns } from "./progress-columns";
import { isPaintedIn } from "./painted";
import { coverOf, type CoverQuery } from "./return-cover";
import { dueCells, findingCells, flagsStandFor, marksStandFor, type ToPaint } from "./to-paint";

/** What a check is made with; plain data, so that it can be posted to a worker. */
export type CheckOptions = Pick<ReviewOptions, "asAt" | "settings">;

/** What can be asked about the last review; before the first there is nothing. */
export interface Questions {
  /** Makes the list of findings that a query asks for; `id` is a number never used before. */
  listFindings(id: number, query: FindingQuery): FindingList;
  /** Rows of the list with that number from one position up to another; null where it is no more. */
  findings(id: number, from: number, to: number): FindingRow[] | null;
  /** What a group of that list is known by, the first so many, for a person to leave; null where it is no more. */
  leavable(id: number, group: string, most: number): Leavable[] | null;
  /** The same for milestones. */
  listMilestones(id: number, filters: MilestoneFilters): List;
  milestones(id: number, from: number, to: number): MilestoneRow[] | null;
  /** Explains a milestone by its id; null where there is none. */
  explain(id: number): Explanation | null;
  /** What fixes all findings of a rule that are not ignored, so far as fixes are automatic. */
  fixAll(rule: string, ignored: Settings["ignored"]): FixAll;
  /** What adds columns for progress to some sheets that have none. */
  progressColumns(sheets: readonly string[]): Edit[];
  /** The findings in one cell that are not ignored, the worst first. */
  findingsAt(at: CellRef, ignored: Settings["ignored"]): FindingRow[];
  /** The cells to flag for what is overdue or due soon, or to mark for the findings that are not ignored. */
  toPaint(kind: "flags" | "marks", ignored: Settings["ignored"]): ToPaint;
  /** How many of what would be painted now is painted in some areas. */
  standsFor(areas: PaintedAreas, ignored: Settings["ignored"]): Readonly<Record<PaintKind, number>>;
  /** A sheet worked out from the review, without findings that are ignored; null before the first. */
  sheet(name: SheetName, ignored: Settings["ignored"]): SheetContent | null;
  /** The cover of a return of what was reviewed; null before the first. */
  cover(query: CoverQuery): SheetContent | null;
}

/** Where a review is made and kept, on whichever thread that is. */
export interface ReviewRoom extends Questions {
  /** Reviews a workbook, or the last one again where none is given. */
  check(workbook: Workbook | null, options: CheckOptions): PaneReview;
  /** Compares with a file from the next check on; with nothing where there is none, or it is no use. */
  compareWith(file: BookFile | null, options: CheckOptions): Promise<LastReturn | null>;
}

export function createReviewRoom(): ReviewRoom {
  const review = createReviewer();
  let workbook: Workbook = { name: "", date1904: false, sheets: [] };
  let previous: readonly Workbook[] = [];
  let now = inView(NOTHING);
  return {
    check(given, options) {
      workbook = given ?? workbook;
      // What is ignored is left out when it is asked for: it can be brought back without another check.
      const { settings = DEFAULT_SETTINGS } = options;
      const all = { ...options, settings: { ...settings, ignored: [] }, previous };
      now = inView(review([workbook], all));
      return paneReview(workbook, now.review, now.milestones);
    },
    async compareWith(file, { asAt, settings = DEFAULT_SETTINGS }) {
      previous = [];
      if (file === null) return null;
      const read = await readLastReturn(file, { asAt, settings });
      if (read.workbook) previous = [read.workbook];
      return read.answer;
    },
    listFindings: (id, query) => now.findingLists().list(id, query),
    findings: (id, from, to) => now.findingLists().rows(id, from, to),
    leavable: (id, group, most) => now.findingLists().leavable(id, group, most),
    listMilestones: (id, filters) => now.milestoneLists().list(id, filters),
    milestones: (id, from, to) => now.milestoneLists().rows(id, from, to),
    explain(id) {
      const found = now.milestones[id];
      return found ? explain(found, now.review) : null;
    },
    fixAll: (rule, ignored) => fixAllOf(now.findingLists().standing(ignored), rule),
    findingsAt: (at, ignored) => findingsAt(now.findingLists().standing(ignored), at),
    progressColumns: (sheets) =>
      progressColumns(
        workbook,
        now.review.workbooks.flatMap(({ readings }) => readings),
        sheets,
      ),
    toPaint: (kind, ignored) =>
      kind === "flags"
        ? dueCells(now.milestones)
        : findingCells(now.findingLists().standing(ignored)),
    standsFor: (areas, ignored) => ({
      flags: flagsStandFor(now.milestones, isPaintedIn(areas.flags)),
      marks: marksStandFor(now.findingLists().standing(ignored), isPaintedIn(areas.marks)),
    }),
    sheet: (name, ignored) =>
      now.review === NOTHING ? null : SHEETS[name](withoutIgnored(now.review, ignored)),
    cover: (query) => (now.review === NOTHING ? null : coverOf(now.review, query)),
  };
}

const NOTHING: Review = {
  asAt: "1970-01-01",
  settings: DEFAULT_SETTINGS,
  workbooks: [],
  directorates: [],
  planYears: planYearsOf([], { asAt: "1970-01-01", wanted: null }),
  rollUp: rollUp([], () => "undated"),
  checked: checkedIn([], () => "undated"),
  notCompared: [],
  doubts: doubtsIn([], DEFAULT_SETTINGS),
};

/** The review as it is reported: without the findings that a person has said to leave. */
function withoutIgnored(review: Review, ignored: Settings["ignored"]): Review {
  const isIgnored = ignoring({ ignored });
  const workbooks = review.workbooks.map((workbook) => {
    const abouts = new Map(workbook.readings.map((each) => [each.sheet, aboutCells(each)]));
    const findings = workbook.findings.filter(
      (finding) => !isIgnored(finding, () => abouts.get(finding.at.sheet)?.(finding.at) ?? ""),
    );
    return { ...workbook, findings };
  });
  return { ...review, workbooks };
}

/** A review and what is made of it, each part when it is first asked for. */
interface InView {
  readonly review: Review;
  readonly milestones: readonly MilestoneEntry[];
  readonly findings: () => readonly FindingEntry[];
  readonly findingLists: () => FindingLists;
  readonly milestoneLists: () => MilestoneLists;
}

function inView(review: Review): InView {
  const readings = review.workbooks.flatMap((w) => w.readings);
  const counted = review.workbooks.flatMap((w) => w.counted);
  const milestones = milestoneEntries(counted, review);
  const findings = once(() =>
    findingEntries(
      review.workbooks.flatMap((w) => w.findings),
      readings,
    ),
  );
  return {
    review,
    milestones,
    findings,
    findingLists: once(() => findingLists(findings())),
    milestoneLists: once(() => milestoneLists(milestones, review.asAt)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
