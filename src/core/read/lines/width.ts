import { closesBracket, endsInBracket, startsLower } from "./marks";

/**
 * How wide a column was printed, told by its own lines, and how much that
 * says. A printer breaks a line where the next word does not fit; so a line
 * that had room for the next line's first word was ended on purpose.
 */
export interface Width {
  /** Evidence that a line goes on with the one before it, against its beginning anew. */
  readonly evidence: (before: string, text: string) => number;
}

/** Two lines of a column, one below the other. */
export interface Pair {
  readonly before: string;
  readonly text: string;
  /** Whether the second goes on with the first for certain. */
  readonly goesOn: boolean;
}

/** The pairs of neighbouring lines in a column's cells; a cell of several lines parts them. */
export function pairsIn(cells: readonly (readonly string[])[]): Pair[] {
  const pairs: Pair[] = [];
  let before = "";
  for (const pieces of cells) {
    const text = pieces.length === 1 ? (pieces[0] ?? "") : "";
    if (before !== "" && text !== "") {
      const closes = endsInBracket(before) && closesBracket(text);
      pairs.push({ before, text, goesOn: startsLower(text) || closes });
    }
    before = text;
  }
  return pairs;
}

/**
 * How often lines go on although there was room for the next word: hardly ever
 * where a document was printed to fixed widths, often where it was not. Told
 * by all its pages together, each measured by its own width.
 */
export function roomHabit(pages: readonly (readonly Pair[])[]): number {
  let room = 1;
  let full = 1;
  for (const pairs of pages) {
    const width = widest(pairs);
    for (const { before, text, goesOn } of pairs) {
      if (!goesOn) continue;
      if (fits(before, text, width)) room++;
      else full++;
    }
  }
  return room / (room + full);
}

/** Of the last lines of texts so many are too full for another word by chance. */
const FULL_BY_CHANCE = 0.15;
/** Above this, room says nothing. */
const NO_HABIT = 0.5;
/** Lines that must have been broken near the width before a full line says anything. */
const LEAST_BROKEN = 2;
const NEAR = 0.8;

/** What a page's width says of its lines. */
export function widthOf(pairs: readonly Pair[], habit: number): Width {
  const width = widest(pairs);
  const broken = pairs.filter((pair) => pair.goesOn && pair.before.length >= width * NEAR).length;
  const hasRoom = Math.log(habit / (1 - FULL_BY_CHANCE));
  const isFull = broken < LEAST_BROKEN ? 0 : Math.log((1 - habit) / FULL_BY_CHANCE);
  if (habit >= NO_HABIT) return { evidence: () => 0 };
  return {
    evidence: (before, text) =>
      fits(before, text, width) ? Math.min(0, hasRoom) : Math.max(0, isFull),
  };
}

function widest(pairs: readonly Pair[]): number {
  let width = 0;
  for (const { before, text } of pairs) width = Math.max(width, before.length, text.length);
  return width;
}

function fits(before: string, text: string, width: number): boolean {
  const space = text.indexOf(" ");
  const word = space < 0 ? text.length : space;
  return before.length + 1 + word <= width;
}
