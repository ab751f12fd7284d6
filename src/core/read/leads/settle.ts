import type { Directorate, Spelling } from "../../plan/reading";
import type { Settings } from "../../plan/settings";
import type { CellRef } from "../../sheet/a1";
import type { Cluster, Clusters } from "./clusters";
import { directorateKey, directorateWords, tidy } from "./key";
import { featuresOf } from "./features";
import { abbreviates, looksAbbreviated, resembles } from "./likeness";
import { abbreviationKey, lookupOf, matcherOf } from "./lookup";
import { COLLECTIVE } from "./words";

interface Draft {
  name: string;
  readonly source: Directorate["source"];
  readonly spellings: Spelling[];
}

/**
 * Makes directorates of the spellings met: leaves out what is no directorate
 * of its own, puts abbreviations and damaged spellings with the name they
 * stand for, and names each as the settings do or as the plan mostly does.
 */
export function settle(
  clusters: Clusters,
  settings: Settings,
  tags: Iterable<{ readonly text: string; readonly at: CellRef }>,
): Directorate[] {
  const drafts = settings.directorates.map(confirmed);
  const byKey = new Map<string, Draft>();
  settings.directorates.forEach((given, i) => {
    const draft = drafts[i];
    if (draft)
      for (const text of [given.name, ...given.spellings]) byKey.set(spellingKey(text), draft);
  });
  const kept = [...clusters.values()].filter((cluster) => isOne(cluster, clusters));
  const roots = kept.filter((cluster) => byKey.has(cluster.key) || !derived(cluster, kept, byKey));
  for (const cluster of roots) join(cluster, drafts, byKey);
  for (const cluster of kept.filter((c) => !roots.includes(c))) joinDerived(cluster, kept, byKey);
  const list = drafts.map(finish);
  return withTags(list, tags, settings);
}

const confirmed = ({ name }: { name: string }): Draft => ({
  name,
  source: "settings",
  spellings: [],
});

/** Abbreviations are told by their letters, names by their words. */
const spellingKey = (text: string): string =>
  looksAbbreviated(text) ? abbreviationKey(text).toLowerCase() : directorateKey(text);

/** A run of other, commoner directorates is no directorate, nor is a guess met once. */
function isOne(cluster: Cluster, clusters: Clusters): boolean {
  const spelling = mostFrequent(cluster);
  if (COLLECTIVE.test(spelling)) return true;
  if (!cluster.sure && cluster.officers.size < 2) {
    return [...clusters.values()].some(
      (other) => other.sure && other !== cluster && resembles(spelling, mostFrequent(other)),
    );
  }
  return !madeOfOthers(directorateWords(spelling), cluster, clusters);
}

function madeOfOthers(words: readonly string[], cluster: Cluster, clusters: Clusters): boolean {
  if (words.length < 2) return false;
  const reach = [true];
  for (let to = 1; to <= words.length; to++) {
    reach[to] = words.slice(0, to).some((_, from) => {
      if (!reach[from] || (from === 0 && to === words.length)) return false;
      const other = clusters.get(words.slice(from, to).join(""));
      return (
        other !== undefined &&
        other !== cluster &&
        other.sure &&
        other.count >= cluster.count &&
        isBare(other)
      );
    });
  }
  return reach[words.length] === true;
}

/** Whether some spelling is without "Services" and the like, and so can stand in a longer name. */
const isBare = (cluster: Cluster): boolean =>
  [...cluster.spellings.keys()].some(
    (text) => !text.split(" ").some((word) => featuresOf(word).generic),
  );

type Likeness = "abbreviation" | "damaged";

/** The one directorate that a cluster is an abbreviation or a damaged spelling of. */
function derived(
  cluster: Cluster,
  kept: readonly Cluster[],
  byKey: ReadonlyMap<string, Draft>,
): { key: string; likeness: Likeness } | null {
  const text = mostFrequent(cluster);
  if (COLLECTIVE.test(text)) return null;
  const others = kept.filter((other) => other !== cluster && !COLLECTIVE.test(mostFrequent(other)));
  const named = [
    ...others.map((other) => ({ key: other.key, text: mostFrequent(other), count: other.count })),
    ...[...byKey].map(([key, draft]) => ({ key, text: draft.name, count: Infinity })),
  ];
  if (looksAbbreviated(text)) {
    const found = named.filter((n) => !looksAbbreviated(n.text) && abbreviates(text, n.text));
    const whole = found.filter(
      (n) => !found.some((m) => isRarer(n, n.text, m) && resembles(n.text, m.text)),
    );
    return only(whole, "abbreviation");
  }
  const rarer = named.filter((n) => isRarer(cluster, text, n) && !looksAbbreviated(n.text));
  const found = rarer.filter((n) => resembles(text, n.text) || isFragment(cluster, text, n.text));
  return only(found, "damaged");
}

