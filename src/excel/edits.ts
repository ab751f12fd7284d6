import { cellKey, toA1 } from "../core/sheet/a1";
import type { Edit } from "../core/sheet/edit";
import { bySheet } from "./addresses";
import { lookAt, putBack, undoOf, writeCell, type Cell, type RestoringEdit } from "./edit-cells";
import { codeOf } from "./errors";
import type { OwnWrite } from "./own-writes";
import { requireExcel, supports } from "./supports";
import { sameValue } from "./text";
import { batchesOf, sendBatches, writeOrRestore } from "./write-or-restore";

export interface RefusedEdit {
  readonly edit: Edit;
  /** The cell has changed since, holds a formula, is locked on a protected sheet, or its sheet is gone. */
  readonly reason: "changed" | "formula" | "protected" | "missing";
}

export interface EditOutcome {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  /** Edits that take it all back, last first. */
  readonly undo: readonly RestoringEdit[];
  /** Sheets written to while a filter hides some of their rows. */
  readonly filtered: readonly string[];
}

export interface ApplyEditsOptions {
  /** Write over formulas too; they are left alone otherwise. */
  readonly overwriteFormulas?: boolean;
}

const MOST_BYTES = 2_500_000;

/**
 * Changes cells that still hold what each edit expects, in three syncs, and two
 * more for each 5,000 edits; one undo step in Excel from ExcelApi 1.20. Text
 * stays text. Throws `AdapterError` "NothingWritten" or "PartlyWritten" when
 * Excel stops half-way.
 */
export async function applyEdits(
  edits: readonly RestoringEdit[],
  options: ApplyEditsOptions = {},
): Promise<EditOutcome> {
  requireExcel();
  if (edits.length === 0) return { applied: [], refused: [], undo: [], filtered: [] };
  return inOneUndoStep(async (context) => {
    const { cells, missing, filtered } = await lookAt(context, edits);
    const { open, refused } = sortOut(cells, options);
    await writeCells(context, open);
    const sheets = new Set(open.map(({ edit }) => edit.at.sheet));
    return {
      applied: open.map(({ edit }) => edit),
      refused: [...missing.map((edit) => ({ edit, reason: "missing" as const })), ...refused],
      undo: open.map(undoOf).reverse(),
      filtered: filtered.filter((name) => sheets.has(name)),
    };
  });
}

/**
 * Excel merges the syncs of a run into one undo step from 1.20 on, but refuses
 * where something in it cannot be undone.
 */
async function inOneUndoStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!supports("1.20")) return Excel.run(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (codeOf(cause) !== "UndoNotSupported") throw error;
    return Excel.run(batch);
  }
}

/** Parts the cells that may be written from those to be left alone; of two edits of a cell the first counts. */
function sortOut(
  cells: readonly Cell[],
  options: ApplyEditsOptions,
): { open: Cell[]; refused: RefusedEdit[] } {
  const open = new Map<string, Cell>();
  const refused: RefusedEdit[] = [];
  for (const cell of cells) {
    const { edit } = cell;
    const place = `${edit.at.sheet}!${toA1(edit.at)}`;
    const reason = open.has(place) ? "changed" : refusalOf(cell, options);
    if (reason === null) open.set(place, cell);
    else refused.push({ edit, reason });
  }
  return { open: [...open.values()], refused };
}

function refusalOf(
  { edit, value, formula, locked }: Cell,
  options: ApplyEditsOptions,
): RefusedEdit["reason"] | null {
  if (!sameValue(value, edit.expected)) return "changed";
  if (locked) return "protected";
  return formula !== null && !options.overwriteFormulas ? "formula" : null;
}

/** What edits write, by sheet. */
function ownWrites(cells: readonly Cell[]): OwnWrite[] {
  return [...bySheet(cells.map((cell) => ({ ...cell, at: cell.edit.at })))].map(([sheet, own]) => {
    const values = own.map(({ at, edit }) => {
      const written = edit.formula === undefined ? String(edit.value ?? "") : null;
      return [cellKey(at.row, at.column), written] as const;
    });
    return { kind: "cells", sheet, values: new Map(values) };
  });
}

async function writeCells(context: Excel.RequestContext, cells: readonly Cell[]): Promise<void> {
  const bytesOf = ({ edit, value }: Cell): number =>
    300 + String(edit.value).length + String(value).length;
  await writeOrRestore(
    { subject: "edits", own: ownWrites(cells) },
    (progress) => sendBatches(context, batchesOf(cells, bytesOf, MOST_BYTES), writeCell, progress),
    async () => {
      await sendBatches(context, batchesOf(cells, bytesOf, MOST_BYTES), putBack);
      return true;
    },
  );
}
