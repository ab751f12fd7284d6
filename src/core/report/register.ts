import type { Action, Milestone, Plan } from "../plan/plan";
import { lettered, numbered, refTaker } from "../plan/refs";
import type { Reported } from "../plan/status";
import { toA1 } from "../sheet/a1";
import type { ContentCell, ContentRow, DropDown, SheetContent } from "../sheet/content";
import { day, empty, percent, text } from "../sheet/content";
import { headNotes } from "./notes";
import type { SourceBook } from "./source";

/** The words a register reports in; each is read back as the same. */
const STATUS_WORDS: Readonly<Record<Exclude<Reported, "none" | "unknown">, string>> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  complete: "Complete",
  suspended: "Suspended",
  cancelled: "Cancelled",
};

interface Column {
  readonly label: string;
  readonly width: number;
  /** Left out of a register of which no milestone has it. */
  readonly ifAny?: (milestone: Milestone) => boolean;
  readonly cell: (action: Action, milestone: Milestone | null, ref: string) => ContentCell;
}

const joined = (words: readonly string[]): ContentCell => text(words.join("; "));

/** The columns of a register, in order; the labels are ones the reader knows. */
const COLUMNS: readonly Column[] = [
  { label: "Ref", width: 9, cell: (_, __, ref) => text(ref) },
  { label: "Theme", width: 24, cell: (a) => text(a.theme) },
  { label: "Priority", width: 28, cell: (a) => text(a.priority) },
  { label: "Strategic action", width: 48, cell: (a) => text(a.text) },
  { label: "Lead member", width: 22, cell: (a) => joined(a.leads.members) },
  { label: "Lead officer", width: 22, cell: (a) => joined(a.leads.officers) },
  { label: "Directorate", width: 28, cell: (a, m) => joined((m ?? a).directorates) },
  { label: "Milestone", width: 60, cell: (_, m) => text(m?.title ?? "") },
  {
    label: "Original deadline as written",
    width: 22,
    cell: (_, m) => text(m === null ? "" : asWritten(m)),
  },
  { label: "Due date", width: 14, cell: (_, m) => day(m?.deadline?.due ?? null) },
  { label: "Revised date", width: 14, cell: (_, m) => revised(m) },
  { label: "Status", width: 14, cell: (_, m) => text(m === null ? "" : statusWords(m)) },
  {
    label: "% complete",
    width: 12,
    ifAny: (m) => m.percent !== null,
    cell: (_, m) => (m?.percent == null ? empty : percent(m.percent / 100)),
  },
  { label: "Completed on", width: 14, cell: (_, m) => day(m?.completedOn ?? null) },
  { label: "Reason and remedy", width: 44, cell: (_, m) => text(m?.comment ?? "") },
  { label: "Source cell", width: 24, cell: (a, m) => source(a, m) },
];

/**
 * Plans as one clean register: an Excel table with a row for each milestone
 * (and one for an action that has none), drop-downs for status and directorate,
 * and dates that only take dates. Reading it gives the same plan again. What must
 * be known of the workbooks it is made from stands above the table.
 */
export function registerSheet(
  plans: readonly Plan[],
  workbooks: readonly SourceBook[] = [],
): SheetContent {
  const columns = columnsFor(plans);
  const columnOf = (label: string): number => columns.findIndex((c) => c.label === label);
  const notes = headNotes(workbooks);
  const head: ContentRow[] = notes.length === 0 ? [] : [...notes, { kind: "blank", cells: [] }];
  const header = head.length;
  const rows: ContentRow[] = [
    ...head,
    { kind: "header", cells: columns.map(({ label }) => text(label)) },
    ...actionRows(plans, columns),
  ];
  const lastRow = Math.max(rows.length - 1, header + 1);
  const body = { firstRow: header + 1, lastRow };
  const directorates = distinct(plans.flatMap(({ actions }) => actions.flatMap(owners)));
  return {
    name: "Register",
    columns: columns.map(({ width }) => ({ width })),
    rows,
    frozenRows: header + 1,
    table: {
      name: "MilestoneRegister",
      area: { top: header, left: 0, bottom: lastRow, right: columns.length - 1 },
    },
    dropDowns: [
      dropDown(columnOf("Status"), Object.values(STATUS_WORDS), body),
      dropDown(columnOf("Directorate"), directorates.sort(), body),
    ].filter(({ values }) => values.length > 0),
    dateColumns: ["Due date", "Revised date", "Completed on"].map(columnOf),
    landscape: true,
    printTitleRows: [header, header],
  };
}

/** A row for each milestone, and one for an action that has none; no reference stands twice. */
function actionRows(plans: readonly Plan[], columns: readonly Column[]): ContentRow[] {
  const take = refTaker();
  return plans.flatMap(({ actions }) =>
    actions.flatMap((action) => {
      const ref = take(action.ref, numbered);
      const row = (milestone: Milestone | null, own: string): ContentRow => ({
        kind: "body",
        cells: columns.map(({ cell }) => cell(action, milestone, own)),
      });
      if (action.milestones.length === 0) return [row(null, ref)];
      return action.milestones.map((m) => row(m, take(rebased(m.ref, action.ref, ref), lettered)));
    }),
  );
}

/** A milestone's reference under the one its action goes by here: "A1.2" is "A1-2.2" under "A1-2". */
const rebased = (ref: string, from: string, to: string): string =>
  ref.startsWith(from) ? to + ref.slice(from.length) : ref;

/** The deadline's own words, and the tag that moved the milestone where it stands apart from them. */
function asWritten({ deadline }: Milestone): string {
  if (deadline === null) return "";
  const tag = deadline.remarks.find((remark) => remark.kind === "tagged")?.tag;
  return tag === undefined || deadline.text.includes(tag)
    ? deadline.text
    : `${deadline.text} (${tag})`;
}

const owners = ({ directorates, milestones }: Action): string[] => [
  ...directorates,
  ...milestones.flatMap((milestone) => milestone.directorates),
];

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

const columnsFor = (plans: readonly Plan[]): Column[] =>
  COLUMNS.filter(
    ({ ifAny }) =>
      ifAny === undefined ||
      plans.some(({ actions }) => actions.some(({ milestones }) => milestones.some(ifAny))),
  );

const dropDown = (
  column: number,
  values: readonly string[],
  body: Pick<DropDown, "firstRow" | "lastRow">,
): DropDown => ({ column, ...body, values });

const revised = (m: Milestone | null): ContentCell =>
  m?.revised == null ? empty : m.revised.due === null ? text(m.revised.text) : day(m.revised.due);

function statusWords({ reported, reportedText }: Milestone): string {
  if (reported === "none") return "";
  return reported === "unknown" ? reportedText : STATUS_WORDS[reported];
}

function source(action: Action, milestone: Milestone | null): ContentCell {
  const at = milestone?.cells.milestone ?? action.cells.action;
  return { kind: "link", text: `${at.sheet}!${toA1(at)}`, sheet: at.sheet, address: toA1(at) };
}
