import type { DeadlineReader } from "../deadlines/index";
import type { KnownDirectorates } from "../leads/index";
import { isNoise } from "../rows/kind";
import { dateSigns, SIGNS, weigh, weighPair, type DateSigns, type Weighing } from "./evidence";
import { leadSigns } from "./lead-signs";
import { endsInBracket, closesBracket, endsOpen, startsLower } from "./marks";
import type { PrintedRow } from "./rows";
import { bestChoices, type Choice, type Step } from "./viterbi";
import { widthOf, type Width } from "./width";

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

/** What it takes to call a line noise rather than text. */
const NOISE = -3.6;
const WITHOUT_MILESTONE = 2.5;
const SECOND_DATE = 2;
/** A line of an action's text has no blank cells above it within the action. */
const ACTION_GAP = -3;
const REF = 4;
const OWN_DEADLINE = 4;
const NO_DEADLINE = 2.5;
/** The share of milestones with a deadline, as a logarithm of odds, is learned within these bounds. */
const MOST_UNDATED_COST = 3;

/** Decides for the lines of a table which begin an action or milestone and which go on with one. */
export function inferLines(rows: readonly PrintedRow[], context: InferenceContext): RowChoices[] {
  const { steps, owners } = stepsOf(rows, context);
  let undated = context.hasMilestones ? 1 : 0;
  let choices: Choice[] = [];
  // Twice: the first pass tells how many milestones have a deadline in their text.
  for (let round = 0; round < 2; round++) {
    const withoutMilestone = context.hasMilestones ? WITHOUT_MILESTONE : 0;
    choices = bestChoices(steps, { undated, withoutMilestone, secondDate: SECOND_DATE });
    undated = undatedCost(steps, choices);
  }
  const result = rows.map((): RowChoices => ({ action: null, milestone: [] }));
  choices.forEach((choice, i) => {
    const row = result[owners[i] ?? 0];
    if (row === undefined) return;
    if (steps[i]?.column === "action") row.action = choice;
    else row.milestone.push(choice);
  });
  return result;
}

/** The odds that a milestone of this table has a deadline in its text. */
function undatedCost(steps: readonly Step[], choices: readonly Choice[]): number {
  let dated = 1;
  let undated = 1;
  let open: boolean | null = null;
  const close = (): void => {
    if (open === true) dated++;
    if (open === false) undated++;
  };
  steps.forEach((step, i) => {
    if (step.column !== "milestone" || choices[i] === "noise") return;
    if (choices[i] === "start") {
      close();
      open = step.dated;
    } else open = open === true || step.dated;
  });
  close();
  return Math.min(MOST_UNDATED_COST, Math.max(0, Math.log(dated / undated)));
}

interface Steps {
  readonly steps: Step[];
  /** The row each step belongs to. */
  readonly owners: number[];
}

/** The last line of a column and how many rows have gone by since. */
interface Before {
  text: string;
  gap: number;
  blankRows: number;
}

function stepsOf(rows: readonly PrintedRow[], context: InferenceContext): Steps {
  const steps: Step[] = [];
  const owners: number[] = [];
  const leads = leadSigns(rows, context.known);
  const widths = {
    action: columnWidth(rows.map(({ action }) => action)),
    milestone: columnWidth(rows.map(({ milestone }) => milestone)),
  };
  const refs = rows.filter(({ ref }) => ref !== "").length;
  const deadlines = rows.filter(({ deadline }) => deadline !== "").length;
  const action: Before = { text: "", gap: 0, blankRows: 0 };
  const milestone: Before = { text: "", gap: 0, blankRows: 0 };
  let deadlineAbove = "";
  rows.forEach((row, index) => {
    action.blankRows += row.blankAbove;
    milestone.blankRows += row.blankAbove;
    const ofDeadline = deadlineWeighing(row.deadline, deadlineAbove, deadlines, context);
    const text = row.action.join(" ");
    if (text === "") action.gap++;
    else {
      const weighing = actionWeighing(text, action, widths.action);
      add(weighing, leads(rows, index));
      if (refs > 0) weigh(weighing, row.ref === "" ? REF : -REF);
      if (!context.hasMilestones) add(weighing, ofDeadline);
      const isFirst = action.text === "";
      steps.push({ column: "action", ...settled(weighing, text, isFirst), dated: false });
      owners.push(index);
      if (!isNoise(text)) Object.assign(action, { text, gap: 0, blankRows: 0 });
    }
    if (row.milestone.length === 0) milestone.gap++;
    row.milestone.forEach((piece, i) => {
      const dates = dateSigns(context.reader, piece);
      const weighing = milestoneWeighing(piece, dates, milestone, i > 0, widths.milestone, context);
      if (i === 0) add(weighing, ofDeadline);
      const isDated = dates.has || closesAcross(milestone.text, piece, context.reader);
      steps.push({ column: "milestone", ...settled(weighing, piece, false), dated: isDated });
      owners.push(index);
      if (!isNoise(piece)) Object.assign(milestone, { text: piece, gap: 0, blankRows: 0 });
    });
    deadlineAbove = row.deadline;
  });
  return { steps, owners };
}

