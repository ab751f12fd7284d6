import { areaFromA1, cellKey } from "../core/sheet/a1";

/**
 * Which changes are the add-in's own. From ExcelApi 1.14 an event of cells says
 * so itself. Below, and for events of other kinds at any level, a change is
 * taken for our own where it is just what a write of ours does: the cells it
 * wrote, to what it wrote, or any of a sheet it wrote as a whole.
 */
export type OwnWrite =
  | { readonly kind: "sheet"; readonly sheet: string }
  | {
      readonly kind: "cells";
      readonly sheet: string;
      /** By `cellKey`, the value that each is given; null where Excel works it out. */
      readonly values: ReadonlyMap<number, string | null>;
    };

/** How long after a write its events may still come. */
const LINGER_MS = 400;
const writes = new Set<Noted>();

interface Noted {
  readonly of: readonly OwnWrite[];
  until: number;
  /** The cells whose change has been told, by `cellKey` and sheet. */
  readonly told: Set<string>;
}

/** Runs a write to the workbook and remembers for a while what is our own. */
export async function asOwnWrite<T>(own: readonly OwnWrite[], write: () => Promise<T>): Promise<T> {
  forget();
  const noted: Noted = { of: own, until: Infinity, told: new Set() };
  writes.add(noted);
  try {
    return await write();
  } finally {
    noted.until = performance.now() + LINGER_MS;
  }
}

/** What an event says of itself, and the sheet it is about by its last known name, "" for one just made. */
export interface Origin {
  /** "Local", or "Remote" for a co-author. */
  readonly source: string;
  /** "ThisLocalAddin", or "Unknown" for everybody else; absent in an older Excel, and of all but cells. */
  readonly triggerSource?: string;
  /** The cells it is about, where it is about some. */
  readonly address?: string;
  /** Of a single cell alone. */
  readonly details?: { readonly valueBefore: unknown; readonly valueAfter: unknown };
}

/** Whether a change is of the add-in's own making. */
export function isOwnWrite(event: Origin, sheet: string): boolean {
  if (event.source === "Remote") return false;
  if (event.triggerSource !== undefined) return event.triggerSource === "ThisLocalAddin";
  forget();
  return [...writes].some(({ of, told }) => of.some((own) => isOf(own, event, sheet, told)));
}

function forget(): void {
  const now = performance.now();
  for (const write of writes) if (write.until < now) writes.delete(write);
}

function isOf(own: OwnWrite, event: Origin, sheet: string, told: Set<string>): boolean {
  // A sheet that is only just being made has no name that anybody has asked for.
  if (own.kind === "sheet") return own.sheet === sheet || sheet === "";
  if (own.sheet !== sheet || event.address === undefined) return false;
  const keys = cellsOf(event.address, own.values.size);
  if (keys.length === 0 || !keys.every((key) => own.values.has(key))) return false;
  return fits(own, keys, event) && isFirst(keys, event, sheet, told);
}

/**
 * Whether it is the first change that is told of its cells: Excel tells of a
 * write once, and who writes the same there again is somebody else. A number
 * format, which changes no value, is told of besides.
 */
function isFirst(
  keys: readonly number[],
  { details }: Origin,
  sheet: string,
  told: Set<string>,
): boolean {
  if (details && details.valueBefore === details.valueAfter) return true;
  const places = keys.map((key) => `${String(key)} ${sheet}`);
  const isNew = places.some((place) => !told.has(place));
  for (const place of places) told.add(place);
  return isNew;
}

/** Whether what a cell went to is what we wrote; a number format changes no value. */
function fits(
  { values }: Extract<OwnWrite, { kind: "cells" }>,
  [key = -1]: readonly number[],
  { details }: Origin,
): boolean {
  const own = values.get(key) ?? null;
  if (!details || own === null) return true;
  return details.valueBefore === details.valueAfter || String(details.valueAfter) === own;
}

/** The cells of an address by `cellKey`; none where they are more than `most`, or cannot be told. */
function cellsOf(address: string, most: number): number[] {
  const keys: number[] = [];
  for (const part of address.split(",")) {
    const area = areaFromA1(part);
    if (!area) return [];
    const { top, left, bottom, right } = area;
    if (keys.length + (bottom - top + 1) * (right - left + 1) > most) return [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) keys.push(cellKey(row, column));
  }
  return keys;
}
