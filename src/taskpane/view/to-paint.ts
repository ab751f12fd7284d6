import { cellKey, type CellRef } from "../../core/sheet/a1";
import type { Flag } from "../../excel/flag-steps";
import type { FindingEntry } from "./build-findings";
import { flaggedCells, type MilestoneEntry } from "./build-milestones";
import { noteWords } from "./note-words";
import type { FindingRow } from "./pane-review";

/** What to paint, and what it is painted for. */
export interface ToPaint {
  /** Each cell once, however much stands in it. */
  readonly flags: readonly Flag[];
  /** By sheet, how many milestones or findings are painted. */
  readonly counts: ReadonlyMap<string, number>;
  /** By sheet, how many of them are milestones that are due soon and not overdue yet. */
  readonly dueSoon: ReadonlyMap<string, number>;
}

/** The cells of what is overdue or due soon; one with both is overdue. */
export function dueCells(entries: readonly MilestoneEntry[]): ToPaint {
  const overdue = entries.filter(({ status }) => status === "overdue");
  const dueSoon = entries.filter(({ status }) => status === "due-soon");
  const flagged = (of: readonly MilestoneEntry[], look: "overdue" | "due-soon"): Flag[] =>
    of.flatMap(({ milestone }) => flaggedCells(milestone.cells).map((at) => ({ at, look })));
  return {
    flags: eachOnce([...flagged(dueSoon, "due-soon"), ...flagged(overdue, "overdue")]),
    counts: countBySheet([...overdue, ...dueSoon].map(placeOf)),
    dueSoon: countBySheet(dueSoon.map(placeOf)),
  };
}

/** The cells of the findings, each with all that was found in it for its note. */
export function findingCells(entries: readonly FindingEntry[]): ToPaint {
  const cells = new Map<string, FindingRow[]>();
  for (const { row } of entries) {
    const own = cells.get(keyOf(row.at));
    if (own) own.push(row);
    else cells.set(keyOf(row.at), [row]);
  }
  return {
    flags: [...cells.values()].flatMap(([first, ...others]) =>
      first ? [{ at: first.at, look: "finding", note: noteWords([first, ...others]) }] : [],
    ),
    counts: countBySheet(entries.map(({ row }) => row.at)),
    dueSoon: new Map(),
  };
}

/** How many milestones that flags are for are flagged, each in all of its cells. */
export const flagsStandFor = (entries: readonly MilestoneEntry[], isPainted: IsPainted): number =>
  sum(dueCells(entries.filter(({ milestone }) => flaggedCells(milestone.cells).every(isPainted))));

/** How many of the findings are marked. */
export const marksStandFor = (entries: readonly FindingEntry[], isPainted: IsPainted): number =>
  sum(findingCells(entries.filter(({ row }) => isPainted(row.at))));

type IsPainted = (at: CellRef) => boolean;

const sum = ({ counts }: ToPaint): number => [...counts.values()].reduce((n, own) => n + own, 0);

const placeOf = ({ milestone }: MilestoneEntry): CellRef => milestone.cells.milestone;

const keyOf = (at: CellRef): string => `${at.sheet}!${String(cellKey(at.row, at.column))}`;

/** Of several for a cell the last. */
const eachOnce = (flags: readonly Flag[]): Flag[] => [
  ...new Map(flags.map((flag) => [keyOf(flag.at), flag])).values(),
];

function countBySheet(cells: readonly CellRef[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}
