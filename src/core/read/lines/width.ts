/**
 * How wide a column was printed, told by its own lines, and how much that
 * says. A printer breaks a line where the next word does not fit; so a line
 * that had room for the next line's first word was ended on purpose.
 */
export interface Width {
  /** Evidence that a line goes on with the one before it, against its beginning anew. */
  readonly evidence: (before: string, text: string) => number;
}

interface Pair {
  readonly before: string;
  readonly text: string;
  /** Whether the second goes on with the first for certain. */
  readonly goesOn: boolean;
}

/** Of the last lines of texts so many are too full for another word by chance. */
const FULL_BY_CHANCE = 0.15;

/** Measures a column by the lines of it that go on with the one above for certain. */
export function widthOf(pairs: readonly Pair[]): Width {
  let width = 0;
  for (const { before, text } of pairs) width = Math.max(width, before.length, text.length);
  let full = 1;
  let room = 1;
  for (const { before, text, goesOn } of pairs) {
    if (!goesOn) continue;
    if (fits(before, text, width)) room++;
    else full++;
  }
  const roomThoughItGoesOn = room / (room + full);
  const hasRoom = Math.log(roomThoughItGoesOn / (1 - FULL_BY_CHANCE));
  const isFull = Math.log((1 - roomThoughItGoesOn) / FULL_BY_CHANCE);
  // Lines that go on although there was room say that the column was not printed to one width.
  const tells = roomThoughItGoesOn < 0.5;
  return {
    evidence: (before, text) =>
      !tells ? 0 : fits(before, text, width) ? Math.min(0, hasRoom) : Math.max(0, isFull),
  };
}

function fits(before: string, text: string, width: number): boolean {
  const space = text.indexOf(" ");
  const word = space < 0 ? text.length : space;
  return before.length + 1 + word <= width;
}
