import type { Reading } from "../../core/plan/reading";
import { concernedBy } from "../../core/report/concerned";
import { aboutCells } from "../../core/validate/about";
import type { Finding } from "../../core/validate/rule";
import type { FindingRow } from "./pane-review";
import { ruleTitle } from "./rules";

/** A finding where the lists are made: its row, and what it is grouped and found by. */
export interface FindingEntry {
  readonly row: FindingRow;
  readonly directorates: readonly string[];
}

/** The findings with the directorates of the actions they are about. */
export function findingEntries(
  findings: readonly Finding[],
  readings: readonly Reading[],
): FindingEntry[] {
  const concerned = concernedBy(readings);
  const abouts = new Map(readings.map((reading) => [reading.sheet, aboutCells(reading)]));
  const seen = new Map<string, number>();
  return findings.map(({ rule, severity, at, message, quote, fixes }) => {
    const key = keyOf(seen, `${rule}|${at.sheet}|${quote}`);
    const about = abouts.get(at.sheet)?.(at) ?? "";
    const row = { key, rule, severity, at, message, quote, about, fixes };
    return { row, directorates: concerned(at)?.directorates ?? [] };
  });
}

/** What a search for findings looks through. */
export const findingWords = ({ row: { message, quote, rule, at } }: FindingEntry): string =>
  `${message}\n${quote}\n${ruleTitle(rule)}\n${at.sheet}`;

function keyOf(seen: Map<string, number>, text: string): string {
  const n = (seen.get(text) ?? 0) + 1;
  seen.set(text, n);
  return `${text}|${String(n)}`;
}
