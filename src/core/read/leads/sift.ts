import { mostFrequent, type Cluster, type Clusters } from "./clusters";
import { featuresOf } from "./features";
import { directorateWords } from "./key";
import { resembles } from "./likeness";
import { COLLECTIVE } from "./words";

/**
 * The clusters that are a directorate's name in some spelling. A run of other,
 * commoner directorates is none ("Resources and Housing"), nor is a guess met
 * once, unless it is like one that is sure. What a person has confirmed stays,
 * by its key.
 */
export function sift(clusters: Clusters, confirmed: ReadonlyMap<string, unknown>): Cluster[] {
  const all = [...clusters.values()];
  const sure = all
    .filter((cluster) => cluster.sure)
    .slice(0, MOST_COMPARED)
    .map(mostFrequent);
  return all.filter((cluster) => {
    const spelling = mostFrequent(cluster);
    if (confirmed.has(cluster.key) || COLLECTIVE.test(spelling)) return true;
    if (!cluster.sure && cluster.officers.size < 2)
      return sure.some((other) => resembles(spelling, other));
    return !madeOfOthers(directorateWords(spelling), cluster, clusters);
  });
}

/** No council has more; what claims to be is not worth the time that comparing all with all takes. */
export const MOST_COMPARED = 200;

function madeOfOthers(words: readonly string[], cluster: Cluster, clusters: Clusters): boolean {
  if (words.length < 2 || words.length > 20) return false;
  const reach = [true];
  for (let to = 1; to <= words.length; to++) {
    reach[to] = words.slice(0, to).some((_, from) => {
      if (!reach[from] || (from === 0 && to === words.length)) return false;
      const other = clusters.get(words.slice(from, to).join(""));
      return other !== undefined && other !== cluster && canStandWithin(other, cluster);
    });
  }
  return reach[words.length] === true;
}

/** A sure and commoner name, which is not always followed by "Services" or the like. */
const canStandWithin = (part: Cluster, whole: Cluster): boolean =>
  part.sure &&
  part.count >= cellsAsOne(whole) &&
  [...part.spellings.keys()].some(
    (text) => !text.split(" ").some((word) => featuresOf(word).generic),
  );

/** The cells that have it as one name; a slash parts two ("Place/People"). */
function cellsAsOne({ spellings }: Cluster): number {
  let count = 0;
  for (const [text, cells] of spellings) if (!text.includes("/")) count += cells.length;
  return count;
}
