import type { CellRef } from "../../sheet/a1";
import type { DeadlineReader } from "../deadlines/index";
import { isNoise } from "../rows/kind";
import type { LeadColumn, PeriodColumn } from "../tables/table";
import { isTick } from "../tables/periods";
import { isEmpty, tidy } from "../text";
import { ownText, sharedText } from "./cell-text";
import type { TableContext } from "./context";
import { differs } from "./differs";
import type { ActionDraft, MilestoneDraft } from "./draft";
import type { Remark, Said } from "../rows/remarks";
import type { Levels } from "./levels";
import { actionIn, itemsIn, leadLinesIn, mayHoldSeveral, milestonesIn, stepsIn } from "./split";

/** An action whose rows are still coming, with what its next row is compared with. */
export interface OpenAction {
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

/** Begins an action on a row. */
export function openAction(
  context: TableContext,
  row: number,
  { theme, priority }: Levels,
): OpenAction {
  const { grid, table, stems, headings, reader } = context;
  const { columns } = table;
  const block = headings.atData();
  const column = columns.action < 0 ? columns.milestone : columns.action;
  const action = sharedText(grid, row, column);
  const ref = sharedText(grid, row, columns.ref);
  const draft: ActionDraft = {
    text:
      columns.milestone < 0
        ? (stepsIn(action, reader)?.text ?? actionIn(action, reader).text)
        : tidy(action),
    row,
    column,
    ref: tidy(ref),
    theme,
    priority,
    headings: block,
    leads: columns.leads.map((lead) => ({
      fields: lead.fields,
      texts: NO_TEXTS,
      at: { sheet: grid.sheet.name, row, column: lead.column },
    })),
    milestones: [],
    table,
    namesLeadsByRow: false,
    leadsByRow: false,
  };
  const stem = stems.of(ref);
  const lastLeads = columns.leads.map(() => "");
  return { draft, action, theme, priority, stem, lastLeads, rows: 0, rowsWithDirectorate: 0 };
}

/** Adds what a row says to the action it belongs to. */
export function addRow(context: TableContext, row: number, open: OpenAction): void {
  const { table } = context;
  const { columns } = table;
  const isFirst = open.rows === 0;
  open.rows++;
  for (let i = 0; i < columns.leads.length; i++) {
    const lead = columns.leads[i];
    if (lead !== undefined) addLead(context, row, lead, open, i, isFirst);
  }
  addMilestones(context, row, open.draft);
  open.draft.namesLeadsByRow = open.rows > 1 && open.rowsWithDirectorate === open.rows;
}

function addLead(
  context: TableContext,
  row: number,
  { column, fields }: LeadColumn,
  open: OpenAction,
  index: number,
  isFirst: boolean,
): void {
  const { grid, table, reader } = context;
  const whole = isFirst ? sharedText(grid, row, column) : ownText(grid, row, column);
  const isAmongWords = column === table.columns.action || column === table.columns.milestone;
  const text = isAmongWords ? bracketsIn(whole, reader) : whole;
  if (text === "") return;
  // A text that differs is the next line of a stack, unless the column holds directorates alone.
  const repeats = isRepeat(text, open.lastLeads[index] ?? "", fields.length);
  if (fields.includes("directorate") && (isFirst || repeats || fields.length === 1)) {
    open.rowsWithDirectorate++;
  }
  if (repeats) return;
  open.lastLeads[index] = text;
  const lead = open.draft.leads[index];
  if (lead !== undefined) lead.texts = united(lead.texts, leadLinesIn(text));
}

/**
 * Whether a cell says what the one above says. One that is spelt another way is a
 * name of its own where it is a single name; in a text of several, its lines would
 * run on from the last of those there are.
 */
const isRepeat = (text: string, before: string, fields: number): boolean =>
  text === before || ((fields > 1 || text.includes("\n")) && !differs(text, before));

/** Who stands in brackets at the ends of a text's lines: "Open a hub (Ann Poe)"; a deadline is nobody. */
const bracketsIn = (text: string, reader: DeadlineReader): string =>
  [...text.matchAll(/\(([^()\n]+)\)[.;,]?[^\S\n]*$/gm)]
    .map(([, inside = ""]) => inside)
    .filter((inside) => reader.shapeOf(inside) === "none")
    .join("\n");

/** Nobody answers for an action with so many others. */
const MOST_LINES = 200;

/** Lines of a further row are added to those there are; most actions have but one row of leads. */
function united(lines: readonly string[], more: readonly string[]): readonly string[] {
  if (lines.length === 0) return more;
  if (lines.length > MOST_LINES) return lines;
  const fresh = more.filter((line) => !lines.includes(line));
  return fresh.length === 0 ? lines : [...lines, ...fresh];
}

function addMilestones(context: TableContext, row: number, action: ActionDraft): void {
  const { grid, table } = context;
  const { columns } = table;
  const column = columns.milestone < 0 ? columns.action : columns.milestone;
  const value = ownText(grid, row, column);
  if (value === "" || isNoise(value)) return;
  const from = action.milestones.length;
  addOwn(context, row, { action, column, value });
  if (columns.periods.length > 0) setInCalendar(context, row, action, from);
}

/** The milestones that a cell holds. */
function addOwn(
  context: TableContext,
  row: number,
  {
    action,
    column,
    value,
  }: { readonly action: ActionDraft; readonly column: number; readonly value: string },
): void {
  const { grid, table, reader, problems } = context;
  const { columns } = table;
  const ref = tidy(ownText(grid, row, columns.ref));
  // An action with steps below it is no milestone itself.
  if (row !== action.row && columns.milestone < 0 && action.milestones[0]?.row === action.row) {
    action.milestones.length = 0;
  }
  if (columns.milestone >= 0 && !mayHoldSeveral(value)) {
    action.milestones.push(milestone(tidy(value), row, column, 0, 1, ref));
    return;
  }
  const items =
    columns.milestone < 0
      ? (stepsIn(value, reader)?.steps ?? [actionIn(value, reader)])
      : itemsIn(milestonesIn(value, reader), reader);
  const at = { sheet: grid.sheet.name, row, column };
  if (items.length > 1) problems.push({ kind: "cell-split", at, into: items.length });
  items.forEach(({ text, said }, index) => {
    const own = milestone(text, row, column, index, items.length, ref);
    action.milestones.push(said.length === 0 ? own : { ...own, remarks: said.map(placedAt(at)) });
  });
}

/**
 * What the columns of a calendar hold on a row are its milestones, each due in
 * its period; what they mark is due in the last period marked.
 */
function setInCalendar(
  { grid, table: { columns } }: TableContext,
  row: number,
  action: ActionDraft,
  from: number,
): void {
  const filled = columns.periods.filter(({ column }) => !isEmpty(grid.valueAt(row, column)));
  const isMark = ({ column }: PeriodColumn): boolean => isTick(grid.textAt(row, column));
  const marked = filled.filter(isMark).at(-1);
  const told = filled.filter((period) => !isMark(period));
  // Where its periods say what is done in each, those are an action's steps; a mark is for its own words.
  if (marked !== undefined) {
    action.milestones.push(
      ...action.milestones.splice(from).map((own) => ({ ...own, period: marked })),
    );
  } else if (told.length > 0 && columns.milestone < 0) action.milestones.length = from;
  for (const period of told) {
    const text = grid.textAt(row, period.column);
    action.milestones.push({ ...milestone(text, row, period.column, 0, 1, ""), period });
  }
}

const placedAt =
  (at: CellRef) =>
  (said: Said): Remark => ({ ...said, at });

/** Adds what a row below an action says of its last milestone. */
export function addRemark({ milestones }: ActionDraft, remark: Remark): void {
  const last = milestones.pop();
  if (last !== undefined) milestones.push({ ...last, remarks: [...last.remarks, remark] });
}

const NO_TEXTS: readonly string[] = [];
const NO_CELLS: readonly never[] = [];
const NO_REMARKS: readonly Remark[] = [];

const milestone = (
  text: string,
  row: number,
  column: number,
  index: number,
  of: number,
  ref: string,
): MilestoneDraft => ({
  text,
  row,
  column,
  index,
  of,
  more: NO_CELLS,
  ref,
  joined: null,
  period: null,
  remarks: NO_REMARKS,
});
