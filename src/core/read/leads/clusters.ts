import type { Directorate } from "../../plan/reading";
import type { CellRef } from "../../sheet/a1";
import { directorateKey } from "./key";

/** Spellings that mean one directorate by `directorateKey`, and where they stand. */
export interface Cluster {
  readonly key: string;
  readonly spellings: Map<string, CellRef[]>;
  source: Directorate["source"];
  /** Number of cells it stands in. */
  count: number;
  /** Whether it stood at least once where nothing but a directorate would stand. */
  sure: boolean;
  /** The officers it was met with, "" for none. */
  readonly officers: Set<string>;
  /** Whether it was cut off wherever it was met, and at which end. */
  cutOff: "end" | "start" | null;
}

export type Clusters = Map<string, Cluster>;

/** One spelling, and how and where it was met. */
export interface Met {
  readonly text: string;
  readonly refs: readonly CellRef[];
  readonly source: Directorate["source"];
  readonly sure: boolean;
  readonly officer: string;
  readonly cutOff: "end" | "start" | null;
}

/** Adds one spelling, met in some cells, to the cluster of its key. */
export function addSpelling(clusters: Clusters, met: Met): void {
  const key = directorateKey(met.text);
  if (key === "") return;
  const cluster = clusters.get(key);
  if (!cluster) {
    clusters.set(key, {
      key,
      spellings: new Map([[met.text, [...met.refs]]]),
      source: met.source,
      count: Math.max(met.refs.length, 1),
      sure: met.sure,
      officers: new Set([met.officer]),
      cutOff: met.cutOff,
    });
    return;
  }
  const cells = cluster.spellings.get(met.text);
  if (cells) for (const ref of met.refs) cells.push(ref);
  else cluster.spellings.set(met.text, [...met.refs]);
  cluster.count += met.refs.length;
  cluster.sure ||= met.sure;
  cluster.officers.add(met.officer);
  if (cluster.cutOff !== met.cutOff) cluster.cutOff = null;
  if (met.source === "column") cluster.source = "column";
}

/** Clusters that can be added to without changing the first ones. */
export const copyOf = (clusters: Clusters): Clusters =>
  new Map(
    [...clusters].map(([key, cluster]) => [
      key,
      {
        ...cluster,
        spellings: new Map([...cluster.spellings].map(([text, cells]) => [text, [...cells]])),
        officers: new Set(cluster.officers),
      },
    ]),
  );

/** The spelling most cells have; of equals one in capitals as names are, then the one met first. */
export function mostFrequent(cluster: Cluster): string {
  let best = "";
  let most = -1;
  for (const [text, { length }] of cluster.spellings) {
    if (length > most || (length === most && isCapitalised(text) && !isCapitalised(best))) {
      best = text;
      most = length;
    }
  }
  return best;
}

/** Whether a text has capitals, and not them alone: "Parks and Roads". */
const isCapitalised = (text: string): boolean => /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);
