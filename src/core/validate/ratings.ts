import { byObject } from "../plan/by-object";
import type { Day } from "../plan/day";
import type { Action, Milestone } from "../plan/plan";
import type { Reading, TableReading } from "../plan/reading";
import type { Settings } from "../plan/settings";
import { tableAt } from "../plan/table-at";
import type { CellRef } from "../sheet/a1";
import { textOf } from "../sheet/cell";
import { sameWords } from "./places";
import type { RuleContext } from "./rule";

/** A RAG or BRAG colour. */
export type Colour = "red" | "amber" | "green" | "blue";

/** How a milestone is rated, and where it says so. */
export interface Rating {
  readonly colour: Colour;
  /** The words of the cell. */
  readonly text: string;
  readonly at: CellRef;
  /** Whether the cell names the colour, and nothing else. */
  readonly isAlone: boolean;
  /** Whether words stand for the colour, "on track", which is not named. */
  readonly isInWords: boolean;
}

/**
 * Whether a column of this label holds the ratings of milestones as a whole:
 * "RAG", "BRAG status", "Q2 RAG". "Budget RAG" and "Last RAG" are of something else.
 */
export function isRatingLabel(label: string): boolean {
  const words = sameWords(label).split(" ");
  return words.some((word) => /^b?rag[bg]?$/.test(word)) && words.every((w) => OF_RATINGS.test(w));
}

const OF_RATINGS =
  /^(?:b?rag[bg]?|status|rating|colou?r|current|overall|latest|delivery|progress|milestone|action|quarter|q?\d+)$/;

/** A rating, and the milestones of one action that it is of. */
export interface Rated {
  readonly rating: Rating;
  readonly milestones: readonly Milestone[];
  /** Those below that have no rating of their own, as under a merged cell. */
  readonly below: readonly Milestone[];
}

/**
 * Gives the ratings of an action's milestones. They stand in a column of ratings
 * beside that of statuses, which the reader takes none of, or else in the status
 * itself where that names a colour or calls the milestone on track. A cell beside
 * several milestones rates them all, or each by a line of its own.
 */
export function ratingsIn(
  { tables }: Reading,
  { valueAt }: RuleContext,
): (action: Action) => Rated[] {
  const hasBeside = tables.some((table) => besideStatus(table).length > 0);
  return ({ milestones }) => {
    const mayBeRated = ({ reportedText }: Milestone): boolean => namedIn(reportedText) !== null;
    if (!hasBeside && !milestones.some(mayBeRated)) return [];
    // Nearly all cells rate nothing; who shares one is asked where it does.
    const onRow = sharing(milestones, ({ cells }) => cells.milestone);
    const onStatus = sharing(milestones, ({ cells }) => cells.status);
    const rated = new Map<
      string,
      { rating: Rating; milestones: Milestone[]; below: Milestone[] }
    >();
    let last: Milestone[] = [];
    const add = (milestone: Milestone, matesOf: Sharing, at: CellRef, own?: string): boolean => {
      if (own !== undefined && namedIn(own) === null) return false;
      const whole = textOf(valueAt(at));
      if (own === undefined && whole === "") return false;
      const mates = matesOf(milestone);
      const lines = whole.split("\n").filter((line) => line.trim() !== "");
      const line = lines.length === mates.length ? mates.indexOf(milestone) : -1;
      const rating = ratingOf(own ?? lines[line] ?? whole, at);
      if (rating === null) return false;
      const key = [at.row, at.column, line, rating.text].join("|");
      const known = rated.get(key) ?? { rating, milestones: [], below: [] };
      rated.set(key, known);
      known.milestones.push(milestone);
      last = known.below;
      return true;
    };
    for (const milestone of milestones) {
      const { cells, reportedText } = milestone;
      const table = tableAt(tables, cells.milestone);
      const beside = table === undefined ? [] : besideStatus(table);
      if (beside.some((column) => add(milestone, onRow, { ...cells.milestone, column }))) continue;
      if (cells.status !== null && add(milestone, onStatus, cells.status, reportedText)) continue;
      last.push(milestone);
    }
    return [...rated.values()];
  };
}

const placeOf = ({ row, column }: CellRef): string => `${String(row)}|${String(column)}`;

