import type { Field } from "../../plan/fields";
import { LABEL, PLACEHOLDER } from "./words";

const IN_LINE_LABEL =
  /(?:^|\s)((?:(?:lead|responsible|accountable|cabinet)\s+)?(?:members?|portfolio\s*-?holders?|officers?|owners?|directorates?|departments?|dept|service areas?)\s*:\s*)/gi;
const LINE_LABEL =
  /^\s*(?:(?:lead|responsible|accountable|cabinet)\s+)?(members?|portfolio\s*-?holders?|officers?|owners?|directorates?|departments?|dept|service areas?)\s*(?::|\s[-–—])\s*/i;

/** Lines of a lead cell that hold the same kinds of thing. */
export interface Run {
  readonly fields: readonly Field[];
  readonly lines: string[];
}

/** Lines under a label of their own ("Officer: Jane Smith") hold what it says. */
export function labelledRuns(texts: readonly string[], fields: readonly Field[]): Run[] {
  const runs: Run[] = [{ fields, lines: [] }];
  for (const text of texts) {
    const parts = text.includes(":") ? text.replace(IN_LINE_LABEL, "\n$1") : text;
    for (const line of parts.split(/\r\n?|\n/)) {
      const key = LINE_LABEL.exec(line);
      const rest = key ? line.slice(key[0].length) : line;
      if (key) runs.push({ fields: [fieldOf(key[1] ?? "")], lines: [] });
      const first = runs.length === 1 && runs[0]?.lines.length === 0;
      const label = LABEL.test(rest.trim()) && (first || /^\s*(?:and|&|or)\b/i.test(rest));
      if (!PLACEHOLDER.test(rest.trim()) && !label) addLine(runs, rest);
    }
  }
  return runs;
}

/** Long columns are read piece by piece; a piece never ends where a line leads on to the next. */
function addLine(runs: Run[], line: string): void {
  const run = runs.at(-1);
  if (!run) return;
  const last = run.lines.at(-1) ?? "";
  const full = run.lines.length >= LINES_A_RUN && !/(?:,|&|\band)\s*$/i.test(last);
  if (full) runs.push({ fields: run.fields, lines: [line] });
  else run.lines.push(line);
}

const LINES_A_RUN = 60;

function fieldOf(label: string): Field {
  if (/^(?:member|portfolio)/i.test(label)) return "member";
  return /^(?:officer|owner)/i.test(label) ? "officer" : "directorate";
}
