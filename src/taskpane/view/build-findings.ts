import type { Reading } from "../../core/plan/reading";
import type { CellRef } from "../../core/sheet/a1";
import type { Finding } from "../../core/validate/rule";
import type { FindingRow } from "./pane-review";
import { ruleTitle } from "./rules";

/** The findings as rows, each under the directorates of the action it is about. */
export function findingRows(
  findings: readonly Finding[],
  readings: readonly Reading[],
): FindingRow[] {
  const owners = ownersOfCells(readings);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, severity, at, message, quote, fixes } = finding;
    const key = keyOf(seen, `${rule}|${at.sheet}|${quote}`);
    const words = `${message}\n${quote}\n${ruleTitle(rule)}\n${at.sheet}`.toLowerCase();
    return { key, rule, severity, at, message, quote, fixes, directorates: owners(at), words };
  });
}

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