/** The milestones that share a cell with one, itself among them. */
type Sharing = (milestone: Milestone) => readonly Milestone[];

function sharing(
  milestones: readonly Milestone[],
  cellOf: (milestone: Milestone) => CellRef | null,
): Sharing {
  let known: Map<string, Milestone[]> | null = null;
  return (milestone) => {
    const at = cellOf(milestone);
    if (at === null) return [];
    known ??= byCell(milestones, cellOf);
    return known.get(placeOf(at)) ?? [];
  };
}

function byCell(
  milestones: readonly Milestone[],
  cellOf: (milestone: Milestone) => CellRef | null,
): Map<string, Milestone[]> {
  const byPlace = new Map<string, Milestone[]>();
  for (const milestone of milestones) {
    const at = cellOf(milestone);
    if (at === null) continue;
    const known = byPlace.get(placeOf(at));
    if (known === undefined) byPlace.set(placeOf(at), [milestone]);
    else known.push(milestone);
  }
  return byPlace;
}

/** The columns of ratings that stand beside one of statuses, the last first, as quarters go on. */
const besideStatus = byObject(({ columns }: TableReading): readonly number[] => {
  const status = columns.find(({ fields }) => fields.includes("status"));
  if (status === undefined || isRatingLabel(status.label)) return [];
  return columns
    .filter(({ fields, label }) => fields.length === 0 && isRatingLabel(label))
    .map(({ column }) => column)
    .reverse();
});

const COLOURS: Readonly<Record<string, Colour>> = {
  red: "red",
  amber: "amber",
  yellow: "amber",
  green: "green",
  blue: "blue",
};
const LETTERS: Readonly<Record<string, Colour>> = { r: "red", a: "amber", g: "green", b: "blue" };
const ON_TRACK = new Set(["on track", "on target", "on schedule"]);

function ratingOf(text: string, at: CellRef): Rating | null {
  const named = namedIn(text);
  return named === null ? null : { ...named, text, at };
}

type Named = Pick<Rating, "colour" | "isAlone" | "isInWords">;

/** Statuses are few and milestones many, so each text is looked at once; more than a plan has are let go. */
const KNOWN = new Map<string, Named | null>();
const MOST_KNOWN = 5000;

function namedIn(text: string): Named | null {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const named = colourIn(text);
  KNOWN.set(text, named);
  return named;
}

function colourIn(text: string): Named | null {
  if (text === "" || text.length > 60) return null;
  const words = sameWords(text);
  const alone = COLOURS[words] ?? LETTERS[words];
  if (alone !== undefined) return { colour: alone, isAlone: true, isInWords: false };
  if (ON_TRACK.has(words)) return { colour: "green", isAlone: false, isInWords: true };
  const first = LEADING.exec(text)?.[1]?.toLowerCase();
  const all = new Set(words.split(" ").flatMap((word) => COLOURS[word] ?? []));
  // "Amber/green" says no one colour.
  const colour = first === undefined || all.size > 1 ? undefined : COLOURS[first];
  return colour === undefined ? null : { colour, isAlone: false, isInWords: false };
}

/** A colour that stands before punctuation or the end; "Green Lane" and "was green" rate nothing. */
const LEADING = /^[\s([]*(red|amber|yellow|green|blue)\s*(?:$|[\n:;,.()/–—]|\s-)/i;

/** Days behind that are amber under BRAG: up to one month. */
const AMBER_DAYS = 31;

/**
 * The colour that a scheme gives a milestone so many days past its date, above
 * 0, where it is not complete; null where the scheme leaves that open.
 *
 * - simple: overdue is red;
 * - BRAG: amber up to one month behind, red beyond;
 * - percentage: red if less than half is done.
 */
export function colourWhenLate(
  scheme: Settings["ratingScheme"],
  days: number,
  percent: number | null,
): "amber" | "red" | null {
  if (scheme === "simple") return "red";
  if (scheme === "brag") return days > AMBER_DAYS ? "red" : "amber";
  return percent !== null && percent < 50 ? "red" : null;
}

/** The day a rating goes by, a later one agreed since included; null where none can be told. */
export function ratedBy({ deadline, revised }: Milestone): Day | null {
  const [first, second] = [deadline?.due ?? null, revised?.due ?? null];
  if (first === null || second === null) return first;
  return first < second ? second : first;
}
