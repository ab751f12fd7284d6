import type { Scan } from "./notation";

/**
 * What the words before a date make of it. "by" says it is a deadline, "in"
 * that it happens then, "from" that it begins, "of" that it dates something
 * else.
 */
export type Role =
  | "by"
  | "before"
  | "in"
  | "on"
  | "at"
  | "across"
  | "during"
  | "to"
  | "for"
  | "from"
  | "of"
  | "was"
  | "the";

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
    on: "on",
    at: "at",
    as: "of",
    within: "in",
    across: "across",
    throughout: "across",
    over: "across",
    during: "during",
    to: "to",
    for: "for",
    from: "from",
    since: "from",
    after: "from",
    post: "from",
    pre: "before",
    following: "from",
    starting: "from",
    commencing: "from",
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

/** Whether a word says what the date after it is. */
export const isLeadWord = (word: string): boolean => ROLES.has(word);

/** Words that need another of them after: "no later than", "target date". */
const HALF = new Set(["no", "not", "later", "earlier"]);
/** Weak ones first; a stronger one farther off has the say: "in the", "due on", "was due". */
const WEAK: readonly Role[] = ["the", "on", "in", "at", "during"];
const strength = (role: Role): number => {
  const place = WEAK.indexOf(role);
  if (role === "was") return WEAK.length + 1;
  return place < 0 ? WEAK.length : place;
};

/** The stronger of two leads; of equals the first. */
export function stronger(near: Lead | null, far: Lead | null): Lead | null {
  if (!near || !far) return near ?? far;
  return strength(far.role) > strength(near.role) ? far : near;
}

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
    // "in time for" sets an end where "for" alone names an occasion.
    if (token.text === "time" && role === "for") {
      role = "by";
      continue;
    }
    const found = ROLES.get(token.text);
    if (found === undefined || (token.text === "to" && role !== null)) break;
    if (HALF.has(token.text) && role === null) break;
    if (role === null || strength(found) > strength(role)) role = found;
    if (token.text === "earlier") role = "from";
    if (token.text === "before") role = beforeOr(scan.tokens[i - 1]?.text);
    from = i;
  }
  return role && { role, from };
}

/** "on or before" counts the day in; "not before" is no end at all. */
function beforeOr(word: string | undefined): Role {
  if (word === "or") return "by";
  return word === "not" || word === "than" ? "from" : "before";
}

/** Whether a word that names a deadline goes on before a mark: "Deadline: May 2011", "target date – May". */
function continues(scan: Scan, at: number, floor: number): boolean {
  const word = scan.tokens[at]?.text ?? "";
  if (at < floor) return false;
  return ["due", "deadline", "target", "timescale", "by", "on", "date", "pre", "post"].includes(
    word,
  );
}
