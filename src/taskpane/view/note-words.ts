import type { Severity } from "../../core/validate/rule";
import type { FindingRow } from "./pane-review";
import { ruleTitle } from "./rules";
import { counted } from "./words";

/** What a finding asks of a person, before its heading. */
const ASKS: Readonly<Record<Severity, string>> = {
  error: "To fix",
  warning: "To look at",
  info: "Note",
};
const WORST: readonly Severity[] = ["error", "warning", "info"];

/** A note is to be read at a glance: so many characters, and what is more stands in the pane. */
const MOST_CHARACTERS = 900;

/** "To look at: No year written", over what was found. */
export const findingHeading = ({ severity, rule }: Pick<FindingRow, "severity" | "rule">): string =>
  `${ASKS[severity]}: ${ruleTitle(rule)}`;

/** What the note of a cell says of the findings in it, the worst first. */
export function noteWords(found: readonly FindingRow[]): string {
  const parts = worstFirst(found).map((row) => `${findingHeading(row)}\n${row.message}`);
  const shown: string[] = [];
  let room = MOST_CHARACTERS;
  for (const part of parts) {
    room -= part.length;
    if (room < 0) break;
    shown.push(part);
  }
  const [first = ""] = parts;
  if (shown.length === 0) shown.push(`${first.slice(0, MOST_CHARACTERS)}…`);
  const more = parts.length - shown.length;
  if (more > 0)
    shown.push(`And ${counted(more, "more finding")}: select the cell, and read the pane.`);
  return shown.join("\n\n");
}

/** Findings of a cell in the order they are told of. */
export const worstFirst = (found: readonly FindingRow[]): FindingRow[] =>
  WORST.flatMap((severity) => found.filter((row) => row.severity === severity));
