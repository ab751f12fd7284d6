import { leadLineShape } from "../leads/index";
import type { Grid } from "../grid";
import { isWorded } from "../rows/kind";
import { isEmpty, linesOf } from "../text";

/** What the cells of a column look like, each share from 0 to 1 of those that hold something. */
export interface Contents {
  readonly filled: number;
  /** Texts of several words: actions and milestones. */
  readonly texts: number;
  readonly averageWords: number;
  /** Real dates, and texts that are a date and nothing else. */
  readonly dates: number;
  readonly members: number;
  readonly officers: number;
  readonly directorates: number;
  /** Plain numbers that are no dates. */
  readonly numbers: number;
}

/** Rows looked at; what holds for them holds for the rest. */
const SAMPLE = 300;
const FEW_WORDS = 3;
const DATE =
  /^\(?(?:(?:by|end|early|mid|late|of|the|in|from) )*(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|q[1-4]|quarter)[a-z]*\b[^a-z]*(?:[a-z]+ ?)?\d{0,4}\)?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^(?:ongoing|on-going|tbc|annually|quarterly|monthly)$/i;

/** Looks a column over between two rows. */
export function contentsOf(grid: Grid, column: number, first: number, last: number): Contents {
  const tally = { filled: 0, texts: 0, words: 0, dates: 0, numbers: 0 };
  const shapes = { member: 0, officer: 0, directorate: 0, of: 0 };
  for (let row = first; row <= last && tally.filled < SAMPLE; row++) {
    const value = grid.valueAt(row, column);
    if (isEmpty(value)) continue;
    tally.filled++;
    if (typeof value === "number") {
      const format = grid.sheet.numberFormats.get(column)?.[row] ?? "";
      if (/[dmy]{2}/i.test(format)) tally.dates++;
      else tally.numbers++;
      continue;
    }
    const text = grid.textAt(row, column);
    const words = text.split(" ").length;
    tally.words += words;
    if (DATE.test(text)) tally.dates++;
    else if (words >= FEW_WORDS && isWorded(text)) tally.texts++;
    countShape(shapes, typeof value === "string" ? value : text);
  }
  const share = (count: number, of = tally.filled): number => (of === 0 ? 0 : count / of);
  return {
    filled: tally.filled,
    texts: share(tally.texts),
    averageWords: share(tally.words),
    dates: share(tally.dates),
    numbers: share(tally.numbers),
    members: share(shapes.member, shapes.of),
    officers: share(shapes.officer, shapes.of),
    directorates: share(shapes.directorate, shapes.of),
  };
}

/** Leads look alike from action to action, so that a few tell. */
const SHAPES_SAMPLE = 60;

function countShape(
  shapes: { member: number; officer: number; directorate: number; of: number },
  value: string,
): void {
  if (shapes.of >= SHAPES_SAMPLE) return;
  shapes.of++;
  for (const line of linesOf(value)) {
    if (line.length > 60) continue;
    const shape = leadLineShape(line);
    if (shape === "member") shapes.member++;
    else if (shape === "officer") shapes.officer++;
    else if (shape === "directorate") shapes.directorate++;
  }
}
