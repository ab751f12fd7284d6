import type { Features } from "./features";
import { MEMBER_ROLES } from "./words";

/**
 * How well a run of words fits each thing that a lead cell can hold, as scores
 * that add up: about 2 is a good fit, 0 is open, below that is unlikely.
 */
export const NEVER = -99;

/** "Cllr Jane Smith": a title, then a name. */
export function memberScore(words: readonly Features[], from: number, to: number): number {
  if (!words[from]?.title && !words[from]?.titlePrefix) return NEVER;
  let name = from;
  while (name < to && words[name]?.titlePrefix) name++;
  const title = name;
  while (name < to && words[name]?.title) name++;
  if (name === title) return NEVER;
  if (name === to) return 0;
  if (words[name]?.honorific) name++;
  const rest = personScore(words, name, to);
  return rest === NEVER ? NEVER : 4 + (to - name === 1 ? -1.5 : Math.min(rest, 2));
}

/** "Jane Smith", "Dr J. van der Berg": two to five words as names are written. */
export function personScore(words: readonly Features[], from: number, to: number): number {
  if (to - from > 7) return NEVER;
  let first = from;
  while (first < to && words[first]?.honorific) first++;
  const titled = first > from;
  let names = 0;
  let capitals = 0;
  let score = 0;
  for (let i = first; i < to; i++) {
    const word = words[i];
    if (!word || word.title || word.generic) return NEVER;
    if (word.particle && i > first) continue;
    names++;
    if (!word.nameLike) score -= word.lowerCase ? 3 : 4;
    if (word.organisation) score -= i === to - 1 ? 1 : 2.4;
    else if (word.postHead || word.bodyEnd) score -= i === to - 1 ? 2 : 3;
    if (word.capitals) capitals++;
  }
  if (names === 0 || names > 4) return NEVER;
  const last = words[to - 1];
  if (last?.particle && last.lowerCase) return NEVER;
  // Capitals throughout are a manner of writing; among other words they are an abbreviation.
  if (capitals > 0) score -= capitals === names ? 0.2 : 2;
  const shape = names === 1 ? (titled ? 1 : -2) : names === 2 ? 2 : names === 3 ? 1.2 : -0.5;
  return score + shape + (titled ? 1 : 0);
}

/** "Lead Member for Resources": what a member holds. */
export function roleScore(words: readonly Features[], from: number, to: number): number {
  let head = "";
  for (let size = 1; size <= 6 && from + size <= to; size++) {
    head += (size > 1 ? " " : "") + (words[from + size - 1]?.lower ?? "");
    if (!MEMBER_ROLES.some((role) => role.test(head))) continue;
    const rest = from + size;
    const longer = words[rest]?.lower;
    if (rest < to && MEMBER_ROLES.some((role) => role.test(`${head} ${longer ?? ""}`))) continue;
    return 3 + restScore(words, rest, to);
  }
  return NEVER;
}

function restScore(words: readonly Features[], from: number, to: number): number {
  if (JOINS.has(words[to - 1]?.lower ?? "")) return NEVER;
  let score = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || word.title || word.postHead || word.bodyEnd) return NEVER;
    if (word.organisation) score += score < 0.4 ? 0.4 : score < 1 ? 0.1 : 0;
    else if (!JOINS.has(word.lower)) score -= 0.5;
  }
  return score;
}

/** Words that lead on to another and never stand at a name's end. */
export const JOINS: ReadonlySet<string> = new Set([
  "for",
  "of",
  "the",
  "to",
  "in",
  "on",
  "with",
  "responsible",
]);

/** "Head of Housing", "Service Head, Planning", "Housing Strategy Manager". */
export function postScore(words: readonly Features[], from: number, to: number): number {
  let head = from;
  while (head < to && words[head]?.postPrefix && !isHead(words, head, from)) head++;
  if (head < to && isHead(words, head, from)) {
    if (head + 1 === to) return bareHead(words, from, to);
    if (head + 1 < to && isHead(words, head + 1, from)) return postTail(words, head + 2, to);
    return postTail(words, head + 1, to);
  }
  return isHead(words, to - 1, from) ? headLast(words, from, to) : NEVER;
}

