import type { CellValue } from "../sheet/cell";

/**
 * Words to write in place of others in a cell, with the one bracket closed that
 * the cell leaves open around them: of "(March" and "(March 2012" it makes
 * "(March 2012)", of a lone "March)" it takes the bracket, and one that only
 * closes behind the words is opened before them. Where other
 * brackets of the cell have no partner, which belongs to which is nobody's
 * guess, and the words stay as they are.
 */
export function bracketsMended(value: CellValue, words: string, others: string): string {
  if (typeof value !== "string" || words === "") return others;
  const start = value.indexOf(words);
  if (start < 0) return others;
  const before = value.slice(0, start);
  const after = value.slice(start + words.length);
  const [lone, ...more] = unpaired(before + others + after);
  if (lone === undefined || more.length > 0) return others;
  const at = lone.at - before.length;
  if (at >= others.length) return openedBefore(lone, after, at - others.length) + others;
  const closer = CLOSERS.get(lone.bracket);
  // A bracket that opens before the words is theirs where nothing but "by" stands between.
  const opensThem = at >= 0 || /^.\s*(?:(?:by|due|on)\s+)?$/isu.test(before.slice(lone.at));
  if (closer !== undefined) return opensThem ? others + closer : others;
  return at === others.length - 1 ? others.slice(0, -1).trimEnd() : others;
}

/** Which bracket closes which. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["（", "）"],
  ["［", "］"],
  ["【", "】"],
  ["⟨", "⟩"],
]);
const CLOSING: ReadonlySet<string> = new Set(CLOSERS.values());

/** The bracket that opens what a lone one closes right behind the words; "" where it stands elsewhere. */
function openedBefore({ bracket }: Lone, after: string, at: number): string {
  return CLOSING.has(bracket) && after.slice(0, at).trim() === "" ? openerOf(bracket) : "";
}

const openerOf = (closing: string): string =>
  [...CLOSERS].find(([, closer]) => closer === closing)?.[0] ?? "";

interface Lone {
  readonly bracket: string;
  readonly at: number;
}

/** The brackets of a text that have no partner; each that closes takes the nearest of its kind that stands open. */
function unpaired(text: string): Lone[] {
  const open = new Map<string, Lone[]>();
  const lone: Lone[] = [];
  for (let at = 0; at < text.length; at++) {
    const bracket = text.charAt(at);
    const closer = CLOSERS.get(bracket);
    if (closer !== undefined) {
      const those = open.get(closer) ?? [];
      open.set(closer, those);
      those.push({ bracket, at });
    } else if (CLOSING.has(bracket) && open.get(bracket)?.pop() === undefined)
      lone.push({ bracket, at });
  }
  return [...[...open.values()].flat(), ...lone];
}
