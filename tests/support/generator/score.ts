import type { Action } from "../../../src/core/plan/plan";
import { DEFAULT_SETTINGS } from "../../../src/core/plan/settings";
import { readWorkbooks } from "../../../src/core/read/read";
import { generate, type Layout } from "./index";
import type { Expected } from "./truth";

/** Hits and counts of one plan, or of many added up. */
export interface Tally {
  plans: number;
  /** Milestones in the truth, in the reading, and in both. */
  expected: number;
  read: number;
  found: number;
  /** Of those found, the ones whose due day is right. */
  due: number;
  actions: number;
  actionsRead: number;
  actionsFound: number;
  leads: number;
  directorates: number;
}

export interface Miss {
  readonly kind: "action" | "milestone" | "due" | "lead" | "directorate" | "extra" | "failure";
  readonly text: string;
}

export const emptyTally = (): Tally => ({
  plans: 0,
  expected: 0,
  read: 0,
  found: 0,
  due: 0,
  actions: 0,
  actionsRead: 0,
  actionsFound: 0,
  leads: 0,
  directorates: 0,
});

/** Reads the plan of a seed in a layout and compares it with the truth. */
export function scoreSeed(seed: number, layout: Layout, tally: Tally): Miss[] {
  const { sheet, expected, plan } = generate(seed, layout);
  const workbook = { name: "plan.xlsx", date1904: false, sheets: [sheet] };
  const asAt = `${String(plan.year)}-10-01`;
  const { readings } = readWorkbooks([workbook], { asAt, settings: DEFAULT_SETTINGS });
  const actions = (readings[0] ?? []).flatMap((reading) => reading.plan.actions);
  return compare(expected, actions, tally);
}

/** The measure of a reading as `score.mjs` takes it, misses told by kind. */
export function compare(
  expected: readonly Expected[],
  got: readonly Action[],
  tally: Tally,
): Miss[] {
  const misses: Miss[] = [];
  const pairs = pairUp(expected, got);
  tally.plans++;
  tally.actions += expected.length;
  tally.actionsRead += got.length;
  tally.expected += sum(expected.map((action) => action.milestones.length));
  tally.read += sum(got.map((action) => action.milestones.length));
  for (const action of expected) {
    const read = pairs.get(action);
    if (read) compareAction(action, read, tally, misses);
    else misses.push({ kind: "action", text: `not read: ${action.action}` });
  }
  const taken = new Set(pairs.values());
  for (const action of got)
    if (!taken.has(action)) misses.push({ kind: "extra", text: `action: ${action.text}` });
  return misses;
}

function compareAction(expected: Expected, read: Action, tally: Tally, misses: Miss[]): void {
  tally.actionsFound++;
  if (norm(read.text) !== norm(expected.action))
    misses.push({ kind: "action", text: `${expected.action} ← ${read.text}` });
  const want = [expected.members, expected.officers];
  const have = [read.leads.members, read.leads.officers];
  if (
    have.map((names) => setOf(names, norm)).join("/") ===
    want.map((names) => setOf(names, norm)).join("/")
  )
    tally.leads++;
  else misses.push({ kind: "lead", text: `${JSON.stringify(want)} ← ${JSON.stringify(have)}` });
  if (setOf(expected.directorates, part) === setOf(read.directorates, part)) tally.directorates++;
  else
    misses.push({
      kind: "directorate",
      text: `${JSON.stringify(expected.directorates)} ← ${JSON.stringify(read.directorates)}`,
    });
  const free = new Set(read.milestones);
  for (const milestone of expected.milestones) {
    const accepted = new Set([norm(milestone.within), norm(milestone.title)]);
    const match = [...free].find((m) => accepted.has(norm(m.text)) || accepted.has(norm(m.title)));
    if (!match) {
      misses.push({ kind: "milestone", text: milestone.within });
      continue;
    }
    free.delete(match);
    tally.found++;
    const due = match.deadline?.due ?? null;
    if (due === milestone.due) tally.due++;
    else
      misses.push({
        kind: "due",
        text: `${milestone.within}: ${String(milestone.due)} ← ${String(due)} (${match.deadline?.text ?? "none"})`,
      });
  }
  for (const milestone of free) misses.push({ kind: "extra", text: milestone.text });
}

/** Each expected action with the one read in its place: the same words first, then shared milestones. */
function pairUp(expected: readonly Expected[], got: readonly Action[]): Map<Expected, Action> {
  const left = new Set(got);
  const pairs = new Map<Expected, Action>();
  const shared = (action: Expected, read: Action): number => {
    const texts = new Set(action.milestones.flatMap((m) => [norm(m.within), norm(m.title)]));
    return read.milestones.filter((m) => texts.has(norm(m.text)) || texts.has(norm(m.title)))
      .length;
  };
  const take = (action: Expected, candidates: readonly Action[]): void => {
    const [best] = [...candidates].sort((a, b) => shared(action, b) - shared(action, a));
    if (!best) return;
    pairs.set(action, best);
    left.delete(best);
  };
  for (const action of expected)
    take(
      action,
      [...left].filter((read) => norm(read.text) === norm(action.action)),
    );
  for (const action of expected)
    if (!pairs.has(action))
      take(
        action,
        [...left].filter((read) => shared(action, read) > 0),
      );
  return pairs;
}

const norm = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’']/g, "")
    .replace(/&/g, "and")
    .replace(/[^a-z0-9£]+/g, " ")
    .trim();

const part = (name: string): string =>
  norm(name)
    .replace(/\b(?:directorate|and)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();

const setOf = (names: readonly string[], by: (name: string) => string): string =>
  [...new Set(names.map(by))].sort().join("|");

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Shares from 0 to 1: F1 for actions and milestones, hits over finds or actions for the rest. */
export function shares(tally: Tally): Readonly<Record<string, number>> {
  const f1 = (hits: number, want: number, have: number): number =>
    hits === 0 ? 0 : (2 * hits) / (want + have);
  return {
    actions: f1(tally.actionsFound, tally.actions, tally.actionsRead),
    milestones: f1(tally.found, tally.expected, tally.read),
    due: tally.found === 0 ? 0 : tally.due / tally.found,
    leads: tally.leads / Math.max(tally.actions, 1),
    directorates: tally.directorates / Math.max(tally.actions, 1),
  };
}
