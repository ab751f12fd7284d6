import type { Directorate } from "../../plan/reading";
import { directorateKey, tidy } from "./key";
import { abbreviates, looksAbbreviated } from "./likeness";
import type { KnownDirectorates, Lookup } from "./types";

/** The capital letters of an abbreviation, "D&R" as "DR". */
export const abbreviationKey = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, "");

/** How the directorates of a list are found by their words. */
export function lookupOf(list: readonly Directorate[]): Lookup {
  const byKey = new Map<string, string>();
  const byAbbreviation = new Map<string, string>();
  for (const { name, spellings } of list) {
    for (const text of [name, ...spellings.map((spelling) => spelling.text)]) {
      if (looksAbbreviated(text)) byAbbreviation.set(abbreviationKey(text), name);
      const key = directorateKey(text);
      if (key !== "" && !byKey.has(key)) byKey.set(key, name);
    }
  }
  return { byKey, byAbbreviation };
}

const lookups = new WeakMap<KnownDirectorates, Lookup>();

/** The same for what is known already, worked out once. */
export function lookupFor(known: KnownDirectorates | undefined): Lookup {
  if (!known) return NOTHING_KNOWN;
  let lookup = lookups.get(known);
  if (!lookup) {
    lookup = lookupOf(known.list);
    lookups.set(known, lookup);
  }
  return lookup;
}

const NOTHING_KNOWN: Lookup = { byKey: new Map(), byAbbreviation: new Map() };

/** A function that names the directorate a text is; see `KnownDirectorates.match`. */
export function matcherOf(list: readonly Directorate[]): (text: string) => string | null {
  const lookup = lookupOf(list);
  const seen = new Map<string, string | null>();
  const names = list.filter((directorate) => !directorate.collective).map(({ name }) => name);
  return (text) => {
    let found = seen.get(text);
    if (found === undefined) {
      found = find(tidy(text.replace(/^[\s([]+|[\s)\].,;:]+$/g, "")), lookup, names);
      seen.set(text, found);
    }
    return found;
  };
}

function find(text: string, lookup: Lookup, names: readonly string[]): string | null {
  if (text === "") return null;
  const exact = lookup.byKey.get(directorateKey(text));
  if (exact !== undefined) return exact;
  if (!looksAbbreviated(text)) return null;
  const known = lookup.byAbbreviation.get(abbreviationKey(text));
  if (known !== undefined) return known;
  const candidates = names.filter((name) => abbreviates(text, name));
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
