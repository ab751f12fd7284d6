import { existsSync, readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { joined, pattern } from "../core/sheet/pattern";
import type { Unread } from "./files";

/** What the paths of a command line name. */
export interface NamedFiles {
  /** In the order they were named in, with a fault where a path names nothing. */
  readonly files: readonly { readonly file: string; readonly fault: Unread | null }[];
  /** Files that were named and are no workbooks of a person's. */
  readonly skipped: readonly SkippedFile[];
}

export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/**
 * The files that paths name. A `*` in the last part of a path stands for any
 * characters, as in a Unix shell, since the shells of Windows leave it as it is.
 * The files Excel keeps beside a workbook that is open ("~$plan.xlsx") are
 * skipped, since a `*` brings them along.
 */
export function namedFiles(paths: readonly string[]): NamedFiles {
  const found = paths.flatMap(expanded);
  const isLock = ({ file }: { file: string }): boolean => basename(file).startsWith("~$");
  return {
    files: found.filter((one) => !isLock(one)),
    skipped: found.filter(isLock).map(({ file }) => ({ file, reason: LOCK })),
  };
}

const LOCK = "Excel keeps this file while somebody has the workbook open; it holds no plan.";

function expanded(path: string): NamedFiles["files"][number][] {
  if (!path.includes("*") || existsSync(path)) return [{ file: path, fault: null }];
  const wanted = basename(path);
  const folder = path.slice(0, path.length - wanted.length);
  if (folder.includes("*") || wanted === "")
    return [
      { file: path, fault: { error: "Only the last part of a path may hold a “*”.", advice: "" } },
    ];
  const names = filesIn(dirname(path)).filter((name) => fits(name, wanted));
  if (names.length === 0)
    return [{ file: path, fault: { error: "No file fits this pattern.", advice: "" } }];
  return names.map((name) => ({ file: folder + name, fault: null }));
}

/** The names of the files in a folder, in order; none where there is no such folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Whether a name fits a pattern, capitals or not; hidden files fit only what begins with a dot. */
function fits(name: string, wanted: string): boolean {
  if (name.startsWith(".") && !wanted.startsWith(".")) return false;
  return pattern("isu")`^${joined(wanted.split("*"), /.*/)}$`.test(name);
}
