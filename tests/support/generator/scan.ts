import type { Line } from "./printed";
import type { Random } from "./random";
import { GIBBERISH } from "./words";

/** Shares of cells or rows that scanning and converting have spoilt. */
export interface Scan {
  /** Empty cells with dirt in them. */
  readonly noise: number;
  /** Lines that begin with the end of the line before once more. */
  readonly doubles: number;
  /** Milestone lines that stand in the lead column. */
  readonly shifts: number;
  /** Rows with a blank row after them. */
  readonly blanks: number;
}

/** An action's printed lines with what a scan leaves behind. */
export function scanned(rows: readonly Line[], scan: Scan, random: Random): Line[] {
  return rows.flatMap((row, i) => {
    const cells = row.map((value, c) =>
      value === null && !(i === 0 && c === 0) ? dirt(scan, random) : value,
    );
    const before = rows[i - 1]?.[2];
    const work = row[2];
    if (before && work && random.chance(scan.doubles)) cells[2] = `${lastWords(before)}  ${work}`;
    else if (i > 0 && work && !row[1] && random.chance(scan.shifts)) {
      cells[1] = work;
      cells[2] = null;
    }
    return random.chance(scan.blanks) ? [cells, []] : [cells];
  });
}

function dirt(scan: Scan, random: Random): string | null {
  if (!random.chance(scan.noise)) return null;
  return random.weighed([
    [4, random.pick(["·", "'", ",", ", ,", "l", "( = 0 )", ", , ,"])],
    [1, random.pick(GIBBERISH)],
  ]);
}

const lastWords = (text: string): string =>
  /\([^()]*\)$/.exec(text)?.[0] ?? text.split(" ").slice(-3).join(" ");
