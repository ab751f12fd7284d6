import type { Grid } from "../grid";
import type { HeadingTracker } from "../rows/headings";
import { isNoise, isTotalLabel, isWorded, loneTextOf } from "../rows/kind";
import type { LeadColumn, Table } from "../tables/table";
import { isErrorText, type CellValue } from "../../sheet/cell";
import { isEmpty, tidy, tidyValue } from "../text";
import type { ReadingProblem } from "../../plan/reading";
import type { ActionDraft, MilestoneDraft } from "./draft";
import { leadLinesIn, mayHoldSeveral, milestonesIn } from "./split";
import type { StemCheck } from "./stems";

export interface TableContext {
  readonly grid: Grid;
  readonly table: Table;
  readonly headings: HeadingTracker;
  readonly stems: StemCheck;
  readonly problems: ReadingProblem[];
}

/**
 * The actions of a table whose cells each hold whole texts: action and lead
 * merged or carried down their milestones, one row an action with a milestone
 * a line, or a register of one row a milestone.
 */
export function groupWholeCells(context: TableContext): ActionDraft[] {
  const { table, headings } = context;
  const actions: ActionDraft[] = [];
  let open: OpenAction | null = null;
  for (let row = table.first; row <= table.last; row++) {
    const kind = kindOf(context, row, open !== null);
    if (kind === "heading") {
      addHeading(context, row);
      open = null;
    } else if (kind === "data") {
      if (open === null || startsAction(context, row, open)) {
        open = openAction(context, row, headings);
        actions.push(open.draft);
      }
      addRow(context, row, open);
    }
  }
  settleLeads(actions);
  return actions;
}

type RowKind = "blank" | "heading" | "aside" | "data";

/** Most rows are told by their milestone alone; the rest by what else they hold. */
function kindOf(context: TableContext, row: number, isOpen: boolean): RowKind {
  const { grid, table } = context;
  const { columns } = table;
  const cells = grid.sheet.rows[row];
  if (cells === undefined) return "blank";
  const milestone = columns.milestone < 0 ? null : cells[columns.milestone];
  const action = columns.action < 0 ? null : cells[columns.action];
  const hasAction = !isEmpty(action);
  const hasMilestone = typeof milestone === "string" && isWorded(milestone);
  // A milestone with its action or deadline beside it is the common case, and needs no closer look.
  if (hasMilestone && (hasAction || !isEmpty(cells[columns.deadline]))) {
    if (!isTotalRow(cells, columns.left)) return "data";
  }
  const filled = grid.filledIn(row, columns.right);
  if (filled.length === 0) return "blank";
  if (addsUp(context, row, filled)) return "aside";
  if (filled.length === 1 && (filled[0] ?? 0) !== columns.milestone) {
    return loneKind(context, row, filled[0] ?? 0, isOpen);
  }
  if (hasMilestone) return "data";
  if (hasAction && isWorded(tidyValue(action))) {
    return filled.some((column) => column !== columns.action && column <= columns.right)
      ? "data"
      : loneKind(context, row, filled[0] ?? 0, isOpen);
  }
  return isOpen && holdsLead(context, row) ? "data" : "aside";
}

/** Whether a row adds others up: "Total" and numbers. */
function addsUp({ grid }: TableContext, row: number, filled: readonly number[]): boolean {
  const text = grid.textAt(row, filled[0] ?? 0);
  if (!/^(?:sub|grand|total)/i.test(text)) return false;
  const rest = filled.slice(1);
  return (
    isTotalLabel(text) ||
    (rest.length > 0 && rest.every((column) => typeof grid.valueAt(row, column) === "number"))
  );
}

function isTotalRow(cells: readonly CellValue[], left: number): boolean {
  const first = cells[left];
  return typeof first === "string" && /^(?:sub|grand|total)/i.test(first) && isTotalLabel(first);
}

