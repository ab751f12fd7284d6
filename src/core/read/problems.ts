import type { Field } from "../plan/fields";
import type { Deadline } from "../plan/deadline";
import { byObject } from "../plan/by-object";
import type { Action, Milestone, Plan } from "../plan/plan";
import type { ReadingProblem } from "../plan/reading";
import type { CellRef } from "../sheet/a1";
import { isErrorText } from "../sheet/cell";
import type { RowSpan } from "./again/changes";
import type { Grid } from "./grid";
import { linesOf } from "./text";
import { MOST_LEARNED_FROM, type KnownDirectorates } from "./leads/index";
import { LONGEST_LOOKED_AT } from "./longest";
import { endsInBracket, endsSentence, endsUnfinished } from "./lines/marks";
import type { Table } from "./tables/table";

/** What was met on a sheet before, and the rows alone that have changed since. */
export interface ProblemsBefore {
  readonly problems: readonly ReadingProblem[];
  readonly changed: RowSpan;
}

/** What a person should know of a sheet's reading, beyond what joining its lines left. */
export function sheetProblems(
  grid: Grid,
  tables: readonly Table[],
  plan: Plan,
  before: ProblemsBefore | null,
): ReadingProblem[] {
  return [
    ...limitProblems(grid),
    ...longCells(grid, tables, before),
    ...hiddenProblems(grid, plan),
    ...tables.flatMap((table) => labelProblems(grid, table, tables)),
    ...missingFields(grid, tables, plan),
    ...tables.flatMap((table) => errorValues(grid, table, before)),
    ...cutOffTexts(plan),
  ];
}

/** Which limits on cost a sheet meets, so that a part of it was not read. */
export const limitProblems = ({ sheet: { name }, limits }: Grid): ReadingProblem[] =>
  limits.map(({ of, most }) => ({
    kind: "read-in-part",
    of,
    most,
    at: { sheet: name, row: 0, column: of === "columns" ? most : 0 },
  }));

/** What a sheet without an action is: a plan that is not begun where the labels of one stand on it, else none. */
export function withoutActions(grid: Grid, [table]: readonly Table[]): ReadingProblem {
  const sheet = grid.sheet.name;
  if (table === undefined) return { kind: "no-plan", at: { sheet, row: 0, column: 0 } };
  const { columns, first, last } = table;
  const column = columns.action < 0 ? columns.milestone : columns.action;
  const at = { sheet, row: first, column: Math.max(column, columns.left) };
  for (let row = first; row <= last; row++) {
    if (grid.filledIn(row, columns.right).length > 0)
      return { kind: "no-action", at, isBlank: false };
  }
  return { kind: "no-action", at, isBlank: true };
}

/** Where a sheet has leads that no directorates were learned from, because there were too many. */
export const leadsLeftOut = (sheet: string, { leftOut }: KnownDirectorates): ReadingProblem[] =>
  leftOut?.sheet === sheet
    ? [{ kind: "read-in-part", of: "leads", most: MOST_LEARNED_FROM, at: leftOut }]
    : [];

/**
 * The first cell of people or of a status that is longer than what is looked at of
 * it. Where none was before, one can only stand in the rows that have changed.
 */
function longCells(
  { sheet: { rows, name } }: Grid,
  tables: readonly Table[],
  before: ProblemsBefore | null,
): ReadingProblem[] {
  const wereNone = before?.problems.every((problem) => !isOfLongCells(problem)) === true;
  const within = wereNone ? before.changed : { first: 0, last: Infinity };
  let first: CellRef | null = null;
  let cells = 0;
  for (const { columns, first: top, last } of tables) {
    const people = new Set(columns.leads.map(({ column }) => column));
    const looked = [...new Set([...people, ...columns.statuses])];
    const end = Math.min(last, within.last);
    for (let row = Math.max(top, within.first); row <= end; row++) {
      const values = rows[row] ?? [];
      for (const column of looked) {
        const value = values[column];
        if (typeof value !== "string" || value.length <= LONGEST_LOOKED_AT) continue;
        // People are read line by line.
        if (people.has(column) && linesOf(value).every(isLookedAtWhole)) continue;
        first ??= { sheet: name, row, column };
        cells++;
      }
    }
  }
  if (first === null) return [];
  return [{ kind: "read-in-part", of: "characters", most: LONGEST_LOOKED_AT, at: first, cells }];
}

const isOfLongCells = (problem: ReadingProblem): boolean =>
  problem.kind === "read-in-part" && problem.of === "characters";

const isLookedAtWhole = (line: string): boolean => line.length <= LONGEST_LOOKED_AT;

function hiddenProblems({ sheet }: Grid, { actions }: Plan): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  if (sheet.visibility !== "visible") {
    problems.push({ kind: "hidden-sheet-read", at: { sheet: sheet.name, row: 0, column: 0 } });
  }
  if (sheet.hiddenRows.size === 0) return problems;
  const rows = new Set<number>();
  let first: CellRef | null = null;
  for (const { milestones } of actions) {
    for (const { cells } of milestones) {
      if (!sheet.hiddenRows.has(cells.milestone.row)) continue;
      rows.add(cells.milestone.row);
      first ??= cells.milestone;
    }
  }
  if (first !== null) problems.push({ kind: "hidden-rows-read", at: first, rows: rows.size });
  return problems;
}

