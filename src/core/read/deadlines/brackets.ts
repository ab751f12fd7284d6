import { skipMarks } from "./beside";
import type { Scan } from "./notation";
import { tagAt } from "./tag";

/** The brackets of a text: which stands open at each token, and where each is closed. */
export interface Brackets {
  /** For each token, the innermost bracket that stands open there; -1 for none. */
  readonly inner: readonly number[];
  /** For each bracket that is closed, the token that closes it. */
  readonly closes: ReadonlyMap<number, number>;
}

/** Pairs the brackets of a text; the innermost open one is closed first. */
export function bracketsOf(scan: Scan): Brackets {
  const open: number[] = [];
  const closes = new Map<number, number>();
  const inner = scan.tokens.map((token, i) => {
    const last = token.kind === "close" ? open.pop() : undefined;
    if (last !== undefined) closes.set(last, i);
    const around = open.at(-1) ?? -1;
    if (token.kind === "open") open.push(i);
    return around;
  });
  return { inner, closes };
}

/** What a bracket around a mention makes of it. */
export interface Around {
  readonly from: number;
  readonly to: number;
  /** "own": it holds the mention alone, but for a tag; "within": other words too. */
  readonly bracket: "own" | "within" | "none";
  readonly unbalanced: boolean;
  readonly tag: string | null;
}

/** The bracket around the tokens from one to another, and what else it holds. */
export function bracketAround(
  scan: Scan,
  { inner, closes }: Brackets,
  { from, to }: { from: number; to: number },
  floor: number,
): Around {
  const open = inner[from] ?? -1;
  const none: Around = { from, to, bracket: "none", unbalanced: false, tag: null };
  if (open < 0 || open < floor) {
    // "May 2011)": the bracket was never opened.
    const stray = scan.tokens[to]?.kind === "close" && (inner[to - 1] ?? -1) < 0;
    return stray ? { from, to: to + 1, bracket: "own", unbalanced: true, tag: null } : none;
  }
  const before = from === open + 1 ? null : tagAt(scan, open + 1, from);
  const tag = tagAt(scan, to);
  const last = tag?.to ?? to;
  const afterMarks = skipMarks(scan, last);
  const closed = scan.tokens[afterMarks]?.kind === "close";
  if (from !== open + 1 && before?.to !== from) return { ...none, bracket: "within" };
  if (closed)
    return {
      from: open,
      to: afterMarks + 1,
      bracket: "own",
      unbalanced: false,
      tag: before?.tag ?? tag?.tag ?? null,
    };
  if (closes.has(open)) return { ...none, bracket: "within" };
  return { from: open, to, bracket: "own", unbalanced: true, tag: before?.tag ?? null };
}
