import { rowsOf, type Draft } from "./draft";
import type { Piece } from "./pieces";
import { blocks } from "./values";

/** Into how many parts rows are divided of which some are hidden and some are not. */
const PARTS = 16;
/** What a question takes on its way to Excel, which is more than its answer. */
const BYTES_A_QUESTION = 600;

/**
 * What to ask for hidden rows. Excel tells it of many at once, and nothing where
 * they differ: then parts of them are asked. Row by row it would be one question,
 * but one that Office.js sends as a change.
 */
export function hiddenPieces(draft: Draft): Piece[] {
  const { used, hidden } = draft.probe;
  if (!used || hidden === "none") return [];
  if (hidden === "some") return partsOf(draft, used.top, rowsOf(used));
  hide(draft, used.top, rowsOf(used));
  return [];
}

const partsOf = (draft: Draft, top: number, rows: number): Piece[] =>
  blocks(rows, Math.ceil(rows / PARTS)).map(([from, count]) => piece(draft, top + from, count));

function piece(draft: Draft, top: number, rows: number): Piece {
  return {
    bytes: BYTES_A_QUESTION,
    ask: () => {
      const range = draft.probe.sheet.getRangeByIndexes(top, 0, rows, 1);
      range.load("rowHidden");
      return { take: () => take(draft, range, top, rows) };
    },
    split: () => [],
  };
}

function take(draft: Draft, range: Excel.Range, top: number, rows: number): Piece[] {
  // Null where some are hidden and some are not, whatever the types say.
  const isHidden: boolean | null = range.rowHidden;
  if (isHidden === null) return partsOf(draft, top, rows);
  if (isHidden) hide(draft, top, rows);
  return [];
}

function hide({ hiddenRows }: Draft, top: number, rows: number): void {
  for (let row = top; row < top + rows; row++) hiddenRows.add(row);
}
