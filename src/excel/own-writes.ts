/**
 * Which changes are the add-in's own. From ExcelApi 1.14 a change event says
 * so itself; below, changes heard while a write is under way, and shortly
 * after, are taken for its own.
 */
const LINGER_MS = 400;
const writes = { underWay: 0, lastEnd: -Infinity };

/** Runs a write to the workbook and remembers that it is our own. */
export async function asOwnWrite<T>(write: () => Promise<T>): Promise<T> {
  writes.underWay++;
  try {
    return await write();
  } finally {
    writes.underWay--;
    writes.lastEnd = performance.now();
  }
}

/** Whether a change is of the add-in's own making; `source` is what its event says of it, if anything. */
export function isOwnWrite(source?: string): boolean {
  if (source !== undefined) return source === "ThisLocalAddin";
  return writes.underWay > 0 || performance.now() - writes.lastEnd < LINGER_MS;
}
