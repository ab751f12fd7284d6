import { type Area, columnIndex, columnLetters } from "../../../core/sheet/a1";
import type { Book, BookSheet } from "../../../xlsx/book";
import { quoteName } from "./address";
import { areaOf } from "./areas";
import { movedArea, type Shift } from "./moved-area";

/**
 * Keeps formulas and defined names true when rows or columns come or go: each
 * reference to the sheet follows its cells, and one whose cells are gone becomes
 * #REF!, as in Excel.
 */
export function followShift(book: Book, sheet: BookSheet, shift: Shift): void {
  const moved = (reference: string): string => movedReference(reference, shift);
  rewriteAll(book, (formula, home) =>
    rewrite(formula, ({ prefix, reference }) => {
      const named = prefix === "" ? home : nameIn(prefix);
      return prefix + (sameName(named, sheet.name) ? moved(reference) : reference);
    }),
  );
}

/** Keeps formulas, names and links true when a sheet is renamed. */
export function followRename(book: Book, before: string, after: string): void {
  rewriteAll(book, (formula) =>
    rewrite(formula, ({ prefix, reference }) =>
      prefix !== "" && sameName(nameIn(prefix), before)
        ? `${quoteName(after)}!${reference}`
        : prefix + reference,
    ),
  );
  for (const name of book.names) if (name.sheet === before) name.sheet = after;
}

function rewriteAll(book: Book, change: (formula: string, home: string) => string): void {
  for (const sheet of book.sheets) {
    sheet.cells.forEach((cells) => {
      cells?.forEach((cell, at) => {
        if (cell?.formula === undefined) return;
        const formula = change(cell.formula, sheet.name);
        if (formula !== cell.formula) cells[at] = { ...cell, formula };
      });
    });
  }
  for (const name of book.names) name.refersTo = change(name.refersTo, name.sheet ?? "");
}

interface Found {
  /** "'Q3 return'!" or "". */
  readonly prefix: string;
  /** "$A$1:B2", "C:C", "4:9". */
  readonly reference: string;
}

/** Texts in quotes are left alone; what stands before or after a name or call is no reference. */
const TOKENS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])|[\w.\u00C0-\uFFFF]+/g;

function rewrite(formula: string, change: (found: Found) => string): string {
  return formula.replace(TOKENS, (all: string, prefix = "", reference?: string) =>
    reference === undefined ? all : change({ prefix: prefix as string, reference }),
  );
}

function nameIn(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function movedReference(reference: string, shift: Shift): string {
  const area = areaOf(reference);
  if (!area) return reference;
  const after = movedArea(area, shift);
  return after ? written(reference, area, after) : "#REF!";
}

/** The reference as it was written, dollars and all, with its figures brought up to date. */
function written(reference: string, before: Area, after: Area): string {
  const rows = [after.top - before.top, after.bottom - before.bottom];
  const columns = [after.left - before.left, after.right - before.right];
  const corners = reference.split(":");
  return corners.map((corner, i) => moveCorner(corner, rows[i] ?? 0, columns[i] ?? 0)).join(":");
}

function moveCorner(corner: string, rows: number, columns: number): string {
  const [, dollar = "", letters = "", rest = ""] = /^(\$?)([A-Za-z]*)(.*)$/.exec(corner) ?? [];
  const [, fixed = "", digits = ""] = /^(\$?)(\d*)$/.exec(rest) ?? [];
  const column = letters === "" ? "" : shiftLetters(letters, columns);
  const row = digits === "" ? "" : String(Number(digits) + rows);
  return `${dollar}${column}${fixed}${row}`;
}

function shiftLetters(letters: string, by: number): string {
  return by === 0 ? letters : columnLetters(columnIndex(letters) + by);
}
