import { toA1 } from "../../core/sheet/a1";
import type { Edit } from "../../core/sheet/edit";
import type { Fix } from "../../core/validate/rule";
import type { FindingEntry } from "./build-findings";

/** What fixing a whole rule at once changes, and how many findings it mends. */
export interface FixAll {
  readonly count: number;
  readonly edits: readonly Edit[];
}

/** The automatic fixes of a rule's findings, as one. */
export function fixAllOf(entries: readonly FindingEntry[], rule: string): FixAll {
  const fixes = entries
    .filter(({ row }) => row.rule === rule)
    .map(automaticFix)
    .filter((fix) => fix !== undefined);
  return { count: fixes.length, edits: editsOnce(fixes) };
}

/** How many findings of each rule can be fixed so; a rule without any is left out. */
export function countFixable(entries: readonly FindingEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const { rule } = entry.row;
    if (automaticFix(entry)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/** The first of a finding's automatic fixes, since one mends it. */
const automaticFix = ({ row }: FindingEntry): Fix | undefined =>
  row.fixes.find(({ kind }) => kind === "automatic");

/** The fixes' edits, the first alone where two would change one cell; the next check offers the rest. */
function editsOnce(fixes: readonly Fix[]): Edit[] {
  const taken = new Map<string, Edit>();
  for (const { edits } of fixes) {
    for (const edit of edits) {
      const key = `${edit.at.sheet}!${toA1(edit.at)}`;
      if (!taken.has(key)) taken.set(key, edit);
    }
  }
  return [...taken.values()];
}
