import { type Area, columnIndex, columnLetters } from "../../../core/sheet/a1";
import { COLUMNS, ROWS } from "../server/limits";

/** The whole of a sheet. */
export const WHOLE: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const rowsIn = (area: Area): number => area.bottom - area.top + 1;
export const columnsIn = (area: Area): number => area.right - area.left + 1;
export const cellsIn = (area: Area): number => rowsIn(area) * columnsIn(area);

export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === COLUMNS - 1;
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === ROWS - 1;

/** Whether it runs to the edges of the sheet, as "C:C" and "4:9" do. */
export const isUnbounded = (area: Area): boolean => isEntireRow(area) || isEntireColumn(area);

export function isOnSheet(area: Area): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest rectangle around both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of an area when another is taken out of it: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: cut.top - 1, right },
    { top: cut.top, left, bottom: cut.bottom, right: cut.left - 1 },
    { top: cut.top, left: cut.right + 1, bottom: cut.bottom, right },
    { top: cut.bottom + 1, left, bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** "B2:C9", "C:C" for whole columns, "4:9" for whole rows. */
export function addressOf(area: Area): string {
  const left = columnLetters(area.left);
  const right = columnLetters(area.right);
  if (isEntireRow(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (isEntireColumn(area)) return `${left}:${right}`;
  const first = `${left}${String(area.top + 1)}`;
  return cellsIn(area) === 1 ? first : `${first}:${right}${String(area.bottom + 1)}`;
}

/** The rectangle "$B$2:C9", "C:D" or "4:9" names, its corners in any order; null for anything else. */
export function areaOf(address: string): Area | null {
  const bare = address.replace(/\$/g, "").trim().toUpperCase();
  const [first, last = first, more] = bare.split(":");
  if (first === undefined || last === undefined || more !== undefined) return null;
  const a = cornerOf(first);
  const b = cornerOf(last);
  if (!a || !b || a.kind !== b.kind) return null;
  if (a.kind !== "cell" && !bare.includes(":")) return null;
  const area = {
    top: Math.min(a.row ?? 0, b.row ?? 0),
    left: Math.min(a.column ?? 0, b.column ?? 0),
    bottom: Math.max(a.row ?? ROWS - 1, b.row ?? ROWS - 1),
    right: Math.max(a.column ?? COLUMNS - 1, b.column ?? COLUMNS - 1),
  };
  return isOnSheet(area) ? area : null;
}

interface Corner {
  readonly kind: "cell" | "row" | "column";
  readonly row?: number;
  readonly column?: number;
}

function cornerOf(text: string): Corner | null {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (column === undefined) return { kind: "row", row: row ?? 0 };
  if (row === undefined) return { kind: "column", column };
  return { kind: "cell", row, column };
}
