import type { Reading } from "../../plan/reading";
import { listed, quoted, sameWords } from "../places";
import type { Fix, Rule, RuleContext } from "../rule";
import { rewriting } from "../spellings";

export const unknownDirectorate: Rule = {
  id: "unknown-directorate",
  severity: "warning",
  title: "Unknown directorate",
  why: "A directorate that is not on the list gets a line of its own in the roll-up, and its real one misses what belongs to it.",
  examples: {
    given: "Settings list one directorate: Leisure.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Dev Shah | Housing | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, context) {
    const { settings, directorates } = context;
    // The list is the one a person has confirmed; without it every name is as good as another.
    if (settings.directorates.length === 0) return;
    const known = new Set(
      settings.directorates.flatMap(({ name, spellings }) => [name, ...spellings].map(sameWords)),
    );
    const collective = new Set(directorates.filter((d) => d.collective).map(({ name }) => name));
    const names = settings.directorates.map(({ name }) => name);
    const told = new Set<string>();
    for (const action of reading.plan.actions) {
      for (const directorate of action.directorates) {
        if (known.has(sameWords(directorate)) || collective.has(directorate)) continue;
        if (told.has(directorate)) continue;
        told.add(directorate);
        yield {
          at: action.cells.directorate ?? action.cells.action,
          message: `${quoted(directorate)} is not one of the directorates in Settings: ${listed(names)}. Correct it, or add it there.`,
          quote: directorate,
          fixes: choices(directorate, names, reading, context),
        };
      }
    }
  },
};

/** One choice a directorate of the list, to stand wherever the unknown one does; none where it cannot. */
function choices(
  unknown: string,
  names: readonly string[],
  reading: Reading,
  context: RuleContext,
): Fix[] {
  const all = context.directorates.find(({ name }) => name === unknown)?.spellings ?? [];
  const spellings = all
    .map(({ text, cells }) => ({ text, cells: cells.filter((at) => at.sheet === reading.sheet) }))
    .filter(({ cells }) => cells.length > 0);
  return names.flatMap((name): Fix[] => {
    const { edits, among, left } = rewriting(spellings, name, reading, context);
    return edits.length === 0 || among.length + left > 0
      ? []
      : [{ title: `Write “${name}” in its place`, kind: "choice", edits }];
  });
}
