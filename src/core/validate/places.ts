import { byObject } from "../plan/by-object";
import { serialFromDay, type Day } from "../plan/day";
import type { Deadline, DeadlineRemark } from "../plan/deadline";
import type { Action, Milestone } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { CellRef } from "../sheet/a1";
import type { CellValue } from "../sheet/cell";
import type { Edit } from "../sheet/edit";
import type { RuleContext } from "./rule";

/** Every milestone of a reading. */
export const milestonesOf = ({ plan }: Reading): readonly Milestone[] => milestonesIn(plan.actions);

/** The milestones of some actions; listed once, since most rules ask. */
const milestonesIn = byObject((actions: readonly Action[]): readonly Milestone[] =>
  actions.flatMap(({ milestones }) => milestones),
);

/** The action a milestone of a reading is a step of. */
export function actionOf({ plan }: Reading, milestone: Milestone): Action {
  const action = plan.actions.find(({ milestones }) => milestones.includes(milestone));
  if (action === undefined) throw new Error(`no action of the reading has “${milestone.text}”`);
  return action;
}

/**
 * The milestones of a reading of which something holds. Most rules pass nearly
 * all of them over, which costs far less here than in a loop that can yield.
 */
export function milestonesThat(
  reading: Reading,
  holds: (milestone: Milestone) => boolean,
): readonly Milestone[] {
  const found: Milestone[] = [];
  for (const milestone of milestonesOf(reading)) if (holds(milestone)) found.push(milestone);
  return found;
}

type RemarkKind = DeadlineRemark["kind"];

/** The milestones of some actions whose deadline carries a remark of a kind; most carry none of any. */
export const milestonesWith = (
  actions: readonly Action[],
  kind: RemarkKind,
): readonly Milestone[] => byRemark(actions).get(kind) ?? NONE;

const NONE: readonly Milestone[] = [];

const byRemark = byObject((actions: readonly Action[]): ReadonlyMap<RemarkKind, Milestone[]> => {
  const found = new Map<RemarkKind, Milestone[]>();
  for (const milestone of milestonesIn(actions)) {
    const { deadline } = milestone;
    if (deadline === null || deadline.remarks.length === 0) continue;
    for (const kind of new Set(deadline.remarks.map((remark) => remark.kind))) {
      const known = found.get(kind);
      if (known === undefined) found.set(kind, [milestone]);
      else known.push(milestone);
    }
  }
  return found;
});

const QUOTE_LENGTH = 70;

/** Words of a cell in quotation marks, cut after some seventy characters. */
export function quoted(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length <= QUOTE_LENGTH ? `“${flat}”` : `“${flat.slice(0, QUOTE_LENGTH - 1)}…”`;
}

/** An action as a message begins with it: in its own words, or as one that has none. */
export function named({ text }: Action): string {
  return text.trim() === "" ? "An action without words" : quoted(text);
}

/** "1 day", "2 days". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1] ?? ""}`;
}

/** The cell a deadline's fault is pointed out in. */
export function deadlineCell({ cells }: Milestone): CellRef {
  return cells.deadline ?? cells.milestone;
}

/**
 * The change of one stretch of a cell's text; none where the cell holds no text
 * or the stretch does not stand in it exactly once, in words of its own.
 */
export function replaceIn(
  at: CellRef,
  from: string,
  to: string,
  valueAt: (at: CellRef) => CellValue,
): Edit | null {
  const value = valueAt(at);
  if (typeof value !== "string" || from === "") return null;
  const first = value.indexOf(from);
  if (first < 0 || value.includes(from, first + 1)) return null;
  const end = first + from.length;
  if (cutsWord(value, first, end)) return null;
  return { at, expected: value, value: value.slice(0, first) + to + value.slice(end) };
}

/** Whether a stretch of a text begins or ends within a word, as "Ann Lee" does in "Ann Leeson". */
export function cutsWord(text: string, start: number, end: number): boolean {
  const isWithin = (at: number): boolean =>
    OF_WORD.test(text.charAt(at - 1)) && OF_WORD.test(text.charAt(at));
  return isWithin(start) || isWithin(end);
}

const OF_WORD = /[\p{L}\d]/u;

/** How a date that a fix writes is shown. */
export const DATE_FORMAT = "dd mmm yyyy";

/** The edit that writes a day as a date that Excel can count with. */
export function dateEdit(at: CellRef, day: Day, { valueAt, date1904 }: RuleContext): Edit {
  const value = serialFromDay(day, date1904);
  return { at, expected: valueAt(at), value, numberFormat: DATE_FORMAT };
}

/** Other words in place of a deadline's, in the brackets and behind the "by" they had. */
export function inPlaceOf(words: string, others: string): string {
  const [, opening = "", by = ""] = /^(\(?\s*)(by\s+)?/i.exec(words) ?? [];
  const isOpen = others.startsWith("(");
  const before = isOpen ? "" : opening + (/^by\b/i.test(others) ? "" : by);
  return before + others + (words.endsWith(")") && !others.endsWith(")") ? ")" : "");
}

/** The first remark of a kind that a deadline carries. */
export function remark<K extends Deadline["remarks"][number]["kind"]>(
  deadline: Deadline | null,
  kind: K,
): Extract<Deadline["remarks"][number], { kind: K }> | undefined {
  if (deadline === null || deadline.remarks.length === 0) return undefined;
  return deadline.remarks.find(
    (r): r is Extract<Deadline["remarks"][number], { kind: K }> => r.kind === kind,
  );
}

/** Text with case, punctuation and spacing taken away, to tell whether two say the same. */
export function sameWords(text: string): string {
  const words = text.toLowerCase().replace(/&/g, " and ");
  return words.replace(BEYOND_ASCII.test(words) ? NO_WORD : NO_WORD_IN_ASCII, " ").trim();
}

const NO_WORD = /[^\p{L}\p{N}£$€%]+/gu;
/** The same for plain letters, which need no look at Unicode's tables. */
const NO_WORD_IN_ASCII = /[^a-z0-9$%]+/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
