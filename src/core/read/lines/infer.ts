import type { DeadlineReader } from "../deadlines/index";
import type { KnownDirectorates } from "../leads/index";
import { dateSigns, SIGNS, weigh, type Weighing } from "./evidence";
import { leadSigns } from "./lead-signs";
import { phrasesOf, type Phrases } from "./phrases";
import { resemblance } from "./resemblance";
import { scoresOf } from "./scores";
import { isScanned, type PrintedRow } from "./rows";
import type { Segment } from "./segments";
import { bestChoices, type Choice, type Step } from "./viterbi";
import {
  actionWeighing,
  closesAcross,
  deadlineWeighing,
  givesYear,
  milestoneWeighing,
  type Before,
} from "./weighings";
import { pairsIn, roomHabit, widthOf } from "./width";

/** What each line of a row was taken for. */
export interface RowChoices {
  action: Choice | null;
  readonly milestone: Choice[];
}

export interface InferenceContext {
  readonly reader: DeadlineReader;
  readonly known: KnownDirectorates;
  /** Whether the table has columns for both actions and milestones. */
  readonly hasMilestones: boolean;
}

/** Printed lines of one table, top to bottom. */
type Page = Pick<Segment, "rows" | "table">;

/** How strictly each column was printed to a width: see `roomHabit`. */
interface Habits {
  readonly action: number;
  readonly milestone: number;
}

/** Learns from all pages of a document how strictly they were printed. */
function habitsOf(pages: readonly Page[]): Habits {
  return {
    action: roomHabit(pages.map(({ rows }) => pairsIn(rows.map(({ action }) => action)))),
    milestone: roomHabit(pages.map(({ rows }) => pairsIn(rows.map(({ milestone }) => milestone)))),
  };
}

/** How alike a line and the one below it must be for it to be a failed print of that. */
const ALIKE = 0.35;
const WITHOUT_MILESTONE = 2.5;
const SECOND_DATE = 2;
const REF = 4;
/** The share of milestones with a deadline, as a logarithm of odds, is learned within these bounds. */
const MOST_UNDATED_COST = 2.5;

/**
 * Decides for the lines of all pages of a document which begin an action or a
 * milestone and which go on with one. How many milestones have a deadline in
 * their text, and how strictly lines were broken, is learned from all pages.
 */
export function inferPages(pages: readonly Page[], context: InferenceContext): RowChoices[][] {
  const habits = habitsOf(pages);
  const phrases = phrasesOf(pages);
  const all = pages.map((page) => stepsOf(page, context, habits, phrases));
  const withoutMilestone = context.hasMilestones ? WITHOUT_MILESTONE : 0;
  let undated = context.hasMilestones ? 1 : 0;
  let choices: Choice[][] = [];
  // Twice: the first pass tells how many milestones have a deadline in their text.
  for (let round = 0; round < 2; round++) {
    const costs = { undated, withoutMilestone, secondDate: SECOND_DATE };
    choices = all.map(({ steps }) => bestChoices(steps, costs));
    undated = undatedCost(all, choices);
  }
  return pages.map(({ rows }, page) => byRow(rows.length, all[page], choices[page] ?? []));
}

function byRow(count: number, page: Steps | undefined, choices: readonly Choice[]): RowChoices[] {
  const rows = Array.from({ length: count }, (): RowChoices => ({ action: null, milestone: [] }));
  choices.forEach((choice, i) => {
    const row = rows[page?.owners[i] ?? 0];
    if (row === undefined) return;
    if (page?.steps[i]?.column === "action") row.action = choice;
    else row.milestone.push(choice);
  });
  return rows;
}

/** The odds that a milestone has a deadline in its text, as a logarithm. */
function undatedCost(pages: readonly Steps[], choices: readonly (readonly Choice[])[]): number {
  const count = { dated: 1, undated: 1 };
  pages.forEach(({ steps }, page) => {
    countDated(steps, choices[page] ?? [], count);
  });
  return Math.min(MOST_UNDATED_COST, Math.max(0, Math.log(count.dated / count.undated)));
}

