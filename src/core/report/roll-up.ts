import type { ContentCell, ContentRow, SheetContent } from "../sheet/content";
import { empty, number, percent, text } from "../sheet/content";
import type { Doubts } from "../track/doubts";
import type { CountedStatus, Counts, RollUp } from "../track/roll-up";
import { doubtsNote } from "./counted";
import { headNotes } from "./notes";
import { sourceNote, titled, type ReportSource } from "./source";

/** Each status with the label it has on a sheet, in the order they stand. */
export const STATUS_COLUMNS: readonly (readonly [key: CountedStatus, label: string])[] = [
  ["complete", "Complete"],
  ["overdue", "Overdue"],
  ["dueSoon", "Due soon"],
  ["upcoming", "To come"],
  ["ongoing", "Ongoing"],
  ["undated", "No date"],
  ["suspended", "Suspended"],
  ["cancelled", "Cancelled"],
];

export interface RollUpOptions extends ReportSource {
  readonly rollUp: RollUp;
  readonly doubts: Doubts;
}

/**
 * The roll-up by directorate as a sheet for a committee: counts, the shares
 * complete and overdue, and the total with each milestone counted once.
 */
export function rollUpSheet(o: RollUpOptions): SheetContent {
  const { rollUp } = o;
  const header: ContentRow = {
    kind: "header",
    cells: [
      "Directorate",
      "Actions",
      "Milestones",
      ...STATUS_COLUMNS.map(([, label]) => label),
      "% complete",
      "% overdue",
    ].map(text),
  };
  const head: ContentRow[] = [
    titled("Milestones by directorate", o.workbooks),
    sourceNote(o),
    ...headNotes(o.workbooks),
    { kind: "blank", cells: [] },
  ];
  const rows: ContentRow[] = [
    ...head,
    header,
    ...rollUp.byDirectorate.map((row) => countsRow("body", row.directorate, row)),
    countsRow("total", "Total (each counted once)", rollUp.total),
    ...notes(o),
  ];
  return {
    name: "Roll-up",
    columns: header.cells.map((_, i) => ({ width: i === 0 ? 38 : 12 })),
    rows,
    frozenRows: head.length + 1,
    landscape: true,
    printTitleRows: [head.length, head.length],
  };
}

function countsRow(kind: "body" | "total", name: string, counts: Counts): ContentRow {
  const share = (n: number): ContentCell =>
    counts.milestones === 0 ? empty : percent(n / counts.milestones);
  return {
    kind,
    cells: [
      text(name),
      number(counts.actions),
      number(counts.milestones),
      ...STATUS_COLUMNS.map(([key]) => number(counts[key])),
      share(counts.complete),
      share(counts.overdue),
    ],
  };
}

function notes({ rollUp, doubts }: RollUpOptions): ContentRow[] {
  const words = [sharedNote(rollUp), doubtsNote(doubts)].filter((note) => note !== "");
  if (words.length === 0) return [];
  return [
    { kind: "blank", cells: [] },
    ...words.map((note): ContentRow => ({ kind: "note", cells: [text(note)] })),
  ];
}

function sharedNote({ shared }: RollUp): string {
  if (shared === 0) return "";
  return shared === 1
    ? "1 milestone is shared by several directorates. It stands under each of them, so the lines add up to more than the total."
    : `${String(shared)} milestones are shared by several directorates. They stand under each of them, so the lines add up to more than the total.`;
}
