import { cellKey } from "../../core/sheet/a1";
import type { SheetLooks } from "../../core/sheet/looks";
import { columnsOf, rowsOf, slice, type Draft } from "./draft";
import { mergePieces } from "./merges";
import type { Piece } from "./pieces";
import { blocks } from "./values";

/** Looks are asked cell by cell, so only of sheets up to so many cells; they help, no more. */
const MOST_CELLS_WITH_LOOKS = 20_000;
const BYTES_A_LOOK = 60;

/**
 * What to ask for merged areas, column widths, bold cells and indents; nothing
 * where they are known. Office.js sends each of these questions as a change
 * that cannot be taken back, and Excel then empties the list of what a person
 * can undo: no check that comes of typing may ask them.
 */
export function lookPieces(draft: Draft): Piece[] {
  const { used, looks } = draft.probe;
  if (!used || looks) return [];
  const areFew = rowsOf(used) * columnsOf(used) <= MOST_CELLS_WITH_LOOKS;
  return [
    ...mergePieces(draft),
    widthPiece(draft),
    ...(areFew ? [lookPiece(draft, 0, rowsOf(used))] : []),
  ];
}

/** Notes how a sheet looks, now that it has been read; an empty one looks like nothing yet. */
export function keepLooks({ probe, ...draft }: Draft, looks: Map<string, SheetLooks>): void {
  const { name, id, used } = probe;
  const { merges, columnWidths, bold, indents } = draft;
  if (used && !probe.looks) looks.set(name, { id, used, merges, columnWidths, bold, indents });
}

function widthPiece(draft: Draft): Piece {
  const { sheet, used } = draft.probe;
  return {
    bytes: 50 * (used?.right ?? 0) + 50,
    ask: () => {
      const range = sheet.getRangeByIndexes(0, 0, 1, (used?.right ?? 0) + 1);
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      return {
        take: () => {
          draft.columnWidths.push(...columns.value.map((c) => charactersOf(c.format?.columnWidth)));
          return [];
        },
      };
    },
    split: () => [],
  };
}

/**
 * Points to characters of the standard font: 7 pixels each and 5 beside them, a
 * pixel being three quarters of a point (ECMA-376 part 1, 18.3.1.13).
 */
function charactersOf(points: number | undefined): number | undefined {
  return points === undefined
    ? undefined
    : Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}

function lookPiece(draft: Draft, from: number, rows: number): Piece {
  const { sheet, used } = draft.probe;
  if (!used) return { bytes: 0, ask: () => ({ take: () => [] }), split: () => [] };
  return {
    bytes: rows * columnsOf(used) * BYTES_A_LOOK,
    ask: () => {
      const answer = slice(sheet, used, from, rows).getCellProperties({
        format: { font: { bold: true }, indentLevel: true },
      });
      return {
        take: () => {
          keepCells(draft, used.top + from, used.left, answer);
          return [];
        },
      };
    },
    split: () => blocks(rows, Math.ceil(rows / 2)).map(([f, n]) => lookPiece(draft, from + f, n)),
  };
}

function keepCells(
  draft: Draft,
  top: number,
  left: number,
  looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
): void {
  looks.value.forEach((row, i) => {
    row.forEach(({ format }, j) => {
      const key = cellKey(top + i, left + j);
      if (format?.font?.bold) draft.bold.add(key);
      if (format?.indentLevel) draft.indents.set(key, format.indentLevel);
    });
  });
}
