import type { Settings } from "../../core/plan/settings";
import type { Severity } from "../../core/validate/rule";
import { ignoring } from "../../core/validate/ignored";
import { countFixable } from "./automatic-fixes";
import { findingWords, type FindingEntry } from "./build-findings";
import { filterFindings, groupFindings, type FoundGroup } from "./list-findings";
import type { FindingList, FindingQuery, FindingRow, Leavable } from "./pane-review";
import { finderIn, type Finder } from "./search";

/** The findings of one review, and the list made of them last. */
export interface FindingLists {
  /** Makes the list that a query asks for; `id` names it. */
  list(id: number, query: FindingQuery): FindingList;
  /** Rows of that list by their positions, `to` left out; null where another was made since. */
  rows(id: number, from: number, to: number): FindingRow[] | null;
  /** What of a group of that list is to be remembered if it is to be left, the first so many; null where there is none. */
  leavable(id: number, group: string, most: number): Leavable[] | null;
  /** The findings that stand when some are ignored. */
  standing(ignored: Settings["ignored"]): readonly FindingEntry[];
}

export function findingLists(entries: readonly FindingEntry[]): FindingLists {
  let made: Made | null = null;
  const standing = remembered((ignored: Settings["ignored"]): Standing => {
    const isIgnored = ignoring({ ignored });
    const left = entries.filter(({ row }) => !isIgnored(row, () => row.about));
    return {
      entries: left,
      finder: finderIn(left, findingWords),
      severities: countSeverities(left),
      fixable: countFixable(left),
    };
  });
  return {
    list(id, query) {
      const now = standing(query.ignored);
      const found = filterFindings(now.entries, query, now.finder);
      const groups = groupFindings(found, query.groupBy);
      const order = groups.flatMap((group) => group.entries);
      made = { id, order, groups };
      const { severities, fixable } = now;
      const headings = groups.map(({ heading }) => heading);
      return {
        id,
        groups: headings,
        count: order.length,
        found: found.length,
        severities,
        fixable,
      };
    },
    leavable: (id, key, most) => {
      const group = made?.id === id && made.groups.find(({ heading }) => heading.key === key);
      return group ? group.entries.slice(0, most).map(({ row }) => leavableOf(row)) : null;
    },
    rows: (id, from, to) =>
      made?.id === id ? made.order.slice(from, to).map(({ row }) => row) : null,
    standing: (ignored) => standing(ignored).entries,
  };
}

interface Made {
  readonly id: number;
  readonly order: readonly FindingEntry[];
  readonly groups: readonly FoundGroup[];
}

const leavableOf = ({ rule, at, quote, about }: FindingRow): Leavable => ({
  rule,
  sheet: at.sheet,
  quote,
  about,
});

/** The findings that are not ignored, and what is worked out once for them. */
interface Standing extends Pick<FindingList, "severities" | "fixable"> {
  readonly entries: readonly FindingEntry[];
  readonly finder: Finder;
}

function countSeverities(entries: readonly FindingEntry[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { row } of entries) counts[row.severity]++;
  return counts;
}

/** What was made last is given again while the same is asked for; arguments come as copies. */
function remembered<A, T>(make: (from: A) => T): (from: A) => T {
  let last: { readonly key: string; readonly made: T } | null = null;
  return (from) => {
    const key = JSON.stringify(from);
    if (last?.key !== key) last = { key, made: make(from) };
    return last.made;
  };
}
