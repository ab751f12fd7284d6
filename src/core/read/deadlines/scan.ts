import type {
  Conventions,
  Layer,
  Match,
  PeriodNotation,
  Qualifier,
  QualifierNotation,
  Scan,
} from "./notation";
import { PERIODS } from "./periods/index";
import { QUALIFIERS } from "./qualifiers/index";
import { tokenise, type Token } from "./tokens";

const LAYERS: readonly Layer[] = ["period", "part", "span"];

/** Prepares a text for reading; every answer is kept, so that no place is read twice. */
export function scan(text: string, conventions: Conventions): Scan {
  const tokens = tokenise(text);
  const periods = LAYERS.map(() => new Map<number, Match | null>());
  const qualifiers = new Map<number, Qualifier | null>();
  const begins = (at: number): boolean => BEGINNINGS.has(keyOf(tokens[at]));
  const reading: Scan = {
    text,
    tokens,
    conventions,
    begins,
    period: (at, layer) =>
      begins(at)
        ? kept(periods[LAYERS.indexOf(layer)] ?? new Map(), at, () => longest(reading, at, layer))
        : null,
    qualifier: (at) =>
      begins(at) ? kept(qualifiers, at, () => firstQualifier(reading, at)) : null,
  };
  return reading;
}

function kept<T>(known: Map<number, T>, at: number, find: () => T): T {
  const found = known.get(at);
  if (found !== undefined) return found;
  const made = find();
  known.set(at, made);
  return made;
}

function longest(reading: Scan, at: number, layer: Layer): Match | null {
  const index = LAYERS.indexOf(layer);
  const below = LAYERS[index - 1];
  let best = below ? reading.period(at, below) : null;
  const begun = best !== null;
  for (const notation of candidates(reading.tokens[at], PERIODS_BY_WORD[index], begun)) {
    const match = notation.read(at, reading);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}

function firstQualifier(reading: Scan, at: number): Qualifier | null {
  for (const notation of candidates(reading.tokens[at], QUALIFIERS_BY_WORD, false)) {
    const found = notation.read(at, reading);
    if (found) return found;
  }
  return null;
}

type ByWord<N> = ReadonlyMap<string, readonly N[]>;

const NONE: readonly never[] = [];

/** The notations that can begin with a token, so that most words cost one look-up. */
function candidates<N>(
  token: Token | undefined,
  byWord: ByWord<N> | undefined,
  begun: boolean,
): readonly N[] {
  if (!token || !byWord) return NONE;
  if (begun && byWord.has("*")) return [...(byWord.get("*") ?? NONE), ...named(token, byWord)];
  return named(token, byWord);
}

const named = <N>(token: Token, byWord: ByWord<N>): readonly N[] =>
  byWord.get(keyOf(token)) ?? NONE;

/** What a notation's `begins` says of a token. */
const keyOf = (token: Token | undefined): string =>
  token?.kind === "number" ? "#" : (token?.text ?? "");

function byWord<N extends { readonly begins: readonly string[] }>(
  notations: readonly N[],
): ByWord<N> {
  const map = new Map<string, N[]>();
  for (const notation of notations)
    for (const word of notation.begins) map.set(word, [...(map.get(word) ?? []), notation]);
  return map;
}

const PERIODS_BY_WORD: readonly ByWord<PeriodNotation>[] = LAYERS.map((layer) =>
  byWord(PERIODS.filter((notation) => notation.layer === layer)),
);
const QUALIFIERS_BY_WORD: ByWord<QualifierNotation> = byWord(QUALIFIERS);
/** Everything that any notation can begin with. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...PERIODS, ...QUALIFIERS].flatMap((notation) => notation.begins),
);
