import type { CellRef } from "../../sheet/a1";
import type { Reading } from "../../plan/reading";
import { editDistance } from "../../plan/edit-distance";
import type { Rule } from "../rule";

export const similarNames: Rule = {
  id: "similar-names",
  severity: "info",
  title: "Similar names",
  why: "Two names that are nearly alike may be one person misspelt, or two people who are easily mistaken. They are never merged.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Marina Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Martina Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
  },
  *check(reading) {
    const people = peopleOf(reading);
    const told = new Set<string>();
    for (const bucket of bySharedName([...people.keys()])) {
      for (const [i, a] of bucket.entries()) {
        for (const b of bucket.slice(i + 1)) {
          const pair = [a, b].sort().join("|");
          if (told.has(pair) || !alike(a, b)) continue;
          told.add(pair);
          const at = people.get(b) ?? people.get(a);
          if (at === undefined) continue;
          yield {
            at,
            message: `“${a}” and “${b}” are nearly the same name. If they are one person, write the name one way.`,
            quote: pair,
          };
        }
      }
    }
  },
};

/** Everybody named, each with the first cell they stand in. */
function peopleOf(reading: Reading): Map<string, CellRef> {
  const people = new Map<string, CellRef>();
  for (const { leads, cells } of reading.plan.actions) {
    for (const name of leads.members) {
      if (!people.has(name)) people.set(name, cells.member ?? cells.action);
    }
    for (const name of leads.officers) {
      if (!people.has(name)) people.set(name, cells.officer ?? cells.action);
    }
  }
  return people;
}

/** Names that share their first or their last word; only those need comparing. */
function bySharedName(names: readonly string[]): string[][] {
  const buckets = new Map<string, string[]>();
  for (const name of names) {
    const words = bare(name);
    if (words.length < 2) continue;
    for (const key of [`first ${words[0] ?? ""}`, `last ${words[words.length - 1] ?? ""}`]) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(name);
      else buckets.set(key, [name]);
    }
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** Alike but for a letter or two in one of their words. */
function alike(a: string, b: string): boolean {
  const [one, two] = [bare(a), bare(b)];
  if (one.length !== two.length) return false;
  const differing = one.filter((word, i) => word !== two[i]);
  if (differing.length !== 1) return one.join(" ") === two.join(" ") && a !== b;
  const i = one.findIndex((word, at) => word !== two[at]);
  const [x, y] = [one[i] ?? "", two[i] ?? ""];
  // Two letters in a short name make it another: “Neil” is no slip for “Anil”.
  const most = Math.max(x.length, y.length) < 6 ? 1 : 2;
  return Math.min(x.length, y.length) >= 4 && editDistance(x, y, most) <= most;
}

const TITLES = /^(?:cllr|councillor|mayor|deputy|the|mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/;

/** A name's words in lower case, without titles. */
const bare = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\s'’-]/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && !TITLES.test(word));