/** Clearly rarer, or as rare but with a word that no organisation is named with. */
const isRarer = (
  cluster: { readonly count: number },
  text: string,
  other: { readonly text: string; readonly count: number },
): boolean =>
  cluster.count * 2 <= other.count ||
  (cluster.count <= other.count * 3 && !allOrganised(text) && allOrganised(other.text));

const allOrganised = (text: string): boolean =>
  text.split(/[\s,&]+/).every((word) => {
    const { organisation, stem } = featuresOf(word);
    return organisation || stem === "";
  });

function only(
  found: readonly { readonly key: string; readonly text: string; readonly count: number }[],
  likeness: Likeness,
): { key: string; likeness: Likeness } | null {
  const [best] = [...found].sort((a, b) => b.count - a.count);
  if (!best) return null;
  const names = new Set(found.map((n) => n.text));
  return likeness === "abbreviation" && names.size > 1 ? null : { key: best.key, likeness };
}

/** "Communities, Localities &" is a name cut off, not another directorate. */
function isFragment(cluster: Cluster, text: string, name: string): boolean {
  if (!cluster.cutOff) return false;
  const part = directorateWords(text);
  const whole = directorateWords(name);
  if (part.length >= whole.length) return false;
  const from = cluster.cutOff === "end" ? 0 : whole.length - part.length;
  return part.every((word, i) => word === whole[from + i]);
}

function join(cluster: Cluster, drafts: Draft[], byKey: Map<string, Draft>): void {
  let draft = byKey.get(cluster.key);
  if (!draft) {
    draft = { name: mostFrequent(cluster), source: cluster.source, spellings: [] };
    drafts.push(draft);
    byKey.set(cluster.key, draft);
  }
  for (const [text, cells] of cluster.spellings)
    draft.spellings.push({ text, cells, likeness: likenessTo(text, draft.name) });
}

/** What a person has put down as a spelling is none that is damaged. */
const likenessTo = (text: string, name: string): Spelling["likeness"] =>
  looksAbbreviated(text) && directorateKey(text) !== directorateKey(name) ? "abbreviation" : "same";

function joinDerived(
  cluster: Cluster,
  kept: readonly Cluster[],
  byKey: ReadonlyMap<string, Draft>,
): void {
  let found = derived(cluster, kept, byKey);
  const first = found;
  // A damaged abbreviation or a fragment of a damaged name leads on to the name itself.
  for (let i = 0; found && !byKey.has(found.key) && i < kept.length; i++) {
    const key = found.key;
    const next = kept.find((other) => other.key === key);
    found = next ? derived(next, kept, byKey) : null;
  }
  const draft = found && byKey.get(found.key);
  if (!draft || !first) return;
  for (const [text, cells] of cluster.spellings)
    draft.spellings.push({ text, cells, likeness: first.likeness });
}

/** The spelling most cells have; of equals the one met first. */
function mostFrequent(cluster: Cluster): string {
  let best = "";
  let most = -1;
  for (const [text, cells] of cluster.spellings) {
    if (cells.length > most) {
      best = text;
      most = cells.length;
    }
  }
  return best;
}

const finish = ({ name, source, spellings }: Draft): Directorate => ({
  name,
  source,
  spellings,
  collective: COLLECTIVE.test(tidy(name)),
});

/** Tags are spellings of the directorates they stand for; those of nobody are left alone. */
function withTags(
  list: readonly Directorate[],
  tags: Iterable<{ readonly text: string; readonly at: CellRef }>,
  settings: Settings,
): Directorate[] {
  const match = matcherOf(list, lookupOf(list, settings));
  const met = new Map<string, Map<string, CellRef[]>>();
  for (const { text, at } of tags) {
    const name = match(text);
    if (name === null) continue;
    const spellings = met.get(name) ?? new Map<string, CellRef[]>();
    met.set(name, spellings);
    const cells = spellings.get(text);
    if (cells) cells.push(at);
    else spellings.set(text, [at]);
  }
  return list.map((directorate) => withSpellings(directorate, met.get(directorate.name)));
}

function withSpellings(
  directorate: Directorate,
  more: ReadonlyMap<string, readonly CellRef[]> | undefined,
): Directorate {
  if (!more) return directorate;
  const spellings = [...directorate.spellings];
  for (const [text, cells] of more) {
    const at = spellings.findIndex((spelling) => spelling.text === text);
    const known = spellings[at];
    if (known) spellings[at] = { ...known, cells: [...known.cells, ...cells] };
    else spellings.push({ text, cells, likeness: likenessTo(text, directorate.name) });
  }
  return { ...directorate, spellings };
}
