import type { CellRef } from "../../sheet/a1";
import type { Reading } from "../../plan/reading";
import { initialsOfEarlier } from "../initials";
import { likeEarlier } from "../nearly-the-same";
import { listed } from "../places";
import type { Rule, Violation } from "../rule";

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
    // A councillor is never an officer of the same council.
    for (const role of ["member", "officer"] as const) {
      const own = people.filter(({ roles }) => roles.has(role));
      const alike = likeEarlier(own.map(wordsOf), MOST_COUNTED);
      const shortened = initialsOfEarlier(own.map(wordsOf), MOST_COUNTED);
      for (const [i, { name, at }] of own.entries()) {
        const near = namesAt(own, alike[i]);
        if (near.length > 0) yield violation(at, name, near, likeness(name, near));
        const short = namesAt(own, shortened[i]);
        if (short.length > 0) yield violation(at, name, short, shortening(name, short));
      }
    }
  },
};

/** Names told by name in a message, and those counted behind them. */
const MOST_NAMED = 3;
const MOST_COUNTED = 20;

const violation = (
  at: CellRef,
  name: string,
  others: readonly string[],
  message: string,
): Violation => ({
  at,
  message,
  quote: [name, ...others.slice(0, MOST_NAMED)].sort().join("|"),
});

function likeness(name: string, others: readonly string[]): string {
  const advice = "If they are one person, write the name one way.";
  const [first] = others;
  return others.length === 1 && first !== undefined
    ? `“${first}” and “${name}” are nearly the same name. ${advice}`
    : `“${name}” is nearly the same name as ${listed(told(others))}. ${advice}`;
}

const shortening = (name: string, others: readonly string[]): string =>
  `“${name}” may be ${told(others).join(" or ")}. If they are one person, write the name one way.`;

/** The first few names, and how many more there are. */
function told(others: readonly string[]): string[] {
  const named = others.slice(0, MOST_NAMED).map((other) => `“${other}”`);
  const more = others.length - named.length;
  const atLeast = others.length < MOST_COUNTED ? "" : "at least ";
  return more === 0 ? named : [...named, `${atLeast}${String(more)} more`];
}

interface Person {
  readonly name: string;
  /** The first cell they stand in. */
  readonly at: CellRef;
  readonly roles: Set<"member" | "officer">;
  /** The name in lower case, without titles. */
  readonly words: readonly string[];
}

const wordsOf = ({ words }: Person): readonly string[] => words;

const namesAt = (people: readonly Person[], indices: readonly number[] = []): string[] =>
  indices.flatMap((index) => people[index]?.name ?? []);

/** Everybody named by more than one word, in the order they are first named. */
function peopleOf(reading: Reading): Person[] {
  const people = new Map<string, Person>();
  const add = (name: string, role: "member" | "officer", at: CellRef): void => {
    const known = people.get(name);
    if (known) known.roles.add(role);
    else people.set(name, { name, at, roles: new Set([role]), words: bare(name) });
  };
  for (const { leads, cells } of reading.plan.actions) {
    for (const name of leads.members) add(name, "member", cells.member ?? cells.action);
    for (const name of leads.officers) add(name, "officer", cells.officer ?? cells.action);
  }
  return [...people.values()].filter(({ words }) => words.length > 1);
}

const TITLES = /^(?:cllr|councillor|mayor|deputy|the|mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/;

const bare = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'’-]/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && !TITLES.test(word));