function labelProblems(
  grid: Grid,
  { header, first, columns, beside }: Table,
  tables: readonly Table[],
): ReadingProblem[] {
  const sheet = grid.sheet.name;
  if (header === null) {
    return [{ kind: "no-header", at: { sheet, row: first, column: columns.left } }];
  }
  const at = (column: number): CellRef => ({ sheet, row: header.first, column });
  const kind = "label-not-understood" as const;
  const unknown = columns.all
    .filter(({ label, confidence }) => label !== "" && confidence < NOT_UNDERSTOOD)
    .filter(({ column }) => !columns.periods.some((period) => period.column === column))
    .map(({ column, label, fields }) =>
      fields.length === 0
        ? { kind, at: at(column), label }
        : { kind, at: at(column), label, readAs: fields },
    );
  const isUnknown = (column: number): boolean => unknown.some((each) => each.at.column === column);
  const isRead = (column: number): boolean =>
    tables.some(
      ({ columns: { left, right }, last }) =>
        columns.right < left && left <= column && column <= right && last >= first,
    );
  const leftOut = [...columns.leftOut, ...beside.filter(({ column }) => !isRead(column))]
    .filter(({ column, label }) => label !== "" && !isUnknown(column))
    .map(({ column, label, rival }) => ({ kind, at: at(column), label, rival }));
  return [...unknown, ...leftOut, ...strayIn(columns, at)];
}

function strayIn(
  { stray }: Table["columns"],
  at: (column: number) => CellRef,
): Extract<ReadingProblem, { kind: "progress-elsewhere" }>[] {
  if (stray === null) return [];
  const { column, ...told } = stray;
  return [{ kind: "progress-elsewhere", at: at(column), ...told }];
}

/** Columns below this were named by what they hold, or not at all. */
const NOT_UNDERSTOOD = 0.51;

/** What every plan should say and this sheet's columns do not. */
function missingFields(grid: Grid, tables: readonly Table[], plan: Plan): ReadingProblem[] {
  const [table] = tables;
  if (table === undefined) return [];
  const row = table.header?.first ?? table.first;
  const at = { sheet: grid.sheet.name, row, column: table.columns.left };
  const named = new Set(tables.flatMap(({ columns }) => columns.all.flatMap((c) => c.fields)));
  const says: readonly (readonly [Field, boolean])[] = [
    ["officer", plan.actions.some(({ leads }) => leads.officers.length > 0)],
    ["directorate", plan.actions.some(({ directorates }) => directorates.length > 0)],
    ["deadline", plan.actions.some(({ milestones }) => hasDeadlines(milestones))],
  ];
  return says
    .filter(([field, isSaid]) => !isSaid && !named.has(field))
    .map(([field]) => ({ kind: "field-missing", at, field }));
}

const hasDeadlines = (milestones: readonly Milestone[]): boolean =>
  milestones.some(({ deadline }) => deadline !== null);

/** The error values of a table's cells; in rows that have not changed, those that were there before. */
function errorValues(grid: Grid, table: Table, before: ProblemsBefore | null): ReadingProblem[] {
  if (before === null) return errorsIn(grid, table, table.first, table.last);
  const { problems, changed } = before;
  const known = (first: number, last: number): ReadingProblem[] =>
    problems.filter(
      ({ kind, at: { row, column } }) =>
        kind === "error-value" &&
        row >= first &&
        row <= last &&
        column >= table.columns.left &&
        column <= table.columns.right,
    );
  return [
    ...known(table.first, Math.min(table.last, changed.first - 1)),
    ...errorsIn(
      grid,
      table,
      Math.max(table.first, changed.first),
      Math.min(table.last, changed.last),
    ),
    ...known(Math.max(table.first, changed.last + 1), table.last),
  ];
}

function errorsIn(grid: Grid, { columns }: Table, first: number, last: number): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  const { rows, name } = grid.sheet;
  for (let row = first; row <= last; row++) {
    const cells = rows[row];
    if (cells === undefined) continue;
    for (let column = columns.left; column <= columns.right; column++) {
      const value = cells[column];
      // Most texts are passed over by their first letter.
      if (typeof value !== "string" || value.charCodeAt(0) !== 35 || !isErrorText(value)) continue;
      problems.push({ kind: "error-value", at: { sheet: name, row, column }, text: value });
    }
  }
  return problems;
}

/** Lengths at which systems cut a text off. */
const CUT_AT = new Set([254, 255, 256, 500, 1000, 1023, 1024, 4000, 32767]);

function cutOffTexts({ actions }: Plan): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  for (const action of actions) for (const problem of cutOffIn(action)) problems.push(problem);
  return problems;
}

const cutOffIn = byObject(({ text: own, cells, milestones }: Action): readonly ReadingProblem[] => {
  const problems: ReadingProblem[] = [];
  const check = (text: string, at: CellRef, deadline: Deadline | null): void => {
    const isOpen = endsInBracket(text) && !isWhole(deadline);
    const isCut = CUT_AT.has(text.length) && !endsSentence(text) && !text.endsWith(")");
    if (isCut || isOpen || endsUnfinished(text)) {
      problems.push({ kind: "text-cut-off", at, text });
    }
  };
  check(own, cells.action, null);
  for (const each of milestones) {
    if (each.text !== own) check(each.text, each.cells.milestone, each.deadline);
  }
  return problems.length === 0 ? NONE : problems;
});

const NONE: readonly ReadingProblem[] = [];

/** Whether a deadline lacks nothing but its closing bracket, "(May 2026"; "(May" lacks its year. */
const isWhole = (deadline: Deadline | null): boolean =>
  deadline?.due != null && deadline.remarks.every(({ kind }) => kind !== "year-inferred");
