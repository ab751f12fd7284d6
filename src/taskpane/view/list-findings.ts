import { NO_DIRECTORATE } from "../../core/track/roll-up";
import type { Severity } from "../../core/validate/rule";
import type { CheckFilters, GroupBy } from "../filters";
import type { FindingEntry } from "./build-findings";
import type { ListGroup } from "./list";
import type { FindingRow } from "./pane-review";
import { ruleOrder, ruleTitle } from "./rules";
import type { Finder } from "./search";

/** Some findings under one heading, in the order they are listed. */
export interface FoundGroup {
  readonly heading: ListGroup;
  readonly entries: readonly FindingEntry[];
}

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

/**
 * Findings under their groups' headings, what is to be fixed first, then what is
 * to be looked at, then notes; one shared by directorates under each of them.
 */
export function groupFindings(entries: readonly FindingEntry[], by: GroupBy): FoundGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = entries.filter(({ row }) => row.severity === severity);
    const section = { key: `section:${severity}`, severity, count: own.length };
    return groupsIn(own, by).map(({ name, found }) => ({
      heading: {
        key: `${severity}:${by}:${name}`,
        title: by === "rule" ? ruleTitle(name) : name,
        count: found.length,
        section,
        rule: by === "rule" ? name : null,
      },
      entries: found.sort((a, b) => place(a.row, b.row)),
    }));
  });
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function groupsIn(entries: readonly FindingEntry[], by: GroupBy): Group[] {
  const groups = new Map<string, FindingEntry[]>();
  for (const entry of entries) {
    for (const name of groupsOf(entry, by)) {
      const group = groups.get(name);
      if (group) group.push(entry);
      else groups.set(name, [entry]);
    }
  }
  return [...groups].map(([name, found]) => ({ name, found })).sort(byGroup(by));
}

function groupsOf({ row, directorates }: FindingEntry, by: GroupBy): readonly string[] {
  switch (by) {
    case "rule":
      return [row.rule];
    case "sheet":
      return [row.at.sheet];
    case "directorate":
      return directorates.length === 0 ? [NO_DIRECTORATE] : directorates;
  }
}

interface Group {
  readonly name: string;
  readonly found: FindingEntry[];
}

function byGroup(by: GroupBy): (a: Group, b: Group) => number {
  if (by === "sheet") return () => 0;
  if (by === "directorate") return (a, b) => nameOrder(a.name) - nameOrder(b.name) || compare(a, b);
  return (a, b) => ruleOrder(a.name) - ruleOrder(b.name);
}

const nameOrder = (name: string): number => (name === NO_DIRECTORATE ? 1 : 0);
const compare = (a: Group, b: Group): number => (a.name < b.name ? -1 : 1);

const place = ({ at: a }: FindingRow, { at: b }: FindingRow): number =>
  (a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1) || a.row - b.row || a.column - b.column;
