import type { Draft } from "./draft";
import type { Piece } from "./pieces";
import { areaOf } from "./probe";

/** What to ask for the areas of a sheet's tables. */
export const tablePieces = (draft: Draft): Piece[] =>
  draft.probe.tables.map((table) => tablePiece(draft, table));

function tablePiece(draft: Draft, table: Excel.Table): Piece {
  return {
    bytes: 200,
    ask: () => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return {
        take: () => {
          draft.tables.push({ name: table.name, area: areaOf(range) });
          return [];
        },
      };
    },
    split: () => [],
  };
}
