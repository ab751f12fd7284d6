import { cellKey } from "../../core/sheet/a1";
import { columnsOf, rowsOf, slice, type Draft } from "./draft";
import type { Piece } from "./pieces";
import { areaOf } from "./probe";
import { blocks } from "./values";

/** Looks are asked cell by cell, so only of sheets up to so many cells; they help, no more. */
const MOST_CELLS_WITH_LOOKS = 20_000;
const BYTES_A_LOOK = 60;
const BYTES_A_ROW = 20;
const ROWS = 50_000;

/** What to ask for hidden rows, tables, column widths, bold cells and indents. */
export function propertyPieces(draft: Draft): Piece[] {
  const { used, hidden } = draft.probe;
  if (!used) return [];
  if (hidden === "all")
    for (let row = used.top; row <= used.bottom; row++) draft.hiddenRows.add(row);
  const looks = rowsOf(used) * columnsOf(used) <= MOST_CELLS_WITH_LOOKS;
  return [
    ...draft.probe.tables.map((table) => tablePiece(draft, table)),
    widthPiece(draft),
    ...(hidden === "some"
      ? blocks(rowsOf(used), ROWS).map(([f, n]) => hiddenPiece(draft, f, n))
      : []),
    ...(looks ? [lookPiece(draft, 0, rowsOf(used))] : []),
  ];
}

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

function hiddenPiece(draft: Draft, from: number, rows: number): Piece {
  const { sheet, used } = draft.probe;
  const top = (used?.top ?? 0) + from;
  return {
    bytes: rows * BYTES_A_ROW,
    ask: () => {
      const answer = sheet.getRangeByIndexes(top, 0, rows, 1).getRowProperties({ rowHidden: true });
      return {
        take: () => {
          answer.value.forEach(({ rowHidden }, i) => {
            if (rowHidden) draft.hiddenRows.add(top + i);
          });
          return [];
        },
      };
    },
    split: () => blocks(rows, Math.ceil(rows / 2)).map(([f, n]) => hiddenPiece(draft, from + f, n)),
  };
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
          keepLooks(draft, used.top + from, used.left, answer);
          return [];
        },
      };
    },
    split: () => blocks(rows, Math.ceil(rows / 2)).map(([f, n]) => lookPiece(draft, from + f, n)),
  };
}

function keepLooks(
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
