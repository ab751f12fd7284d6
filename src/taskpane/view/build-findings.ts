import type { Reading } from "../../core/plan/reading";
import type { CellRef } from "../../core/sheet/a1";
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
  const owners = ownersOfCells(readings);
  const abouts = new Map(readings.map((reading) => [reading.sheet, aboutCells(reading)]));
  const seen = new Map<string, number>();
  return findings.map(({ rule, severity, at, message, quote, fixes }) => {
    const key = keyOf(seen, `${rule}|${at.sheet}|${quote}`);
    const about = abouts.get(at.sheet)?.(at) ?? "";
    const row = { key, rule, severity, at, message, quote, about, fixes };
    return { row, directorates: owners(at) };
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

/**
 * Looks up whose a cell is by its row, since what stands in a row is about the
 * milestone or action there; to place every cell would cost more than the check.
 */
function ownersOfCells(readings: readonly Reading[]): (at: CellRef) => readonly string[] {
  const sheets = new Map<string, Map<number, readonly string[]>>();
  for (const { sheet, plan } of readings) {
    const rows = new Map<number, readonly string[]>();
    const place = ({ row }: CellRef, names: readonly string[]): void => {
      if (!rows.has(row)) rows.set(row, names);
    };
    for (const { cells, directorates, milestones } of plan.actions) {
      place(cells.action, directorates);
      for (const milestone of milestones) {
        place(milestone.cells.milestone, milestone.directorates);
        for (const at of milestone.cells.more) place(at, milestone.directorates);
      }
    }
    sheets.set(sheet, rows);
  }
  return (at) => sheets.get(at.sheet)?.get(at.row) ?? [];
}
