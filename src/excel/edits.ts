import { toA1 } from "../core/sheet/a1";
import type { CellValue } from "../core/sheet/cell";
import type { Edit } from "../core/sheet/edit";
import { bySheet } from "./addresses";
import { codeOf } from "./errors";
import { requireExcel, supports } from "./supports";
import { isFormula, sameValue, written } from "./text";
import { batchesOf, sendBatches, writeOrRestore } from "./write-or-restore";

/** An edit that puts a formula back, as `undo` gives it. */
export interface RestoringEdit extends Edit {
  /** With its "="; written instead of the value. */
  readonly formula?: string;
}

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
 * Changes cells that still hold what each edit expects, in three syncs for up
 * to some thousands of edits; one undo step in Excel from ExcelApi 1.20. Text
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
    const refused = [...missing, ...cells.flatMap((cell) => refusalOf(cell, options))];
    const left = new Set(refused.map(({ edit }) => edit));
    const open = cells.filter(({ edit }) => !left.has(edit));
    await writeCells(context, open);
    const sheets = new Set(open.map(({ edit }) => edit.at.sheet));
    return {
      applied: open.map(({ edit }) => edit),
      refused,
      undo: open.map(undoOf).reverse(),
      filtered: filtered.filter((name) => sheets.has(name)),
    };
  });
}

/** A cell to be changed, and what it holds now. */
interface Cell {
  readonly edit: RestoringEdit;
  readonly range: Excel.Range;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly locked: boolean;
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

/** Reads all cells concerned, in two syncs. */
async function lookAt(
  context: Excel.RequestContext,
  edits: readonly RestoringEdit[],
): Promise<{ cells: Cell[]; missing: RefusedEdit[]; filtered: string[] }> {
  const sheets = [...bySheet(edits)].map(([name, own]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected,autoFilter/isDataFiltered");
    sheet.tables.load("items/autoFilter/isDataFiltered");
    return { name, own, sheet };
  });
  await context.sync();
  const found = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const asked = found.flatMap(({ own, sheet }) => own.map((edit) => askCell(sheet, edit)));
  await context.sync();
  return {
    cells: asked.map(toCell),
    missing: sheets
      .filter(({ sheet }) => sheet.isNullObject)
      .flatMap(({ own }) => own.map((edit) => ({ edit, reason: "missing" as const }))),
    filtered: found.filter(({ sheet }) => isFiltered(sheet)).map(({ name }) => name),
  };
}

/** A sheet has a filter of its own, and each of its tables has one. */
function isFiltered({ autoFilter, tables }: Excel.Worksheet): boolean {
  return autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
}

interface AskedCell {
  readonly edit: RestoringEdit;
  readonly range: Excel.Range;
  readonly guarded: boolean;
}

function askCell(sheet: Excel.Worksheet, edit: RestoringEdit): AskedCell {
  const range = sheet.getRange(toA1(edit.at));
  range.load("values,formulas,numberFormat");
  const guarded = sheet.protection.protected;
  if (guarded) range.format.protection.load("locked");
  return { edit, range, guarded };
}

function toCell({ edit, range, guarded }: AskedCell): Cell {
  const value = range.values[0]?.[0] as CellValue;
  const formula: unknown = range.formulas[0]?.[0];
  return {
    edit,
    range,
    value,
    formula: isFormula(formula, value) ? formula : null,
    numberFormat: String(range.numberFormat[0]?.[0] ?? "General"),
    locked: guarded && range.format.protection.locked,
  };
}

function refusalOf(
  { edit, value, formula, locked }: Cell,
  options: ApplyEditsOptions,
): RefusedEdit[] {
  if (!sameValue(value, edit.expected)) return [{ edit, reason: "changed" }];
  if (locked) return [{ edit, reason: "protected" }];
  if (formula !== null && !options.overwriteFormulas) return [{ edit, reason: "formula" }];
  return [];
}

async function writeCells(context: Excel.RequestContext, cells: readonly Cell[]): Promise<void> {
  const bytesOf = ({ edit, value }: Cell): number =>
    300 + String(edit.value).length + String(value).length;
  await writeOrRestore(
    "edits",
    (progress) => sendBatches(context, batchesOf(cells, bytesOf, MOST_BYTES), writeCell, progress),
    async () => {
      await sendBatches(context, batchesOf(cells, bytesOf, MOST_BYTES), putBack);
      return true;
    },
  );
}

/** A date's format goes first, so that its serial number is never shown as a number. */
function writeCell({ edit, range }: Cell): void {
  if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
  if (edit.formula === undefined) range.values = [[written(edit.value)]];
  else range.formulas = [[edit.formula]];
}

function putBack(cell: Cell): void {
  writeCell({ ...cell, edit: undoOf(cell) });
}

function undoOf({ edit, value, formula, numberFormat }: Cell): RestoringEdit {
  return {
    at: edit.at,
    expected: edit.value,
    value: value === "" ? null : value,
    ...(edit.numberFormat === undefined ? {} : { numberFormat }),
    ...(formula === null ? {} : { formula }),
  };
}