function add(weighing: Weighing, other: Weighing): void {
  weighing.more += other.more;
  weighing.start += other.start;
}

function settled(
  { more, start }: Weighing,
  text: string,
  isFirst: boolean,
): { more: number; start: number; noise: number } {
  if (isNoise(text)) return { more: -20, start: -20, noise: 0 };
  if (isFirst) return { more: -20, start: 0, noise: -20 };
  return { more, start, noise: NOISE - Math.min(2, text.length / 60) };
}

function columnWidth(cells: readonly (readonly string[])[]): Width {
  const pairs: { before: string; text: string; goesOn: boolean }[] = [];
  let before = "";
  for (const pieces of cells) {
    const text = pieces.length === 1 ? (pieces[0] ?? "") : "";
    if (before !== "" && text !== "") {
      const closes = endsInBracket(before) && closesBracket(text);
      pairs.push({ before, text, goesOn: startsLower(text) || closes });
    }
    before = text;
  }
  return widthOf(pairs);
}

function actionWeighing(text: string, before: Before, width: Width): Weighing {
  const weighing = weighPair({
    before: before.text,
    text,
    gap: 0,
    blankRows: before.blankRows,
    isSameCell: false,
  });
  if (before.gap > 0) weigh(weighing, ACTION_GAP);
  else weigh(weighing, width.evidence(before.text, text));
  return weighing;
}

function milestoneWeighing(
  text: string,
  dates: DateSigns,
  before: Before,
  isSameCell: boolean,
  width: Width,
  context: InferenceContext,
): Weighing {
  const { gap, blankRows } = before;
  const weighing = weighPair({ before: before.text, text, gap, blankRows, isSameCell });
  const above = dateSigns(context.reader, before.text);
  if (dates.alone) weigh(weighing, SIGNS.dateAlone);
  if (above.closes) weigh(weighing, SIGNS.dateClosed);
  else if (above.has && dates.opens && !endsOpen(before.text)) weigh(weighing, SIGNS.dateClosed);
  if (!isSameCell && gap === 0) weigh(weighing, width.evidence(before.text, text));
  return weighing;
}

/** Whether a deadline begins at the end of one line and ends at the beginning of the next. */
function closesAcross(before: string, text: string, reader: DeadlineReader): boolean {
  if (!/\d/.test(text)) return false;
  const tail = before.slice(-30);
  return dateSigns(reader, `${tail} ${text.slice(0, 30)}`).has && !dateSigns(reader, tail).has;
}

/** Where deadlines have a column of their own, each stands beside its milestone's first line. */
function deadlineWeighing(
  own: string,
  above: string,
  count: number,
  { reader }: InferenceContext,
): Weighing {
  const weighing: Weighing = { more: 0, start: 0 };
  if (count === 0) return weighing;
  if (own === "") weigh(weighing, NO_DEADLINE);
  else weigh(weighing, isRestOf(above, own, reader) ? OWN_DEADLINE : -OWN_DEADLINE);
  return weighing;
}

function isRestOf(above: string, own: string, reader: DeadlineReader): boolean {
  if (above === "") return false;
  if (startsLower(own) || endsInBracket(above)) return true;
  return reader.shapeOf(own) === "end" && reader.shapeOf(above) !== "whole";
}
