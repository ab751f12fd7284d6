import { columnLetters } from "../sheet/a1";
import type { Progress, ProgressColumn } from "./progress";

/** A sheet that holds a plan, by the words it goes by: “Parks”. */
export interface SheetProgress {
  readonly name: string;
  readonly progress: Progress;
}

type Silent = Exclude<Progress["kind"], "reported">;
const SILENT: readonly Silent[] = ["no-column", "not-yet"];

/**
 * What must be known before the figures of some sheets are read: one sentence
 * for those that have no column for progress, and one for those in whose
 * columns nothing stands yet; none where all report.
 *
 * "This plan has no column for progress: everything past its date counts as overdue."
 */
export function progressNotices(sheets: readonly SheetProgress[]): string[] {
  return SILENT.flatMap((kind) => {
    const silent = sheets.filter(({ progress }) => progress.kind === kind);
    return silent.length === 0 ? [] : [progressNotice(silent, silent.length === sheets.length)];
  });
}

/** The sentence for some sheets that are silent in the same way; `areAll` where no other sheet holds a plan. */
export function progressNotice(silent: readonly SheetProgress[], areAll: boolean): string {
  const where = areAll ? "" : silent.length === 1 ? " on it" : " on them";
  return `${opening(silent, areAll)}: everything${where} past its date counts as overdue.`;
}

function opening(silent: readonly SheetProgress[], areAll: boolean): string {
  const [first, second] = silent;
  const sheets = `${second === undefined ? "sheet" : "sheets"} ${listed(silent.map(({ name }) => name))}`;
  if (first?.progress.kind !== "not-yet") {
    if (areAll) return "This plan has no column for progress";
    return `The ${sheets} ${second === undefined ? "has" : "have"} no column for progress`;
  }
  const places = [
    areAll && second !== undefined ? "in this plan" : areAll ? "" : `on the ${sheets}`,
    second === undefined ? `in ${columnWords(first.progress.columns)}` : "",
  ].filter((words) => words !== "");
  return `Nothing is reported yet ${places.join(", ")}`;
}

/** "column F “Status”", "columns F “Status” and G “Completed on”". */
function columnWords(columns: readonly ProgressColumn[]): string {
  const words = columns.map(({ column, label }) =>
    [columnLetters(column), ...(label === "" ? [] : [`“${label}”`])].join(" "),
  );
  return `${columns.length === 1 ? "column" : "columns"} ${listed(words)}`;
}

/** So many are named one by one. */
const MOST_NAMED = 4;

/** "a", "a and b", "a, b and c"; of many the first few. */
function listed(words: readonly string[]): string {
  const named = words.length > MOST_NAMED ? words.slice(0, MOST_NAMED - 1) : words;
  const left = words.length - named.length;
  const all = left === 0 ? named : [...named, `${String(left)} more`];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}
