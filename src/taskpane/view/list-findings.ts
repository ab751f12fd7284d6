import { NO_DIRECTORATE } from "../../core/track/roll-up";
import type { Severity } from "../../core/validate/rule";
import type { CheckFilters, GroupBy } from "../filters";
import type { FindingEntry } from "./build-findings";
import type { ListGroup } from "./list";
import type { FindingRow } from "./pane-review";
import { ruleOrder, ruleTitle } from "./rules";
import type { Finder } from "./search";
import { SEVERITY_WORDS } from "./words";

/** Some findings under one heading, in the order they are listed. */
export interface FoundGroup {
  readonly heading: ListGroup;
  readonly entries: readonly FindingEntry[];
}

const WORST: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The findings that pass the search and the severity; `finder` searches just these. */
export function filterFindings(
  entries: readonly FindingEntry[],
  { search, severity }: Pick<CheckFilters, "search" | "severity">,
  finder: Finder,
): FindingEntry[] {
  const found = finder(search);
  return entries.filter(
    ({ row }, place) => (severity === "all" || row.severity === severity) && found(place),
  );
}

/** Findings under their groups' headings, the worst first; one shared by directorates under each. */
export function groupFindings(entries: readonly FindingEntry[], by: GroupBy): FoundGroup[] {
  const groups = new Map<string, FindingEntry[]>();
  for (const entry of entries) {
    for (const name of groupsOf(entry, by)) {
      const group = groups.get(name);
      if (group) group.push(entry);
      else groups.set(name, [entry]);
    }
  }
  return [...groups]
    .map(([name, found]) => ({ name, found: found.sort(byPlace(by)) }))
    .sort(byGroup(by))
    .map(({ name, found }) => ({ heading: headingOf(name, found, by), entries: found }));
}

function groupsOf({ row, directorates }: FindingEntry, by: GroupBy): readonly string[] {
  switch (by) {
    case "rule":
      return [row.rule];
    case "severity":
      return [row.severity];
    case "sheet":
      return [row.at.sheet];
    case "directorate":
      return directorates.length === 0 ? [NO_DIRECTORATE] : directorates;
  }
}

function headingOf(name: string, found: readonly FindingEntry[], by: GroupBy): ListGroup {
  const severe = by === "rule" || by === "severity";
  return {
    key: `${by}:${name}`,
    title: titleOf(name, by),
    count: found.length,
    severity: severe ? (found[0]?.row.severity ?? null) : null,
    rule: by === "rule" ? name : null,
  };
}

function titleOf(name: string, by: GroupBy): string {
  if (by === "rule") return ruleTitle(name);
  if (by !== "severity") return name;
  const { many } = SEVERITY_WORDS[name as Severity];
  return many.charAt(0).toUpperCase() + many.slice(1);
}

interface Group {
  readonly name: string;
  readonly found: readonly FindingEntry[];
}

function byGroup(by: GroupBy): (a: Group, b: Group) => number {
  if (by === "sheet") return () => 0;
  if (by === "directorate") return (a, b) => nameOrder(a.name) - nameOrder(b.name) || compare(a, b);
  return (a, b) => worst(a) - worst(b) || ruleOrder(a.name) - ruleOrder(b.name);
}

const worst = ({ found }: Group): number => WORST[found[0]?.row.severity ?? "info"];
const nameOrder = (name: string): number => (name === NO_DIRECTORATE ? 1 : 0);
const compare = (a: Group, b: Group): number => (a.name < b.name ? -1 : 1);

/** Within a rule or severity as they stand on the sheets; elsewhere the worst first. */
function byPlace(by: GroupBy): (a: FindingEntry, b: FindingEntry) => number {
  if (by === "rule" || by === "severity") return (a, b) => place(a.row, b.row);
  return (a, b) => WORST[a.row.severity] - WORST[b.row.severity] || place(a.row, b.row);
}

const place = ({ at: a }: FindingRow, { at: b }: FindingRow): number =>
  (a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1) || a.row - b.row || a.column - b.column;
