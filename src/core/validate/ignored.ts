import type { Settings } from "../plan/settings";
import type { Finding } from "./rule";

/**
 * Whether a person has said to leave a finding. It is known by its rule, its
 * sheet and the words it quotes, not by its cell, so that it stays ignored when
 * rows are inserted above it and comes back when the words change.
 */
export function ignoring({ ignored }: Settings): (finding: Finding) => boolean {
  if (ignored.length === 0) return () => false;
  const left = new Set(ignored.map(keyOf));
  return ({ rule, at, quote }) => left.has(keyOf({ rule, sheet: at.sheet, quote }));
}

const keyOf = (what: { rule: string; sheet: string; quote: string }): string =>
  JSON.stringify([what.rule, what.sheet, what.quote]);
