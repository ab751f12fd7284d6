import { cellKey, type CellRef } from "../../core/sheet/a1";
import type { FindingEntry } from "./build-findings";
import { flaggedCells, type MilestoneEntry } from "./build-milestones";

/** Cells to paint, and what they are painted for. */
export interface ToPaint {
  /** Each once, however much stands in it. */
  readonly cells: readonly CellRef[];
  /** By sheet, how many milestones or findings are painted. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The cells of what is overdue. */
export function overdueCells(entries: readonly MilestoneEntry[]): ToPaint {
  const overdue = entries.filter(({ status }) => status === "overdue");
  return {
    cells: eachOnce(overdue.flatMap(({ milestone }) => flaggedCells(milestone.cells))),
    counts: countBySheet(overdue.map(({ milestone }) => milestone.cells.milestone)),
  };
}

/** The cells of the findings. */
export function findingCells(entries: readonly FindingEntry[]): ToPaint {
  const cells = entries.map(({ row }) => row.at);
  return { cells: eachOnce(cells), counts: countBySheet(cells) };
}

/** How many milestones that flags are for are flagged, each in all of its cells. */
export const flagsStandFor = (entries: readonly MilestoneEntry[], isPainted: IsPainted): number =>
  sum(
    overdueCells(entries.filter(({ milestone }) => flaggedCells(milestone.cells).every(isPainted))),
  );

/** How many of the findings are marked. */
export const marksStandFor = (entries: readonly FindingEntry[], isPainted: IsPainted): number =>
  sum(findingCells(entries.filter(({ row }) => isPainted(row.at))));

type IsPainted = (at: CellRef) => boolean;

const sum = ({ counts }: ToPaint): number => [...counts.values()].reduce((n, own) => n + own, 0);

function eachOnce(cells: readonly CellRef[]): CellRef[] {
  const once = new Map(
    cells.map((at) => [`${at.sheet}!${String(cellKey(at.row, at.column))}`, at]),
  );
  return [...once.values()];
}

function countBySheet(cells: readonly CellRef[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}
