import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import { isNoise } from "../rows/kind";
import type { Table } from "../tables/table";
import { isEmpty, tidyValue } from "../text";
import { closesBracket, endsInBracket, endsOpen, endsUnfinished, startsLower } from "./marks";
import { hasOwnDeadline, hasOwnLead } from "./own";

/** Rows looked at; what holds for them holds for the rest. */
const SAMPLE = 1000;
/** What the evidence must come to, and for how large a share of the cells it must speak. */
const LEAST_EVIDENCE = 2;
const LEAST_SHARE = 0.04;
/** Where nearly all cells begin in lower case, that is a manner of writing, and small letters say nothing. */
const LOWER_CASE_STYLE = 0.85;
/** Converters give a line a row: where more cells than this hold several lines, none was at work. */
const OF_SEVERAL_LINES = 0.05;

interface Tally {
  cells: number;
  lower: number;
  /** What open ends and brackets say, and what small letters add. */
  byMarks: number;
  byLetters: number;
  /** Cells of several lines: a person's, or a word processor's. */
  broken: number;
}

/**
 * Whether the rows of a sheet's tables are printed lines, as a paste from a
 * PDF gives them: texts that go on in the cell below, by their open ends,
 * small letters and brackets, on rows that have no lead or deadline of their own.
 */
export function arePrintedLines(
  grid: Grid,
  tables: readonly Table[],
  reader: DeadlineReader,
): boolean {
  // A person merged those cells: no converter does.
  if (grid.sheet.merges.some(({ top, bottom }) => bottom > top && isWithin(tables, top)))
    return false;
  let evidence = 0;
  let cells = 0;
  let rows = 0;
  for (const table of tables) {
    if (rows > SAMPLE) break;
    rows += table.last - table.first + 1;
    const { columns } = table;
    evidence += stackedLeads(grid, table) * STACKED;
    if (columns.leads.some(({ column }) => isBroken(linesIn(grid, table, column)))) return false;
    const texts = [columns.action, columns.milestone].filter((column) => column >= 0);
    for (const column of texts) {
      const tally = tallyOf(grid, table, column, reader);
      cells += tally.cells;
      if (isBroken(tally)) return false;
      evidence += tally.byMarks;
      if (tally.lower <= tally.cells * LOWER_CASE_STYLE) evidence += tally.byLetters;
    }
  }
  return evidence >= LEAST_EVIDENCE && evidence >= cells * LEAST_SHARE;
}

/** Whether one of some rows is among those that {@link arePrintedLines} looks at. */
export const isSampled = (
  tables: readonly Table[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean => tables.some((table) => first <= table.first + SAMPLE && last >= table.first);

const isBroken = ({ broken, cells }: Pick<Tally, "broken" | "cells">): boolean =>
  broken > cells * OF_SEVERAL_LINES;

const isWithin = (tables: readonly Table[], row: number): boolean =>
  tables.some(({ first, last }) => row >= first && row <= last);

/** A lead's line beside no action counts for so much. */
const STACKED = 0.4;

/** Lines of leads that stand one below the other, member, officer, directorate, in one column. */
function stackedLeads(grid: Grid, { first, last, columns }: Table): number {
  const combined = columns.leads.find(({ fields }) => fields.length > 1);
  if (combined === undefined || columns.action < 0) return 0;
  let stacked = 0;
  let above = "";
  for (let row = first; row <= Math.min(last, first + SAMPLE); row++) {
    const text = grid.textAt(row, combined.column);
    const isBeside = isEmpty(grid.valueAt(row, columns.action));
    if (text !== "" && above !== "" && isBeside && text !== above) stacked++;
    above = text;
  }
  return stacked;
}

/** How many cells of a column hold something, and how many of them several lines. */
function linesIn(grid: Grid, { first, last }: Table, column: number) {
  const lines = { cells: 0, broken: 0 };
  const end = Math.min(last, first + SAMPLE);
  for (let row = first; row <= end; row++) {
    const value = grid.valueAt(row, column);
    if (isEmpty(value)) continue;
    lines.cells++;
    if (typeof value === "string" && value.includes("\n")) lines.broken++;
  }
  return lines;
}

function tallyOf(grid: Grid, table: Table, column: number, reader: DeadlineReader): Tally {
  const tally: Tally = { cells: 0, lower: 0, byMarks: 0, byLetters: 0, broken: 0 };
  let before = "";
  const end = Math.min(table.last, table.first + SAMPLE);
  for (let row = table.first; row <= end; row++) {
    const value = grid.valueAt(row, column);
    const text = tidyValue(value);
    if (text === "" || isNoise(text)) continue;
    tally.cells++;
    if (typeof value === "string" && value.includes("\n")) tally.broken++;
    if (startsLower(text)) tally.lower++;
    const [byMarks, byLetters] = before === "" ? NOTHING : runsOn(before, text);
    before = text;
    if (byMarks + byLetters === 0 || beginsByItself(grid, table, row, column, reader)) continue;
    tally.byMarks += byMarks;
    tally.byLetters += byLetters;
  }
  return tally;
}

const NOTHING = [0, 0] as const;

/** Whether a text has a lead or a deadline of its own beside it, and so goes on with nothing. */
function beginsByItself(
  grid: Grid,
  { columns }: Table,
  row: number,
  column: number,
  reader: DeadlineReader,
): boolean {
  const textAt = (at: number, own: number): string => (own < 0 ? "" : grid.textAt(at, own));
  const hasDeadlines = column === columns.milestone || columns.milestone < 0;
  const [above, own] = [textAt(row - 1, columns.deadline), textAt(row, columns.deadline)];
  if (hasDeadlines && hasOwnDeadline(above, own, reader)) return true;
  return hasOwnLead(
    columns.leads,
    (lead) => textAt(row - 1, lead.column),
    (lead) => textAt(row, lead.column),
  );
}

/** How far two cells, one below the other, look like one text: by their marks, and by a small letter. */
function runsOn(before: string, text: string): readonly [byMarks: number, byLetters: number] {
  if (endsInBracket(before) && closesBracket(text)) return [2, 0];
  const isComma = before.endsWith(",");
  if (endsUnfinished(before) && !isComma) return [2, 0];
  const byLetter = startsLower(text) && !/[.!?;:)\d]$/.test(before) ? 1 : 0;
  return [endsOpen(before) && !isComma ? 1 : 0, byLetter];
}
