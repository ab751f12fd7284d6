import type { Settings } from "../plan/settings";
import type { Finding } from "./rule";

/** Whether a finding is left; `about` says what its row is about, and is asked only where it matters. */
export type IsIgnored = (
  finding: Pick<Finding, "rule" | "at" | "quote">,
  about: () => string,
) => boolean;

/**
 * Whether a person has said to leave a finding. It is known by its rule, its
 * sheet, the words it quotes and what its row is about, not by its cell, so
 * that it stays ignored when rows are inserted above it, comes back when the
 * words change, and takes no other finding with it; unless it is said of all
 * that the rule finds.
 */
export function ignoring({ ignored }: Pick<Settings, "ignored">): IsIgnored {
  if (ignored.length === 0) return () => false;
  const left = new Map<string, string[]>();
  const rules = new Set<string>();
  for (const each of ignored) {
    if (each.every === true) rules.add(each.rule);
    const key = keyOf(each);
    left.set(key, [...(left.get(key) ?? []), each.about]);
  }
  return ({ rule, at, quote }, about) => {
    if (rules.has(rule)) return true;
    const rows = left.get(keyOf({ rule, sheet: at.sheet, quote }));
    // What was ignored before rows were told apart holds for them all.
    return rows !== undefined && (rows.includes("") || rows.includes(about()));
  };
}

const keyOf = (what: { rule: string; sheet: string; quote: string }): string =>
  JSON.stringify([what.rule, what.sheet, what.quote]);
