import { areaFromA1, type Area } from "../../core/sheet/a1";
import { areaOf } from "./probe";
import { rowsOf, type Draft } from "./draft";
import type { Piece } from "./pieces";
import { blocks } from "./values";

/** Merged areas Excel lists for one range; it throws above. */
const MOST_AREAS = 512;
const WIDEST = 255;

/**
 * What to ask for merged areas beyond the probe's list. Where Excel would not
 * list them at once, bands of rows are asked that cannot hold more than it
 * lists: a merged area takes two cells, one of which may lie beyond the band's
 * lower or right edge, so R rows of C columns hold at most (RC + R + C) / 2.
 */
export function mergePieces(draft: Draft): Piece[] {
  const { used, merged, sheet } = draft.probe;
  if (!used) return [];
  if (merged) return take(draft, merged);
  const pieces: Piece[] = [];
  for (let left = used.left; left <= used.right; left += WIDEST) {
    const columns = Math.min(WIDEST, used.right - left + 1);
    const step = Math.floor((2 * MOST_AREAS - columns) / (columns + 1));
    for (const [from, rows] of blocks(rowsOf(used), step))
      pieces.push(
        bandPiece(draft, () => sheet.getRangeByIndexes(used.top + from, left, rows, columns)),
      );
  }
  return pieces;
}

function bandPiece(draft: Draft, band: () => Excel.Range): Piece {
  return {
    bytes: 2_000,
    ask: () => {
      const merged = band().getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      return { take: () => take(draft, merged) };
    },
    split: () => [],
  };
}

/**
 * Keeps a list of merged areas. Some Excels give the top left cells alone as
 * its address; it is then asked for area by area.
 */
function take(draft: Draft, merged: Excel.RangeAreas): Piece[] {
  if (merged.isNullObject) return [];
  const areas = areasOf(merged.address);
  if (areas.length !== merged.areaCount || areas.some(isOneCell)) return [areaPiece(draft, merged)];
  draft.merges.push(...areas);
  return [];
}

/** A merged area is never one cell. */
const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

function areaPiece(draft: Draft, merged: Excel.RangeAreas): Piece {
  return {
    bytes: MOST_AREAS * 80,
    ask: () => {
      const { areas } = merged;
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      return {
        take: () => {
          draft.merges.push(...areas.items.map(areaOf));
          return [];
        },
      };
    },
    split: () => [],
  };
}

/** The areas of "Plan!A1:B2,'Q1, Q2'!C3:C4"; a sheet's name in quotes may hold commas. */
export function areasOf(address: string): Area[] {
  return [
    ...address.matchAll(
      /(?:'(?:[^']|'')*'!|[^',!]*!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)(?:,|$)/g,
    ),
  ]
    .map((match) => areaFromA1(match[1] ?? ""))
    .filter((area) => area !== null);
}
