import type { Directorate } from "../../plan/reading";
import type { Settings } from "../../plan/settings";
import { isSamePlace } from "../../sheet/a1";
import { directorateKey, tidy } from "./key";
import { abbreviates, looksAbbreviated } from "./likeness";
import { shortenedFrom } from "./shortened";
import { MOST_COMPARED } from "./sift";
import type { KnownDirectorates, Lookup } from "./types";

/** The capital letters of an abbreviation, "D&R" as "DR". */
export const abbreviationKey = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, "");

/** How the directorates of a list are found by their words, the settings' spellings before all others. */
export function lookupOf(list: readonly Directorate[], settings?: Settings): Lookup {
  const byKey = new Map<string, string>();
  const byAbbreviation = new Map<string, string>();
  const add = (text: string, name: string): void => {
    const letters = looksAbbreviated(text) ? abbreviationKey(text) : "";
    if (letters !== "" && !byAbbreviation.has(letters)) byAbbreviation.set(letters, name);
    const key = directorateKey(text);
    if (key !== "" && !byKey.has(key)) byKey.set(key, name);
  };
  for (const { name, spellings } of settings?.directorates ?? [])
    for (const text of [name, ...spellings]) add(text, name);
  for (const { name, spellings } of list)
    for (const text of [name, ...spellings.map((spelling) => spelling.text)]) add(text, name);
  return { byKey, byAbbreviation };
}

/** The same for what has been learned, worked out once. */
export function lookupFor(known: KnownDirectorates | undefined): Lookup {
  if (!known) return NOTHING_KNOWN;
  let lookup = lookups.get(known);
  if (!lookup) lookups.set(known, (lookup = lookupOf(known.list)));
  return lookup;
}

/** Puts together what was learned: the list, and the way to find a text in it. */
export function knownDirectorates(
  list: readonly Directorate[],
  settings: Settings,
  {
    titledMembers = true,
    leftOut = null,
  }: Partial<Pick<KnownDirectorates, "titledMembers" | "leftOut">> = {},
): KnownDirectorates {
  const lookup = { ...lookupOf(list, settings), learned: list.length > 0, lookAgain: true };
  const known = { list, match: matcherOf(list, lookup), titledMembers, leftOut };
  lookups.set(known, lookup);
  return known;
}

/** Whether all leads read the same by two lists, whatever cells their directorates stand in. */
export function tellAlike(a: KnownDirectorates, b: KnownDirectorates): boolean {
  const [x, y] = [lookupFor(a), lookupFor(b)];
  return (
    a.titledMembers === b.titledMembers &&
    isSamePlace(a.leftOut ?? null, b.leftOut ?? null) &&
    x.learned === y.learned &&
    namesIn(a.list) === namesIn(b.list) &&
    sameEntries(x.byKey, y.byKey) &&
    sameEntries(x.byAbbreviation, y.byAbbreviation)
  );
}

const namesIn = (list: readonly Directorate[]): string =>
  JSON.stringify(list.map(({ name, collective }) => [name, collective]));

const sameEntries = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, name]) => b.get(key) === name);

const lookups = new WeakMap<KnownDirectorates, Lookup>();
const NOTHING_KNOWN: Lookup = { byKey: new Map(), byAbbreviation: new Map(), lookAgain: true };

/** A function that names the directorate a text is; see `KnownDirectorates.match`. */
export function matcherOf(
  list: readonly Directorate[],
  lookup: Lookup,
): (text: string) => string | null {
  const seen = new Map<string, string | null>();
  const names = list
    .filter((directorate) => !directorate.collective)
    .slice(0, MOST_COMPARED)
    .map(({ name }) => name);
  const shortened = shortenedFrom(names);
  return (text) => {
    let found = seen.get(text);
    if (found === undefined) {
      found = find(tidy(text.replace(/^[\s([]+|[\s)\].,;:]+$/g, "")), { lookup, names, shortened });
      seen.set(text, found);
    }
    return found;
  };
}

/** What a text is found by. */
interface Found {
  readonly lookup: Lookup;
  readonly names: readonly string[];
  readonly shortened: (text: string) => readonly string[];
}

function find(text: string, { lookup, names, shortened }: Found): string | null {
  if (text === "") return null;
  const exact = lookup.byKey.get(directorateKey(text));
  if (exact !== undefined) return exact;
  if (!looksAbbreviated(text)) return onlyOne(shortened(text));
  const known = lookup.byAbbreviation.get(abbreviationKey(text));
  if (known !== undefined) return known;
  return onlyOne(names.filter((name) => abbreviates(text, name)));
}

/** What two directorates could be short for is neither's. */
const onlyOne = (names: readonly string[]): string | null =>
  names.length === 1 ? (names[0] ?? null) : null;
