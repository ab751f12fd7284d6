import { codeOf } from "../errors";
import { takingTurns } from "./turns";

/** Something to ask of Excel in one go with others: it knows about how much will come back. */
export interface Piece {
  /** Bytes expected in the answer. */
  readonly bytes: number;
  /** Queues the question; after the next sync the answer can be taken. */
  readonly ask: () => Answer;
  /** The same question in smaller pieces; none where it cannot be made smaller. */
  readonly split: () => readonly Piece[];
}

export interface Answer {
  /** Bytes that came back, where `bytes` was a guess. */
  readonly size?: () => number;
  /** Keeps what came back, and says what is to be asked next. */
  readonly take: () => readonly Piece[];
}

export interface DrainOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onTaken?: () => void;
}

/**
 * Bytes asked for in one sync. Excel on the web refuses answers beyond 5 MB,
 * and a guess can be half as much again.
 */
const TARGET = 3_200_000;
const REFUSED_FROM = 5_000_000;

/**
 * Asks all pieces, and those that follow from them, in as few syncs as their
 * bytes allow. An answer that Excel finds too large is asked again in smaller
 * parts. Throws the signal's reason between two syncs once it is aborted.
 */
export async function drain(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  options: DrainOptions = {},
): Promise<void> {
  const guess = { expected: 0, came: 0, scale: 1 };
  const waiting = [...pieces];
  while (waiting.length > 0) {
    options.signal?.throwIfAborted();
    const now = waiting.splice(0, countWithin(TARGET / guess.scale, waiting));
    waiting.unshift(...(await askTogether(context, now, guess)));
    options.onTaken?.();
  }
}

interface Guess {
  expected: number;
  came: number;
  /** How much larger answers are than expected. */
  scale: number;
}

/** Asks some pieces in one sync, takes in what comes a while at a time, and gives what is to be asked next. */
async function askTogether(
  context: Excel.RequestContext,
  now: readonly Piece[],
  guess: Guess,
): Promise<readonly Piece[]> {
  const answers = now.map((piece) => piece.ask());
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    const expected = now.reduce((sum, { bytes }) => sum + bytes, 0);
    guess.scale = Math.max(guess.scale * 2, REFUSED_FROM / Math.max(1, expected));
    const smaller = now.length > 1 ? now : now.flatMap((piece) => piece.split());
    if (smaller.length === 0) throw error;
    return smaller;
  }
  const next: Piece[] = [];
  const mayWait = takingTurns();
  for (const [i, answer] of answers.entries()) {
    if (answer.size) {
      guess.expected += now[i]?.bytes ?? 0;
      guess.came += answer.size();
      guess.scale = guess.came / Math.max(1, guess.expected);
    }
    next.push(...answer.take());
    const turn = mayWait();
    if (turn) await turn;
  }
  return next;
}

/** How many pieces, one at least, stay within so many bytes. */
function countWithin(most: number, pieces: readonly Piece[]): number {
  let sum = 0;
  const over = pieces.findIndex((piece) => (sum += piece.bytes) > most);
  return over < 0 ? pieces.length : Math.max(1, over);
}
