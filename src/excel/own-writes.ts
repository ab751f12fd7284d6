/**
 * Which changes are the add-in's own. From ExcelApi 1.14 a change event says
 * so itself; below, changes heard while a write is under way, and shortly
 * after, are taken for its own, unless they come from another machine.
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

/** What an event says of where it comes from. */
export interface Origin {
  /** "Local", or "Remote" for a co-author. */
  readonly source: string;
  /** "ThisLocalAddin", or "Unknown" for everybody else; absent in an older Excel, and of sheets. */
  readonly triggerSource?: string;
}

/** Whether a change is of the add-in's own making, by what its event says. */
export function isOwnWrite({ source, triggerSource }: Origin): boolean {
  if (source === "Remote") return false;
  if (triggerSource !== undefined) return triggerSource === "ThisLocalAddin";
  return writes.underWay > 0 || performance.now() - writes.lastEnd < LINGER_MS;
}
