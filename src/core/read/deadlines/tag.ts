import type { Scan } from "./notation";
import { isRevisionWord } from "./revision-words";

const JOINERS = new Set(["&", "and", "of", "'", ",", "/"]);
const LONGEST = 9;

/**
 * The tag of a directorate at a token: capitalised words up to the end of a
 * bracket, "CLC", "Development & Renewal", or the same in a bracket of its own.
 */
export function tagAt(scan: Scan, at: number, end?: number): { to: number; tag: string } | null {
  const own = scan.tokens[at]?.kind === "open";
  const start = own ? at + 1 : skipMark(scan, at);
  let to = start;
  for (; to < start + LONGEST; to++) {
    const token = scan.tokens[to];
    if (!token || token.kind === "close" || to === end) break;
    if (
      end !== undefined &&
      to === end - 1 &&
      (token.text === "-" || token.text === ":" || token.text === ",")
    )
      break;
    if (!token.capital && !(to > start && JOINERS.has(token.text))) return null;
  }
  const first = scan.tokens[start];
  const last = scan.tokens[to - 1];
  if (to === start || to === start + LONGEST || !first || !last) return null;
  // "(Revised)" is no directorate's.
  if (isRevisionWord(first.text)) return null;
  const closed = scan.tokens[to]?.kind === "close";
  const tag = scan.text.slice(first.start, last.end);
  if (end !== undefined) return { to: end, tag };
  if (own) return closed || to === scan.tokens.length ? { to: closed ? to + 1 : to, tag } : null;
  // Without a bracket around it, only initials are a tag: "(May 2011) CLC".
  return closed || /^[A-Z&]{2,6}$/.test(tag) ? { to, tag } : null;
}

function skipMark(scan: Scan, at: number): number {
  return [",", "-", ":", ";", "/"].includes(scan.tokens[at]?.text ?? "") ? at + 1 : at;
}