/** A text alone on its row: a heading or prose, the rest of a lead, or an action nobody has filled in. */
function loneKind(context: TableContext, row: number, column: number, isOpen: boolean): RowKind {
  const { grid, table } = context;
  const { columns } = table;
  const text = grid.textAt(row, column);
  if (isOpen && columns.leads.some((lead) => lead.column === column)) {
    return isNoise(text) ? "aside" : "data";
  }
  if (column !== columns.action && column !== columns.left && columns.action >= 0) return "aside";
  const kind = loneTextOf(text);
  if (kind === "noise" || kind === "total") return "aside";
  const area = grid.areaAt(row, column);
  const isWide = area !== null && area.right > area.left;
  if (isWide) return kind === "heading" ? "heading" : "aside";
  if (area !== null && area.bottom > area.top) return "data";
  if (columns.action < 0) return kind === "heading" ? "heading" : "aside";
  return isBareAction(context, row, column) ? "data" : kind === "heading" ? "heading" : "aside";
}

/** Whether the rows below fill in what an action alone on its row leaves open. */
function isBareAction({ grid, table }: TableContext, row: number, column: number): boolean {
  const { columns } = table;
  if (column !== columns.action || columns.milestone < 0) return false;
  if (grid.isBold(row, column)) return false;
  const next = row + 1;
  return (
    next <= table.last &&
    isEmpty(grid.valueAt(next, columns.action)) &&
    !isEmpty(grid.valueAt(next, columns.milestone))
  );
}

function holdsLead({ grid, table }: TableContext, row: number): boolean {
  return table.columns.leads.some(({ column }) => isWorded(grid.textAt(row, column)));
}

function addHeading({ grid, headings, table }: TableContext, row: number): void {
  const column = grid.filledIn(row, table.columns.right)[0] ?? 0;
  headings.add({ text: grid.textAt(row, column), row, column });
}

/** An action whose rows are still coming, with what its next row is compared with. */
interface OpenAction {
  readonly draft: ActionDraft;
  readonly action: string;
  readonly theme: string;
  readonly priority: string;
  readonly stem: string;
  /** What its lead columns last held, column by column. */
  readonly lastLeads: string[];
  rows: number;
  rowsWithDirectorate: number;
}

/**
 * Whether a row begins another action. Two actions may carry the same title,
 * so references, leads, headings and merged areas have their say as well.
 */
function startsAction(context: TableContext, row: number, open: OpenAction): boolean {
  const { grid, table, stems } = context;
  const { columns } = table;
  const text = ownText(grid, row, columns.action < 0 ? columns.milestone : columns.action);
  if (text === "") return false;
  if (columns.milestone < 0 || columns.action < 0) return true;
  if (text !== open.action && tidy(text) !== tidy(open.action)) return true;
  const area = grid.areaAt(row, columns.action);
  if (area !== null && area.bottom > area.top && area.top === row) return true;
  if (columns.ref >= 0 && stems.areTold) {
    return stems.of(ownText(grid, row, columns.ref)) !== open.stem;
  }
  if (differs(ownText(grid, row, columns.theme), open.theme)) return true;
  if (differs(ownText(grid, row, columns.priority), open.priority)) return true;
  return columns.leads.some(({ column }, i) =>
    differs(ownText(grid, row, column), open.lastLeads[i] ?? ""),
  );
}

const differs = (text: string, before: string): boolean => text !== "" && text !== before;

/** A cell's own text as it stands, "" for none. */
function ownText(grid: Grid, row: number, column: number): string {
  if (column < 0) return "";
  const value = grid.sheet.rows[row]?.[column];
  if (typeof value !== "string") return value == null ? "" : String(value);
  return isEmpty(value) || isErrorText(value) ? "" : value;
}

/** A cell's text, or that of the merged area it lies in. */
function sharedText(grid: Grid, row: number, column: number): string {
  const own = ownText(grid, row, column);
  if (own !== "" || column < 0) return own;
  const area = grid.areaAt(row, column);
  return area === null ? "" : ownText(grid, area.top, area.left);
}

