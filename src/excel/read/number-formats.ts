import type { Draft } from "./draft";
import type { Piece } from "./pieces";

/** Bytes of a number format in an answer. */
const BYTES_A_FORMAT = 16;
/** Rows of one column asked at once. */
const ROWS = 15_000;

/** What to ask for the number formats of the columns that hold numbers, over the rows that do. */
export function formatPieces(draft: Draft): Piece[] {
  return [...draft.numberSpans].flatMap(([column, span]) => {
    draft.numberFormats.set(column, new Array<string>(span.last + 1).fill("General"));
    const pieces: Piece[] = [];
    for (let from = span.first; from <= span.last; from += ROWS)
      pieces.push(formatPiece(draft, column, from, Math.min(ROWS, span.last - from + 1)));
    return pieces;
  });
}

function formatPiece(draft: Draft, column: number, from: number, rows: number): Piece {
  return {
    bytes: rows * BYTES_A_FORMAT,
    ask: () => {
      const range = draft.probe.sheet.getRangeByIndexes(from, column, rows, 1);
      range.load("numberFormat");
      return {
        take: () => {
          keep(draft, column, from, range);
          return [];
        },
      };
    },
    split: () => {
      const half = Math.floor(rows / 2);
      return half === 0
        ? []
        : [
            formatPiece(draft, column, from, half),
            formatPiece(draft, column, from + half, rows - half),
          ];
    },
  };
}

function keep(draft: Draft, column: number, from: number, range: Excel.Range): void {
  const formats = draft.numberFormats.get(column) ?? [];
  const came = range.numberFormat as string[][];
  for (let i = 0; i < came.length; i++) {
    if (typeof draft.rows[from + i]?.[column] === "number")
      formats[from + i] = came[i]?.[0] ?? "General";
  }
}
