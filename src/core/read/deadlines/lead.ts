import type { Scan } from "./notation";

/**
 * What the words before a date make of it. "by" says it is a deadline, "in"
 * that it happens then, "from" that it begins, "of" that it dates something
 * else.
 */
export type Role = "by" | "before" | "in" | "during" | "to" | "for" | "from" | "of" | "was" | "the";

export interface Lead {
  readonly role: Role;
  /** The first token of the words. */
  readonly from: number;
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    by: "by",
    before: "before",
    until: "by",
    till: "by",
    til: "by",
    due: "by",
    deadline: "by",
    target: "by",
    timescale: "by",
    no: "by",
    not: "by",
    later: "by",
    than: "by",
    in: "in",
    on: "in",
    at: "in",
    within: "in",
    across: "in",
    throughout: "in",
    over: "in",
    early: "in",
    during: "during",
    to: "to",
    for: "for",
    from: "from",
    since: "from",
    after: "from",
    following: "from",
    starting: "from",
    commencing: "from",
    beginning: "from",
    earlier: "from",
    begun: "from",
    of: "of",
    was: "was",
    originally: "was",
    previously: "was",
    formerly: "was",
    the: "the",
    this: "the",
  } satisfies Record<string, Role>),
);

/** Words that need another of them after: "no later than", "target date". */
const HALF = new Set(["no", "not", "later", "earlier"]);
const STRENGTH: readonly Role[] = ["the", "in", "during"];

/** The words right before a token that say what its date is, none of them before `floor`. */
export function leadBefore(scan: Scan, at: number, floor: number): Lead | null {
  let role: Role | null = null;
  let from = at;
  for (let i = at - 1; i >= floor && i >= at - 6; i--) {
    const token = scan.tokens[i];
    if (!token) break;
    const joins = role !== null && (token.text === "or" || token.text === "and");
    if (token.text === ":" || token.text === "-" || token.text === "date" || joins) {
      if (!continues(scan, i - 1, floor)) break;
      continue;
    }
    const found = ROLES.get(token.text);
    if (found === undefined || (token.text === "to" && role !== null)) break;
    if (HALF.has(token.text) && role === null) break;
    if (role === null || (STRENGTH.includes(role) && !STRENGTH.includes(found))) role = found;
    if (token.text === "earlier") role = "from";
    from = i;
  }
  return role && { role, from };
}

/** Whether a word that names a deadline goes on before a mark: "Deadline: May 2011", "target date – May". */
function continues(scan: Scan, at: number, floor: number): boolean {
  const word = scan.tokens[at]?.text ?? "";
  if (at < floor) return false;
  return ["due", "deadline", "target", "timescale", "by", "on", "date"].includes(word);
}
