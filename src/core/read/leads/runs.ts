import type { Field } from "../../plan/fields";
import { LABEL, PLACEHOLDER } from "./words";

const IN_LINE_LABEL =
  /(?:^|\s)((?:(?:lead|responsible|accountable|cabinet)\s+)?(?:members?|portfolio\s*-?holders?|officers?|owners?|directorates?|departments?|dept|service areas?)\s*:\s*)/gi;
const LINE_LABEL =
  /^\s*(?:(?:lead|responsible|accountable|cabinet)\s+)?(members?|portfolio\s*-?holders?|officers?|owners?|directorates?|departments?|dept|service areas?)\s*(?::|\s[-–—])\s*/i;

/** "Support: Jo Wu" at the beginning of a line or behind a mark, "supported by Jo Wu" anywhere. */
const IN_LINE_SUPPORT =
  /(?:^|[;,/]|\s[-–—])\s*support(?:ing|ed by)?(?: (?:officers?|leads?))?\s*:\s*|[\s,;]+(?:(?:and )?supported by|assisted by|with support from)\s+/gi;
const AFTER_SUPPORT = /[;,]\s*(?=leads?\s*:)/gi;
const SUPPORT = "Support: ";

/** Lines of a lead cell that hold the same kinds of thing. */
export interface Run {
  readonly fields: readonly Field[];
  readonly lines: string[];
  /** Whether they name who supports those that lead. */
  readonly supports: boolean;
}

/** Lines under a label of their own ("Officer: Jane Smith") hold what it says. */
export function labelledRuns(texts: readonly string[], fields: readonly Field[]): Run[] {
  const runs: Run[] = [runOf(fields)];
  for (const text of texts) {
    const told = withSupportApart(text);
    const parts = told.includes(":") ? told.replace(IN_LINE_LABEL, "\n$1") : told;
    for (const line of parts.split(/\r\n?|\n/)) {
      if (line.startsWith(SUPPORT)) {
        const kinds = runs.at(-1)?.fields ?? fields;
        runs.push({ fields: kinds, lines: [line.slice(SUPPORT.length)], supports: true });
        runs.push(runOf(kinds));
        continue;
      }
      const key = LINE_LABEL.exec(line);
      const rest = key ? line.slice(key[0].length) : line;
      if (key) runs.push(runOf([fieldOf(key[1] ?? "")]));
      const first = runs.length === 1 && runs[0]?.lines.length === 0;
      const label = LABEL.test(rest.trim()) && (first || /^\s*(?:and|&|or)\b/i.test(rest));
      if (!PLACEHOLDER.test(rest.trim()) && !label) addLine(runs, rest);
    }
  }
  return runs;
}

const runOf = (fields: readonly Field[], ...lines: string[]): Run => ({
  fields,
  lines,
  supports: false,
});

/** Puts who supports on a line of their own. */
const withSupportApart = (text: string): string =>
  /support|assisted/i.test(text)
    ? text.replace(IN_LINE_SUPPORT, `\n${SUPPORT}`).replace(AFTER_SUPPORT, "\n")
    : text;

/** Long columns are read piece by piece; a piece never ends where a line leads on to the next. */
function addLine(runs: Run[], line: string): void {
  const run = runs.at(-1);
  if (!run) return;
  const last = run.lines.at(-1) ?? "";
  const full = run.lines.length >= LINES_A_RUN && !/(?:,|&|\band)\s*$/i.test(last);
  if (full) runs.push(runOf(run.fields, line));
  else run.lines.push(line);
}

const LINES_A_RUN = 60;

function fieldOf(label: string): Field {
  if (/^(?:member|portfolio)/i.test(label)) return "member";
  return /^(?:officer|owner)/i.test(label) ? "officer" : "directorate";
}
