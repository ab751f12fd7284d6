import type { Cluster } from "./clusters";
import { featuresOf } from "./features";
import { directorateWords } from "./key";
import { abbreviates, looksAbbreviated, resembles } from "./likeness";
import { isShortened } from "./shortened";
import { COLLECTIVE } from "./words";

/** A name that others may be short for, or a damaged spelling of. */
export interface Name {
  readonly key: string;
  readonly text: string;
  /** Number of cells it stands in; Infinity for a name a person has confirmed. */
  readonly count: number;
  /** Whether every word of it is one that parts of councils are named after. */
  readonly organised: boolean;
}

export const nameOf = (key: string, text: string, count: number): Name => ({
  key,
  text,
  count,
  organised: text.split(/[\s,&]+/).every((word) => {
    const { organisation, stem } = featuresOf(word);
    return organisation || stem === "";
  }),
});

export interface Derivation {
  readonly key: string;
  readonly likeness: "abbreviation" | "damaged";
}

/** The one name that a spelling is an abbreviation or a damaged spelling of; null where it is its own. */
export function derivationOf(
  own: Name,
  cutOff: Cluster["cutOff"],
  names: readonly Name[],
): Derivation | null {
  if (COLLECTIVE.test(own.text)) return null;
  const others = names.filter((name) => name.key !== own.key && !looksAbbreviated(name.text));
  if (looksAbbreviated(own.text)) {
    const whole = wholeAmong(others.filter((name) => abbreviates(own.text, name.text)));
    return areOne(whole) ? commonest(whole, "abbreviation") : null;
  }
  const short = wholeAmong(others.filter((name) => isShortened(own.text, name.text)));
  if (short.length > 0) return areOne(short) ? commonest(short, "damaged") : null;
  const found = others.filter(
    (name) =>
      isDamagedFrom(own, name) || (isRarer(own, name) && isFragment(cutOff, own.text, name.text)),
  );
  return commonest(found, "damaged");
}

/** Names that are not themselves damaged spellings of another of them. */
const wholeAmong = (names: readonly Name[]): readonly Name[] =>
  names.filter((name) => !names.some((other) => isDamagedFrom(name, other)));

/** What two directorates could be short for is neither's. */
const areOne = (names: readonly Name[]): boolean =>
  new Set(names.map(({ text }) => text)).size === 1;

const isDamagedFrom = (own: Name, other: Name): boolean =>
  isRarer(own, other) && resembles(own.text, other.text);

/** Whether of two like names the first is the odd one: clearly rarer, or with a word nobody is named by. */
function isRarer(own: Name, other: Name): boolean {
  const close = own.count <= other.count * 3 && other.count <= own.count * 3;
  if (close && own.organised !== other.organised) return !own.organised;
  return own.count * 2 <= other.count;
}

function commonest(names: readonly Name[], likeness: Derivation["likeness"]): Derivation | null {
  let best: Name | undefined;
  for (const name of names) if (!best || name.count > best.count) best = name;
  return best ? { key: best.key, likeness } : null;
}

/** "Communities, Localities &" is a name cut off, not another directorate. */
function isFragment(cutOff: Cluster["cutOff"], text: string, name: string): boolean {
  if (!cutOff) return false;
  const part = directorateWords(text);
  const whole = directorateWords(name);
  if (part.length >= whole.length) return false;
  const from = cutOff === "end" ? 0 : whole.length - part.length;
  return part.every((word, i) => word === whole[from + i]);
}
