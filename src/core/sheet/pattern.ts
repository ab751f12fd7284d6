/** What may stand in a pattern: text as it is, a pattern, or any one of several of either. */
type Part = string | RegExp | readonly (string | RegExp)[];

/**
 * A tag that makes a pattern in which text stands for itself, whatever marks it
 * holds: `` pattern("iu")`^${cell}(?!\w)` ``. What is written between the parts
 * is a pattern, and so is a part that is one (its own flags are left out). It is
 * the only way to make a pattern of what is not known beforehand; a lint rule
 * holds the project to it.
 */
export function pattern(
  flags = "",
): (written: TemplateStringsArray, ...parts: readonly Part[]) => RegExp {
  return (written, ...parts) =>
    new RegExp(String.raw(written, ...parts.map((part) => sourceOf(part))), flags);
}

/** Parts one behind the other, with the same between each two: the words of a name, however they are spaced. */
export const joined = (parts: readonly Part[], between: RegExp): RegExp =>
  new RegExp(parts.map((part) => sourceOf(part)).join(sourceOf(between)));

function sourceOf(part: Part): string {
  if (typeof part === "string") return escaped(part);
  return `(?:${part instanceof RegExp ? part.source : part.map(sourceOf).join("|")})`;
}

/** The marks that mean something in a pattern, and no others: under the flags "u" and "v" more is an error. */
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
