import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { detailOf } from "../core/plan/failure";
import type { Workbook } from "../core/sheet/workbook";
import { BookError, LIMITS, parseWorkbook } from "../xlsx/index";

/** Why a file could not be read, and what to do about it, in plain words; `advice` may be "". */
export interface Unread {
  readonly error: string;
  readonly advice: string;
}

/** A file's workbook, or why there is none. */
export async function readWorkbookFile(file: string): Promise<Workbook | Unread> {
  try {
    const fault = await notToBeRead(file);
    return fault ?? (await parseWorkbook(await readFile(file), basename(file)));
  } catch (error) {
    return unread(error);
  }
}

/** Why a path is not read at all: a device has no end, a pipe may never begin, a file may be too long. */
async function notToBeRead(file: string): Promise<Unread | null> {
  const found = await stat(file);
  if (found.isDirectory()) return unread({ code: "EISDIR" });
  if (!found.isFile())
    return {
      error: "This is a device or a pipe, not a file.",
      advice: "Save what it gives as a workbook and name that.",
    };
  if (found.size <= LIMITS.fileSize) return null;
  return {
    error: "The workbook is too large to be read here.",
    advice:
      "Keep only the sheets with the plan in it, remove pictures, and save it as a new workbook.",
  };
}

/** What went wrong with a file, in plain words. */
export function unread(error: unknown): Unread {
  if (error instanceof BookError) return { error: error.message, advice: error.advice };
  const known = WORDS.find(([code]) => code === codeOf(error));
  if (known) return { error: known[1], advice: known[2] };
  // Node's own words for a fault of a file system name the fault; anything else is one of ours.
  if (error instanceof Error && codeOf(error) !== undefined)
    return { error: error.message, advice: "" };
  return brokenDown(detailOf(error));
}

/** Said of a file where the fault is the program's. */
export const brokenDown = (detail: string): Unread => ({
  error: "Milestone Monitor broke down on this file.",
  advice: `Detail: ${detail}`,
});

/** By Node's code for each fault of a file system. */
const WORDS: readonly (readonly [code: string, error: string, advice: string])[] = [
  ["ENOENT", "There is no such file.", ""],
  ["ENOTDIR", "There is no such file.", ""],
  ["EISDIR", "This is a folder; name the workbooks in it.", ""],
  ["EACCES", "The file may not be read by this user.", ""],
  ["EPERM", "The file may not be read by this user.", ""],
  ["EBUSY", "Another program holds the file.", "Close it there and try again."],
];

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
