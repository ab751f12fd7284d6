import type { CellRef } from "../../sheet/a1";
import type { Reading } from "../../plan/reading";
import { likeEarlier } from "../nearly-the-same";
import { listed } from "../places";
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
    const people = [...peopleOf(reading)].filter(([name]) => bare(name).length > 1);
    const alike = likeEarlier(
      people.map(([name]) => bare(name)),
      MOST_COUNTED,
    );
    for (const [i, [name, at]] of people.entries()) {
      const others = (alike[i] ?? []).flatMap((index) => people[index]?.[0] ?? []);
      if (others.length === 0) continue;
      yield {
        at,
        message: `${likeness(name, others)} If they are one person, write the name one way.`,
        quote: [name, ...others.slice(0, MOST_NAMED)].sort().join("|"),
      };
    }
  },
};

/** Names told by name in a message, and those counted behind them. */
const MOST_NAMED = 3;
const MOST_COUNTED = 20;

function likeness(name: string, others: readonly string[]): string {
  const [first] = others;
  if (others.length === 1 && first !== undefined) {
    return `“${first}” and “${name}” are nearly the same name.`;
  }
  const named = others.slice(0, MOST_NAMED).map((other) => `“${other}”`);
  const more = others.length - named.length;
  const atLeast = others.length < MOST_COUNTED ? "" : "at least ";
  const all = more === 0 ? named : [...named, `${atLeast}${String(more)} more`];
  return `“${name}” is nearly the same name as ${listed(all)}.`;
}

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

const TITLES = /^(?:cllr|councillor|mayor|deputy|the|mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/;

/** A name's words in lower case, without titles. */
const bare = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'’-]/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && !TITLES.test(word));
