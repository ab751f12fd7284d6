import type { Directorate, Reading, Spelling } from "../../plan/reading";
import { toA1 } from "../../sheet/a1";
import { cellWhereBegins, leadCellsOf } from "../lead-cells";
import { listed, quoted, sameWords } from "../places";
import type { Fix, Rule, RuleContext } from "../rule";
import { rewriting } from "../spellings";

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
      const isOne = others.every(
        ({ text }) => text.toLowerCase() === directorate.name.toLowerCase(),
      );
      const unless = isOne ? "" : "; if they are different directorates, list each in Settings";
      yield {
        at: cellWhereBegins(first.text, at, leadCellsOf(reading), context.valueAt) ?? at,
        message: `The directorate ${quoted(directorate.name)} is also written ${listed(names)}. Write one name throughout${unless}.`,
        quote: others.map(({ text }) => text).join("; "),
        fixes: spellingFixes(directorate.name, others, reading, context),
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
      (at) =>
        at.sheet === reading.sheet &&
        cellWhereBegins(spelling.text, at, leadCellsOf(reading), valueAt) !== null,
    );
    if (cells.length > 0) others.push({ ...spelling, cells });
  }
  return others;
}

function spellingFixes(
  name: string,
  others: readonly Spelling[],
  reading: Reading,
  context: RuleContext,
): Fix[] {
  const means = meaningName(name, context);
  const [sure, doubtful] = [others.filter(means), others.filter((other) => !means(other))];
  const { edits, among, left } = rewriting(sure, name, reading, context);
  const fixes: Fix[] = [];
  if (edits.length > 0) {
    const where = among.length + left === 0 ? "throughout" : "where the words stand alone";
    fixes.push({ title: `Write “${name}” ${where}`, kind: "automatic", edits });
  }
  if (among.length > 0) fixes.push(amongWords(name, among));
  for (const other of doubtful) {
    const own = rewriting([other], name, reading, context);
    const title = `Write “${name}” for “${other.text}”`;
    if (own.edits.length > 0) fixes.push({ title, kind: "choice", edits: own.edits });
    if (own.among.length > 0) fixes.push(amongWords(name, own.among));
  }
  return fixes;
}

const MOST_NAMED = 5;

function amongWords(name: string, edits: Fix["edits"]): Fix {
  const cells = edits.slice(0, MOST_NAMED).map(({ at }) => toA1(at));
  const more = edits.length - cells.length;
  const where = listed(more > 0 ? [...cells, `${String(more)} more`] : cells);
  return { title: `Write “${name}” among the other words of ${where}`, kind: "choice", edits };
}

/** Whether a spelling surely means a name: a person has said so, or it differs by no word that tells. */
function meaningName(name: string, { settings }: RuleContext): (spelling: Spelling) => boolean {
  const confirmed = settings.directorates.find((each) => each.name === name)?.spellings ?? [];
  const same = new Set([name, ...confirmed].map(telling));
  return ({ text, likeness }) => likeness === "same" && same.has(telling(text));
}

/** A name's words without those that any directorate's has; “services” is not one of them. */
const telling = (name: string): string =>
  sameWords(name.replace(/['’‘`´]/g, ""))
    .replace(/\b(?:the|and|directorate|department|dept)\b/g, "")
    .replace(/\s+/g, "");
