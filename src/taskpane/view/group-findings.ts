import { NO_DIRECTORATE } from "../../core/track/roll-up";
import type { Severity } from "../../core/validate/rule";
import type { CheckFilters, GroupBy } from "../state";
import type { FindingRow } from "./pane-review";
import { ruleOrder, ruleTitle } from "./rules";
import { SEVERITY_WORDS } from "./words";

/** One row of the list of findings. */
export type CheckRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly title: string;
      readonly count: number;
      readonly severity: Severity | null;
      /** The rule, where the group is one. */
      readonly rule: string | null;
      readonly open: boolean;
    }
  | { readonly kind: "finding"; readonly key: string; readonly finding: FindingRow };

const WORST: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The findings that pass the filters, under their groups' headings: the worst
 * first, a group that is closed without its findings. A finding shared by
 * directorates stands under each.
 */
export function groupFindings(
  findings: readonly FindingRow[],
  filters: Pick<CheckFilters, "search" | "severity" | "groupBy" | "closed">,
): CheckRow[] {
  const groups = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    if (!passes(finding, filters)) continue;
    for (const name of groupsOf(finding, filters.groupBy)) {
      const group = groups.get(name);
      if (group) group.push(finding);
      else groups.set(name, [finding]);
    }
  }
  return [...groups]
    .map(([name, found]) => ({ name, found: found.sort(byPlace(filters.groupBy)) }))
    .sort(byGroup(filters.groupBy))
    .flatMap(({ name, found }) => rowsOf(name, found, filters));
}

/** How many findings pass the filters. */
export function countFindings(
  findings: readonly FindingRow[],
  filters: Pick<CheckFilters, "search" | "severity">,
): number {
  return findings.filter((finding) => passes(finding, filters)).length;
}

function passes(
  { severity, words }: FindingRow,
  filters: Pick<CheckFilters, "search" | "severity">,
): boolean {
  if (filters.severity !== "all" && severity !== filters.severity) return false;
  return words.includes(filters.search.trim().toLowerCase());
}

function groupsOf(
  { rule, severity, at, directorates }: FindingRow,
  by: GroupBy,
): readonly string[] {
  switch (by) {
    case "rule":
      return [rule];
    case "severity":
      return [severity];
    case "sheet":
      return [at.sheet];
    case "directorate":
      return directorates.length === 0 ? [NO_DIRECTORATE] : directorates;
  }
}

function rowsOf(
  name: string,
  found: readonly FindingRow[],
  { groupBy, closed }: Pick<CheckFilters, "groupBy" | "closed">,
): CheckRow[] {
  const key = `${groupBy}:${name}`;
  const open = !closed.has(key);
  const heading: CheckRow = {
    kind: "group",
    key,
    title: titleOf(name, groupBy),
    count: found.length,
    severity: groupBy === "rule" || groupBy === "severity" ? (found[0]?.severity ?? null) : null,
    rule: groupBy === "rule" ? name : null,
    open,
  };
  if (!open) return [heading];
  return [
    heading,
    ...found.map((finding) => ({
      kind: "finding" as const,
      key: `${key} ${finding.key}`,
      finding,
    })),
  ];
}

function titleOf(name: string, by: GroupBy): string {
  if (by === "rule") return ruleTitle(name);
  if (by !== "severity") return name;
  const { many } = SEVERITY_WORDS[name as Severity];
  return many.charAt(0).toUpperCase() + many.slice(1);
}

interface Group {
  readonly name: string;
  readonly found: readonly FindingRow[];
}

function byGroup(by: GroupBy): (a: Group, b: Group) => number {
  if (by === "sheet") return () => 0;
  if (by === "directorate") return (a, b) => nameOrder(a.name) - nameOrder(b.name) || compare(a, b);
  return (a, b) => worst(a) - worst(b) || ruleOrder(a.name) - ruleOrder(b.name);
}

const worst = ({ found }: Group): number => WORST[found[0]?.severity ?? "info"];
const nameOrder = (name: string): number => (name === NO_DIRECTORATE ? 1 : 0);
const compare = (a: Group, b: Group): number => (a.name < b.name ? -1 : 1);

/** Within a rule or severity as they stand on the sheets; elsewhere the worst first. */
function byPlace(by: GroupBy): (a: FindingRow, b: FindingRow) => number {
  const place = (a: FindingRow, b: FindingRow): number =>
    (a.at.sheet === b.at.sheet ? 0 : a.at.sheet < b.at.sheet ? -1 : 1) ||
    a.at.row - b.at.row ||
    a.at.column - b.at.column;
  if (by === "rule" || by === "severity") return place;
  return (a, b) => WORST[a.severity] - WORST[b.severity] || place(a, b);
}
