import type { Reading } from "../../plan/reading";
import { cellWhereBegins, listed, quoted, replaceIn, sameWords } from "../places";
import type { Fix, Rule, RuleContext } from "../rule";

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
  { sheet }: Reading,
  { directorates, valueAt }: RuleContext,
): Fix[] {
  const spellings = directorates.find(({ name }) => name === unknown)?.spellings ?? [];
  const places = spellings.flatMap(({ text, cells }) =>
    cells
      .filter((at) => at.sheet === sheet)
      .map((at) => ({ text, at: cellWhereBegins(text, at, valueAt) ?? at })),
  );
  return names.flatMap((name): Fix[] => {
    const edits = places.flatMap(({ text, at }) => replaceIn(at, text, name, valueAt) ?? []);
    return places.length === 0 || edits.length < places.length
      ? []
      : [{ title: `Write “${name}” in its place`, kind: "choice", edits }];
  });
}
