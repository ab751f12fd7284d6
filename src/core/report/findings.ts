import { formatDay, type Day } from "../plan/day";
import { toA1 } from "../sheet/a1";
import type { ContentRow, SheetContent } from "../sheet/content";
import { empty, text } from "../sheet/content";
import type { Finding, Severity } from "../validate/rule";

const WORDS: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "For information",
};
const ORDER: readonly Severity[] = ["error", "warning", "info"];
const LABELS = ["Severity", "Sheet", "Cell", "What is wrong", "What would mend it", "Answer"];
const WIDTHS = [14, 22, 9, 80, 40, 40];

/**
 * The findings as a sheet that can be sent back to a directorate: worst first,
 * each leading to its cell, with an empty column for the answer.
 */
export function findingsSheet(o: { asAt: Day; findings: readonly Finding[] }): SheetContent {
  const sorted = ORDER.flatMap((severity) => o.findings.filter((f) => f.severity === severity));
  const rows: ContentRow[] = [
    { kind: "title", cells: [text("Findings")] },
    { kind: "note", cells: [text(summary(o.asAt, o.findings))] },
    { kind: "blank", cells: [] },
    { kind: "header", cells: LABELS.map(text) },
    ...sorted.map(findingRow),
  ];
  const header = 3;
  return {
    name: "Findings",
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    frozenRows: header + 1,
    ...(sorted.length > 0 && {
      table: {
        name: "MilestoneFindings",
        area: { top: header, left: 0, bottom: rows.length - 1, right: LABELS.length - 1 },
      },
    }),
    landscape: true,
    printTitleRows: [header, header],
  };
}

function findingRow({ severity, at, message, fixes }: Finding): ContentRow {
  return {
    kind: "body",
    cells: [
      text(WORDS[severity]),
      text(at.sheet),
      { kind: "link", text: toA1(at), sheet: at.sheet, address: toA1(at) },
      text(message),
      text(fixes.map(({ title }) => title).join("; ")),
      empty,
    ],
  };
}

const COUNTED: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["for information", "for information"],
};

/** "As at 1 Dec 2026: 1 error, 21 warnings, 11 for information". */
function summary(asAt: Day, findings: readonly Finding[]): string {
  const counts = ORDER.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${String(count)} ${COUNTED[severity][count === 1 ? 0 : 1]}`;
  });
  return `As at ${formatDay(asAt)}: ${counts.join(", ")}`;
}
