import type { Action } from "../../core/plan/plan";
import type { Reading } from "../../core/plan/reading";
import { cellKey, type CellRef } from "../../core/sheet/a1";
import type { Finding } from "../../core/validate/rule";
import type { FindingRow } from "./pane-review";

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
    return { key, rule, severity, at, message, quote, fixes, directorates: owners(at) };
  });
}

function keyOf(seen: Map<string, number>, text: string): string {
  const n = (seen.get(text) ?? 0) + 1;
  seen.set(text, n);
  return `${text}|${String(n)}`;
}

/** Looks up whose a cell is: a milestone's own directorates, else its action's. */
function ownersOfCells(readings: readonly Reading[]): (at: CellRef) => readonly string[] {
  const sheets = new Map<string, Map<number, readonly string[]>>();
  for (const { sheet, plan } of readings) {
    const cells = new Map<number, readonly string[]>();
    for (const action of plan.actions) placeAction(cells, action);
    sheets.set(sheet, cells);
  }
  return (at) => sheets.get(at.sheet)?.get(cellKey(at.row, at.column)) ?? [];
}

function placeAction(cells: Map<number, readonly string[]>, action: Action): void {
  const place = (at: CellRef | null, names: readonly string[]): void => {
    if (at && !cells.has(cellKey(at.row, at.column))) cells.set(cellKey(at.row, at.column), names);
  };
  const { action: own, member, officer, directorate } = action.cells;
  for (const at of [own, member, officer, directorate]) place(at, action.directorates);
  for (const { cells: parts, directorates } of action.milestones) {
    const { milestone, more, deadline, revised, status, completedOn, comment } = parts;
    for (const at of [milestone, ...more, deadline, revised, status, completedOn, comment]) {
      place(at, directorates);
    }
  }
}
