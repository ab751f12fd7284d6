import type { Directorate, Reading, Spelling } from "../../plan/reading";
import { cellWhereBegins, listed } from "../places";
import type { Fix, Rule, RuleContext } from "../rule";
import { editsToWrite } from "../spellings";

export const directorateSpeltSeveralWays: Rule = {
  id: "directorate-spelt-several-ways",
  severity: "warning",
  title: "Directorate spelt several ways",
  why: "Anyone who filters or counts by the written name splits one directorate into several.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure & Parks | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Dev Shah | Leisure & Parks | Plant 100 trees | June 2026
      Mend paths | Cllr Ann Poole | Eve Tull | Leisure and Parks | Mend 10 paths | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
  },
  *check(reading, context) {
    for (const directorate of context.directorates) {
      const others = otherSpellings(directorate, reading, context);
      const [first] = others;
      const at = first?.cells[0];
      if (first === undefined || at === undefined) continue;
      const names = others.map(({ text, cells }) => `“${text}” (${String(cells.length)})`);
      yield {
        at: cellWhereBegins(first.text, at, context.valueAt) ?? at,
        message: `${directorate.name} is also written ${listed(names)}. They are counted as one.`,
        quote: others.map(({ text }) => text).join("; "),
        fixes: spellingFixes(directorate.name, others, context),
      };
    }
  },
};

/** The spellings on this sheet that are not the directorate's name; a tag's initials are no misspelling. */
function otherSpellings(
  directorate: Directorate,
  reading: Reading,
  { valueAt }: RuleContext,
): Spelling[] {
  const others: Spelling[] = [];
  for (const spelling of directorate.spellings) {
    if (spelling.text === directorate.name || spelling.likeness === "abbreviation") continue;
    // Returns can name their sheets alike, so a cell counts only if the words stand in it or run on below it.
    const cells = spelling.cells.filter(
      (at) => at.sheet === reading.sheet && cellWhereBegins(spelling.text, at, valueAt) !== null,
    );
    if (cells.length > 0) others.push({ ...spelling, cells });
  }
  return others;
}

function spellingFixes(name: string, others: readonly Spelling[], context: RuleContext): Fix[] {
  const fixes: Fix[] = [];
  const same = others.filter(({ likeness }) => likeness === "same");
  const { edits: sameEdits, left } = editsToWrite(same, name, context);
  if (sameEdits.length > 0) {
    const where = left === 0 ? "throughout" : "where the words stand in one cell";
    fixes.push({ title: `Write “${name}” ${where}`, kind: "automatic", edits: sameEdits });
  }
  for (const damaged of others.filter(({ likeness }) => likeness === "damaged")) {
    const { edits } = editsToWrite([damaged], name, context);
    if (edits.length === 0) continue;
    fixes.push({ title: `Write “${name}” for “${damaged.text}”`, kind: "choice", edits });
  }
  return fixes;
}