function openAction(context: TableContext, row: number, headings: HeadingTracker): OpenAction {
  const { grid, table, stems } = context;
  const { columns } = table;
  const block = headings.atData();
  const column = columns.action < 0 ? columns.milestone : columns.action;
  const action = sharedText(grid, row, column);
  const theme = sharedText(grid, row, columns.theme);
  const priority = sharedText(grid, row, columns.priority);
  const ref = sharedText(grid, row, columns.ref);
  const draft: ActionDraft = {
    text: tidy(action),
    row,
    column,
    ref: tidy(ref),
    theme: tidy(theme),
    priority: tidy(priority),
    headings: block,
    leads: columns.leads.map((lead) => ({
      fields: lead.fields,
      texts: NO_TEXTS,
      at: { sheet: grid.sheet.name, row, column: lead.column },
    })),
    milestones: [],
    table,
    leadsByRow: false,
  };
  const stem = stems.of(ref);
  const lastLeads = columns.leads.map(() => "");
  return { draft, action, theme, priority, stem, lastLeads, rows: 0, rowsWithDirectorate: 0 };
}

function addRow(context: TableContext, row: number, open: OpenAction): void {
  const { grid, table } = context;
  const { columns } = table;
  const isFirst = open.rows === 0;
  open.rows++;
  for (let i = 0; i < columns.leads.length; i++) {
    const lead = columns.leads[i];
    if (lead !== undefined) addLead(grid, row, lead, open, i, isFirst);
  }
  addMilestones(context, row, open.draft);
  open.draft.leadsByRow = open.rows > 1 && open.rowsWithDirectorate === open.rows;
}

function addLead(
  grid: Grid,
  row: number,
  { column, fields }: LeadColumn,
  open: OpenAction,
  index: number,
  isFirst: boolean,
): void {
  const text = isFirst ? sharedText(grid, row, column) : ownText(grid, row, column);
  if (text === "") return;
  // A text that differs is the next line of a stack, unless the column holds directorates alone.
  const repeats = text === open.lastLeads[index];
  if (fields.includes("directorate") && (isFirst || repeats || fields.length === 1)) {
    open.rowsWithDirectorate++;
  }
  if (repeats) return;
  open.lastLeads[index] = text;
  const lead = open.draft.leads[index];
  if (lead !== undefined) lead.texts = united(lead.texts, leadLinesIn(text));
}

/** Lines of a further row are added to those there are; most actions have but one row of leads. */
function united(lines: readonly string[], more: readonly string[]): readonly string[] {
  if (lines.length === 0) return more;
  const fresh = more.filter((line) => !lines.includes(line));
  return fresh.length === 0 ? lines : [...lines, ...fresh];
}

function addMilestones(context: TableContext, row: number, action: ActionDraft): void {
  const { grid, table, problems } = context;
  const { columns } = table;
  const column = columns.milestone < 0 ? columns.action : columns.milestone;
  const value = ownText(grid, row, column);
  if (value === "" || isNoise(value)) return;
  const ref = tidy(ownText(grid, row, columns.ref));
  if (columns.milestone < 0 || !mayHoldSeveral(value)) {
    action.milestones.push(milestone(tidy(value), row, column, 0, 1, ref));
    return;
  }
  const texts = milestonesIn(value);
  if (texts.length > 1) {
    const at = { sheet: grid.sheet.name, row, column };
    problems.push({ kind: "cell-split", at, into: texts.length });
  }
  for (let index = 0; index < texts.length; index++) {
    action.milestones.push(milestone(texts[index] ?? "", row, column, index, texts.length, ref));
  }
}

const NO_TEXTS: readonly string[] = [];
const NO_CELLS: readonly never[] = [];

const milestone = (
  text: string,
  row: number,
  column: number,
  index: number,
  of: number,
  ref: string,
): MilestoneDraft => ({ text, row, column, index, of, more: NO_CELLS, ref, joined: null });

/** A register names who leads on every row: then its milestones have directorates of their own. */
function settleLeads(actions: readonly ActionDraft[]): void {
  const long = actions.filter(({ milestones }) => milestones.length > 1);
  const byRow = long.filter(({ leadsByRow }) => leadsByRow).length;
  const isRegister = long.length > 0 && byRow * 2 > long.length;
  for (const action of actions) action.leadsByRow = isRegister;
}