/** A post that says of what no more: "Chief Executive" is whole, "Service Head" leads on. */
const bareHead = (words: readonly Features[], from: number, to: number): number =>
  words[to - 1]?.lower === "executive" ? 2.8 : to - from > 1 ? 1.6 : -1;

/** "Executive" heads a post after "Chief" alone; elsewhere it describes one. */
function isHead(words: readonly Features[], at: number, from: number): boolean {
  const word = words[at];
  if (!word?.postHead) return false;
  if (word.lower === "executive") return at > from && words[at - 1]?.lower === "chief";
  return word.lower !== "lead" || at > from || JOINS.has(words[at + 1]?.lower ?? "");
}

function postTail(words: readonly Features[], from: number, to: number): number {
  if (from >= to) return 2.8;
  const linked = JOINS.has(words[from]?.lower ?? "");
  if (linked && from + 1 === to) return NEVER;
  let score = linked ? 3.2 : 2.6;
  for (let i = linked ? from + 1 : from; i < to; i++) {
    const word = words[i];
    if (!word || word.title || word.honorific || word.bodyEnd) return NEVER;
    if (word.postHead) score -= 1.5;
    else if (!word.organisation && !JOINS.has(word.lower)) score -= linked || i > from ? 0.5 : 1.2;
  }
  return score;
}

function headLast(words: readonly Features[], from: number, to: number): number {
  if (to - from < 2) return NEVER;
  let score = 1.6;
  for (let i = from; i < to - 1; i++) {
    const word = words[i];
    if (!word || word.title || word.honorific || word.bodyEnd) return NEVER;
    if (word.organisation || word.postPrefix) score += score < 2.6 ? 0.5 : 0;
    else score -= 1;
  }
  return score;
}

/** "Corporate Management Team": a body that answers as an officer does. */
export function bodyScore(words: readonly Features[], from: number, to: number): number {
  const last = words[to - 1];
  if (!last?.bodyEnd) return NEVER;
  if (to - from === 1) return last.capitals || last.lower === "cabinet" ? 1.5 : -1;
  if (roleScore(words, from, Math.min(from + 2, to)) > 0) return NEVER;
  let score = 2.4;
  for (let i = from; i < to - 1; i++) {
    const word = words[i];
    if (!word || word.title || word.honorific) return NEVER;
    if (word.organisation || word.postPrefix) score += score < 3.2 ? 0.3 : 0;
    else if (word.bodyEnd || word.postHead) score -= 1;
    else if (!word.nameLike && !JOINS.has(word.lower)) score -= 2;
  }
  return score;
}

/** A part of the council that is not known yet, by the kind of words it is named with. */
export function partScore(words: readonly Features[], from: number, to: number): number {
  let organisation = 0;
  let telling = 0;
  let generic = 0;
  let score = -1.2;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || word.title || word.honorific || word.lower === "member") return NEVER;
    if (word.generic) generic++;
    if (JOINS.has(word.lower)) {
      if ((i === from && word.lower !== "the") || i === to - 1) return NEVER;
      continue;
    }
    telling++;
    if (word.organisation) organisation++;
    if (!word.nameLike) score -= 1;
    if ((word.postHead && word.lower !== "executive") || word.bodyEnd) score -= 1.5;
  }
  if (telling === 0 || telling > 8) return NEVER;
  if (telling === generic) return -1;
  score += (3.2 * organisation) / telling + 0.3 * Math.min(Math.max(organisation - 1, 0), 3);
  if (telling > 1) score -= 0.9 * (telling - organisation);
  if (words[to - 1]?.generic || words[from]?.generic) score += 1.2;
  return score;
}