function countDated(
  steps: readonly Step[],
  choices: readonly Choice[],
  count: { dated: number; undated: number },
): void {
  let open: boolean | null = null;
  const close = (): void => {
    if (open === true) count.dated++;
    if (open === false) count.undated++;
  };
  steps.forEach((step, i) => {
    if (step.column !== "milestone" || choices[i] === "noise") return;
    if (choices[i] === "start") {
      close();
      open = step.dated;
    } else open = open === true || step.dated;
  });
  close();
}

interface Steps {
  readonly steps: Step[];
  /** The row each step belongs to. */
  readonly owners: number[];
}

function stepsOf(
  { rows, table }: Page,
  context: InferenceContext,
  habits: Habits,
  phrases: Phrases,
): Steps {
  const steps: Step[] = [];
  const owners: number[] = [];
  const leads = leadSigns(rows, table.columns.leads, context.known);
  const widths = {
    action: widthOf(pairsIn(rows.map(({ action }) => action)), habits.action),
    milestone: widthOf(pairsIn(rows.map(({ milestone }) => milestone)), habits.milestone),
  };
  const refs = rows.filter(({ ref }) => ref !== "").length;
  const deadlines = rows.filter(({ deadline }) => deadline !== "").length;
  const action: Before = { text: "", gap: 0, blankRows: 0 };
  const milestone: Before = { text: "", gap: 0, blankRows: 0 };
  let deadlineAbove = "";
  rows.forEach((row, index) => {
    action.blankRows += row.blankAbove;
    milestone.blankRows += row.blankAbove;
    const ofDeadline = deadlineWeighing(row.deadline, deadlineAbove, deadlines, context.reader);
    // What has a deadline beside it says something.
    const hasDeadline = row.deadline !== "";
    const text = row.action.join(" ");
    if (text === "") action.gap++;
    else {
      const weighing = actionWeighing(text, action, widths.action);
      if (phrases(action.text, text)) weigh(weighing, SIGNS.phrase);
      add(weighing, leads(rows, index));
      if (refs > 0) weigh(weighing, row.ref === "" ? REF : -REF);
      if (!context.hasMilestones) add(weighing, ofDeadline);
      const isFirst = action.text === "";
      const line = { text, isFirst, isGhost: isGhost(text, rows[index + 1]), hasDeadline };
      steps.push({ column: "action", ...scoresOf(line, weighing), dated: false });
      owners.push(index);
      if (!isScanned(text)) Object.assign(action, { text, gap: 0, blankRows: 0 });
    }
    if (row.milestone.length === 0) milestone.gap++;
    row.milestone.forEach((piece, i) => {
      const dates = dateSigns(context.reader, piece);
      const weighing = milestoneWeighing(
        piece,
        dates,
        milestone,
        i > 0,
        widths.milestone,
        context.reader,
      );
      if (phrases(milestone.text, piece)) weigh(weighing, SIGNS.phrase);
      if (i === 0) add(weighing, ofDeadline);
      const isDated = isDatedLine(milestone.text, piece, dates.has, context.reader);
      const line = { text: piece, isFirst: false, isGhost: false, hasDeadline };
      steps.push({ column: "milestone", ...scoresOf(line, weighing), dated: isDated });
      owners.push(index);
      if (!isScanned(piece)) Object.assign(milestone, { text: piece, gap: 0, blankRows: 0 });
    });
    deadlineAbove = row.deadline;
  });
  return { steps, owners };
}

/** Whether a line brings a deadline; the year of the one above it is none of its own. */
function isDatedLine(
  above: string,
  text: string,
  hasDate: boolean,
  reader: DeadlineReader,
): boolean {
  if (givesYear(above, text, reader)) return false;
  return hasDate || closesAcross(above, text, reader);
}

function add(weighing: Weighing, other: Weighing): void {
  weighing.more += other.more;
  weighing.start += other.start;
}

/** Whether a line looks like a first, failed print of the one below it. */
function isGhost(text: string, below: PrintedRow | undefined): boolean {
  const next = below?.action.join(" ") ?? "";
  return next !== "" && resemblance(text, next) >= ALIKE;
}
