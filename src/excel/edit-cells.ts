import { toA1 } from "../core/sheet/a1";
import type { CellValue } from "../core/sheet/cell";
import type { Edit } from "../core/sheet/edit";
import { bySheet } from "./addresses";
import { isFormula, written } from "./text";
import { batchesOf, sendBatches } from "./write-or-restore";

/** An edit that puts a formula back, as `undo` gives it. */
export interface RestoringEdit extends Edit {
  /** With its "="; written instead of the value. */
  readonly formula?: string;
}

/** A cell to be changed, and what it holds now. */
export interface Cell {
  readonly edit: RestoringEdit;
  readonly range: Excel.Range;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** The cells that edits are about, the edits whose sheet is gone, and sheets a filter hides rows of. */
export interface Looked {
  readonly cells: readonly Cell[];
  readonly missing: readonly RestoringEdit[];
  readonly filtered: readonly string[];
}

/** Bytes that asking one cell sends, beside its address, and that come back, beside its words. */
const BYTES_TO_ASK = 500;
const MOST_BYTES = 2_500_000;

/** Reads all cells concerned: two syncs, and one more for each 5,000 cells. */
export async function lookAt(
  context: Excel.RequestContext,
  edits: readonly RestoringEdit[],
): Promise<Looked> {
  const sheets = [...bySheet(edits)].map(([name, own]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected,autoFilter/isDataFiltered");
    sheet.tables.load("items/autoFilter/isDataFiltered");
    return { name, own, sheet };
  });
  await context.sync();
  const found = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const asked: AskedCell[] = [];
  const wanted = found.flatMap(({ own, sheet }) => own.map((edit) => ({ edit, sheet })));
  // Words come back twice, as value and as formula; a cell holds about what is expected of it.
  const bytesOf = ({ edit }: { edit: RestoringEdit }): number =>
    BYTES_TO_ASK + 2 * String(edit.expected).length;
  await sendBatches(context, batchesOf(wanted, bytesOf, MOST_BYTES), ({ sheet, edit }) => {
    asked.push(askCell(sheet, edit));
  });
  return {
    cells: asked.map(toCell),
    missing: sheets.filter(({ sheet }) => sheet.isNullObject).flatMap(({ own }) => own),
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

/** A date's format goes first, so that its serial number is never shown as a number. */
export function writeCell({ edit, range, numberFormat }: Cell): void {
  if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
  const format = edit.numberFormat ?? numberFormat;
  if (edit.formula === undefined) range.values = [[written(edit.value, format)]];
  else range.formulas = [[edit.formula]];
}

/** Writes again what a cell held. */
export function putBack(cell: Cell): void {
  writeCell({ ...cell, edit: undoOf(cell) });
}

/** The edit that takes an edit back. */
export function undoOf({ edit, value, formula, numberFormat }: Cell): RestoringEdit {
  return {
    at: edit.at,
    expected: edit.value,
    value: value === "" ? null : value,
    ...(edit.numberFormat === undefined ? {} : { numberFormat }),
    ...(formula === null ? {} : { formula }),
  };
}
