import { byObject } from "../plan/by-object";
import type { Day } from "../plan/day";
import type { Milestone } from "../plan/plan";
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

/**
 * Gives the rating of milestones. It stands in a column of ratings beside that
 * of statuses, which the reader takes none of, or else in the status itself
 * where that names a colour or calls the milestone on track.
 */
export function ratingsIn(
  { tables }: Reading,
  { valueAt }: RuleContext,
): (milestone: Milestone) => Rating | null {
  return ({ reportedText, cells }) => {
    const table = tableAt(tables, cells.milestone);
    for (const column of table === undefined ? [] : besideStatus(table)) {
      const at = { ...cells.milestone, column };
      const rating = ratingOf(textOf(valueAt(at)), at);
      if (rating !== null) return rating;
    }
    return cells.status === null ? null : ratingOf(reportedText, cells.status);
  };
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
/** More words than these are a story, in which a colour can be of something else. */
const MOST_WORDS = 5;

function ratingOf(text: string, at: CellRef): Rating | null {
  const named = namedIn(text);
  return named === null ? null : { ...named, text, at };
}

type Named = Pick<Rating, "colour" | "isAlone">;

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
  if (alone !== undefined) return { colour: alone, isAlone: true };
  if (ON_TRACK.has(words)) return { colour: "green", isAlone: false };
  const all = words.split(" ");
  const [only, another] = new Set(all.flatMap((word) => COLOURS[word] ?? []));
  // "Amber/green" and "not green" say no one colour.
  const isPlain = another === undefined && all.length <= MOST_WORDS && !all.includes("not");
  return only !== undefined && isPlain ? { colour: only, isAlone: false } : null;
}

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
