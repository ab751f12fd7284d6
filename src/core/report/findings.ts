import { formatDay, type Day } from "../plan/day";
import type { Reading } from "../plan/reading";
import { toA1, type CellRef } from "../sheet/a1";
import type { ContentCell, ContentRow, SheetContent } from "../sheet/content";
import { empty, text } from "../sheet/content";
import type { Finding, Severity } from "../validate/rule";
import { concernedBy, type Concerned } from "./concerned";
import { headNotes } from "./notes";
import type { SourceBook } from "./source";

const WORDS: Readonly<Record<Severity, string>> = {
  error: "To fix",
  warning: "To look at",
  info: "Note",
};
const ORDER: readonly Severity[] = ["error", "warning", "info"];

interface Column {
  readonly label: string;
  /** In characters; all together they print on a landscape page in legible type. */
  readonly width: number;
  readonly cell: (finding: Finding, concerned: Concerned | null) => ContentCell;
}

const COLUMNS: readonly Column[] = [
  { label: "How serious", width: 10, cell: ({ severity }) => text(WORDS[severity]) },
  { label: "Sheet", width: 14, cell: ({ at }) => text(at.sheet) },
  { label: "Cell", width: 7, cell: ({ at }) => linkTo(at) },
  { label: "Directorate", width: 20, cell: (_, c) => joined(c?.directorates) },
  { label: "Lead officer", width: 18, cell: (_, c) => joined(c?.officers) },
  // “Action” alone would make a plan of this sheet for any reader.
  { label: "Action it concerns", width: 32, cell: (_, c) => text(c?.action.text ?? "") },
  { label: "What is wrong", width: 54, cell: ({ message }) => text(message) },
  { label: "What would mend it", width: 26, cell: ({ fixes }) => text(titlesOf(fixes)) },
  { label: "Answer", width: 24, cell: () => empty },
];

/** What was found in a workbook, and what was read of it. */
export interface Checked extends SourceBook {
  /** All that was read, what is not counted included. */
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
}

export interface FindingsOptions {
  /** The day they were found at, "YYYY-MM-DD". */
  readonly asAt: Day;
  readonly workbooks: readonly Checked[];
}

/**
 * The findings as a sheet that can be sent back to a directorate: worst first,
 * each leading to its cell, with whose action it concerns where that is known,
 * and an empty column for the answer.
 */
export function findingsSheet(o: FindingsOptions): SheetContent {
  const all = o.workbooks.flatMap(({ readings, findings }) => {
    const concerned = concernedBy(readings);
    return findings.map((finding) => ({ finding, concerned: concerned(finding.at) }));
  });
  const sorted = ORDER.flatMap((severity) => all.filter((f) => f.finding.severity === severity));
  const head: ContentRow[] = [
    { kind: "title", cells: [text("Findings")] },
    { kind: "note", cells: [text(summary(o))] },
    ...headNotes(o.workbooks),
    { kind: "blank", cells: [] },
  ];
  const rows: ContentRow[] = [
    ...head,
    { kind: "header", cells: COLUMNS.map(({ label }) => text(label)) },
    ...sorted.map(({ finding, concerned }): ContentRow => ({
      kind: "body",
      cells: COLUMNS.map(({ cell }) => cell(finding, concerned)),
    })),
  ];
  const header = head.length;
  return {
    name: "Findings",
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows,
    frozenRows: header + 1,
    ...(sorted.length > 0 && {
      table: {
        name: "MilestoneFindings",
        area: { top: header, left: 0, bottom: rows.length - 1, right: COLUMNS.length - 1 },
      },
    }),
    landscape: true,
    printTitleRows: [header, header],
  };
}

const linkTo = (at: CellRef): ContentCell => ({
  kind: "link",
  text: toA1(at),
  sheet: at.sheet,
  address: toA1(at),
});

const joined = (names: readonly string[] = []): ContentCell => text(names.join("; "));

const titlesOf = (fixes: Finding["fixes"]): string => fixes.map(({ title }) => title).join("; ");

const COUNTED: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["to fix", "to fix"],
  warning: ["to look at", "to look at"],
  info: ["note", "notes"],
};

/** "As at 1 Dec 2026: 1 to fix, 21 to look at, 11 notes". */
function summary({ asAt, workbooks }: FindingsOptions): string {
  const counts = ORDER.map((severity) => {
    const own = workbooks.map(({ findings }) => findings.filter((f) => f.severity === severity));
    const count = own.flat().length;
    return `${String(count)} ${COUNTED[severity][count === 1 ? 0 : 1]}`;
  });
  return `As at ${formatDay(asAt)}: ${counts.join(", ")}`;
}
