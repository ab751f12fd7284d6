import type { Directorate, Spelling } from "../../plan/reading";
import type { Settings } from "../../plan/settings";
import { mostFrequent, type Cluster, type Clusters } from "./clusters";
import { derivationOf, nameOf, type Derivation } from "./derive";
import { directorateKey, tidy } from "./key";
import { likenessTo, looksAbbreviated } from "./likeness";
import { abbreviationKey } from "./lookup";
import { MOST_COMPARED, sift } from "./sift";
import { COLLECTIVE } from "./words";

interface Draft {
  readonly name: string;
  readonly source: Directorate["source"];
  readonly spellings: Spelling[];
}

/**
 * Makes directorates of the spellings met: leaves out what is no directorate
 * of its own, puts abbreviations and damaged spellings with the name they
 * stand for, and names each as the settings do or as the plan mostly does.
 */
export function settle(clusters: Clusters, settings: Settings): Directorate[] {
  const drafts = new Map<string, Draft>();
  const all = settings.directorates.map(({ name, spellings }) => {
    const draft: Draft = { name, source: "settings", spellings: [] };
    for (const text of [name, ...spellings]) drafts.set(spellingKey(text), draft);
    return draft;
  });
  const kept = sift(clusters, drafts);
  const derivations = derivationsOf(kept, drafts);
  for (const cluster of kept) if (!derivations.has(cluster.key)) addRoot(cluster, drafts, all);
  for (const cluster of kept) addDerived(cluster, derivations, drafts);
  return all.map((draft) => ({ ...draft, collective: COLLECTIVE.test(tidy(draft.name)) }));
}

/** Abbreviations are told by their letters, names by their words. */
const spellingKey = (text: string): string =>
  looksAbbreviated(text) ? abbreviationKey(text).toLowerCase() : directorateKey(text);

function derivationsOf(
  kept: readonly Cluster[],
  confirmed: ReadonlyMap<string, Draft>,
): Map<string, Derivation> {
  const met = kept.map((cluster) => nameOf(cluster.key, mostFrequent(cluster), cluster.count));
  const names = [
    ...[...confirmed].map(([key, { name }]) => nameOf(key, name, Infinity)),
    ...met.filter(({ text }) => !COLLECTIVE.test(text)),
  ].sort((a, b) => b.count - a.count);
  const compared = names.slice(0, MOST_COMPARED);
  const found = new Map<string, Derivation>();
  // A column of so many names holds no directorates, and none of them is worth a comparison.
  if (kept.length > MOST_COMPARED * 5) return found;
  kept.forEach((cluster, i) => {
    const own = met[i];
    const derivation =
      own && !confirmed.has(cluster.key) ? derivationOf(own, cluster.cutOff, compared) : null;
    if (derivation) found.set(cluster.key, derivation);
  });
  return found;
}

function addRoot(cluster: Cluster, drafts: Map<string, Draft>, all: Draft[]): void {
  let draft = drafts.get(cluster.key);
  if (!draft) {
    draft = { name: mostFrequent(cluster), source: cluster.source, spellings: [] };
    all.push(draft);
    drafts.set(cluster.key, draft);
  }
  for (const [text, cells] of cluster.spellings)
    draft.spellings.push({ text, cells, likeness: likenessTo(text, draft.name) });
}

/** A fragment of a damaged name leads on to the damaged name, and that to the name itself. */
function addDerived(
  cluster: Cluster,
  derivations: ReadonlyMap<string, Derivation>,
  drafts: ReadonlyMap<string, Draft>,
): void {
  const first = derivations.get(cluster.key);
  let key = first?.key;
  for (let step = 0; step < 4 && key !== undefined && !drafts.has(key); step++)
    key = derivations.get(key)?.key;
  const draft = key === undefined ? undefined : drafts.get(key);
  if (!first || !draft) return;
  for (const [text, cells] of cluster.spellings)
    draft.spellings.push({ text, cells, likeness: first.likeness });
}
