import { areaFromA1, type CellRef } from "../../core/sheet/a1";
import type { Edit } from "../../core/sheet/edit";
import { movedCell } from "../../core/sheet/moved";
import type { WorkbookChange } from "../ports";
import type { PaneStore, UndoStep } from "../state";

/**
 * Keeps what was worked out from the workbook true to where its cells stand:
 * what can be taken back follows the cells, and edits made before a move are
 * known for it.
 */
export interface Moves {
  /** Takes note of a change by a person, as the workbook tells it. */
  hear: (change: WorkbookChange) => void;
  /** A point in time, to be asked about later. */
  now: () => number;
  /** Keeps from when on the plan was read that the pane shows. */
  readAt: (point: number) => void;
  /** When that was. */
  lastRead: () => number;
  /** The first sheet that edits lead to whose cells have moved since a point; null where none have. */
  sheetMovedSince: (point: number, edits: readonly Edit[]) => string | null;
}

export function trackMoves(store: PaneStore): Moves {
  let time = 0;
  let read = 0;
  const lastMoves = new Map<string, number>();
  return {
    hear(change) {
      if (change.moved) lastMoves.set(change.sheet, ++time);
      store.set(({ undo }) => ({ undo: undo.flatMap((step) => afterwards(step, change)) }));
    },
    now: () => time,
    readAt(point) {
      read = point;
    },
    lastRead: () => read,
    sheetMovedSince: (point, edits) =>
      edits.find(({ at }) => (lastMoves.get(at.sheet) ?? 0) > point)?.at.sheet ?? null,
  };
}

/** A step after a change: its edits where their cells stand now, those left out that nobody can place. */
function afterwards(step: UndoStep, change: WorkbookChange): UndoStep[] {
  const edits = step.edits.flatMap((edit) => {
    const at = placeAfter(edit.at, change);
    return at === null ? [] : at === edit.at ? [edit] : [{ ...edit, at }];
  });
  if (edits.length === 0) return [];
  return edits.every((edit, i) => edit === step.edits[i]) && edits.length === step.edits.length
    ? [step]
    : [{ ...step, edits }];
}

/**
 * Where a cell stands after a change. A block that was written over may have
 * been sorted: what stands in the cell then is its neighbour's, were it the same.
 */
function placeAfter(at: CellRef, { sheet, address, moved }: WorkbookChange): CellRef | null {
  if (at.sheet !== sheet) return at;
  if (moved) return movedCell(at, moved);
  return address !== null && address.split(",").some((area) => isBlockOver(area, at)) ? null : at;
}

function isBlockOver(address: string, { row, column }: CellRef): boolean {
  const area = areaFromA1(address);
  if (!area) return true;
  const { top, left, bottom, right } = area;
  if (top === bottom && left === right) return false;
  return top <= row && row <= bottom && left <= column && column <= right;
}
