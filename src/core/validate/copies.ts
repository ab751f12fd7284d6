import { byObject } from "../plan/by-object";
import type { Action, Milestone } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { sameWords } from "./places";
import type { Copy } from "./rule";

/** A worksheet's reading, and the workbook it is of. */
interface Placed {
  readonly workbook: { readonly name: string };
  readonly reading: Reading;
  /** Whether its milestones are counted; last year's plan beside this year's counts nothing twice. */
  readonly isCounted: boolean;
}

/**
 * Says for each sheet in turn which sheet before it holds the same plan, as the
 * quarters of one plan do that stand in one workbook; null for none. Milestones
 * are the same if their words, their deadline, their action's and who answers
 * for it are; what is reported of them may differ. Two sheets are one plan if
 * more than half of what the smaller holds stands on both.
 */
export function copiesOf(placed: readonly Placed[]): readonly (Copy | null)[] {
  const holding = placed.filter(
    ({ reading, isCounted }) => isCounted && reading.plan.actions.length > 0,
  );
  // One plan alone is nobody's copy, and costs nothing to say so.
  if (holding.length < 2) return placed.map(() => null);
  const holders = new Map<number, Placed>();
  return placed.map((own) => {
    if (!own.isCounted) return null;
    const counts = new Map<Placed, number>();
    for (const print of printsOf(own.reading)) {
      const holder = holders.get(print);
      if (holder === undefined) holders.set(print, own);
      else counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most === undefined ? null : copyOf(own, ...most);
  });
}

/** Two plans of a few standard milestones are alike by chance. */
const FEWEST = 3;

function copyOf(own: Placed, other: Placed, shared: number): Copy | null {
  const of = printsOf(own.reading).size;
  const smaller = Math.min(of, printsOf(other.reading).size);
  if (shared < FEWEST || 2 * shared <= smaller) return null;
  const eachHasOwn = hasOwn(own.reading, other.reading) && hasOwn(other.reading, own.reading);
  const workbook = other.workbook === own.workbook ? null : other.workbook.name;
  return { sheet: other.reading.sheet, workbook, shared, of, eachHasOwn };
}

/** Whether a reading has an action that shares no milestone with another reading. */
function hasOwn({ plan }: Reading, other: Reading): boolean {
  const prints = printsOf(other);
  return plan.actions.some((action) => !actionPrints(action).some((print) => prints.has(print)));
}

/** The milestones of a reading as numbers, which hardly ever are the same for two. */
const printsOf = byObject(
  ({ plan }: Reading): ReadonlySet<number> => new Set(plan.actions.flatMap(actionPrints)),
);

/** An action's milestones; the action itself where it has none. */
const actionPrints = byObject((action: Action): readonly number[] => {
  const own = [action.text, ...action.leads.officers, ...action.directorates];
  const print = own.reduce((sum, words) => printed(sameWords(words), sum), 0);
  if (action.milestones.length === 0) return [print];
  return action.milestones.map((milestone) => milestonePrint(milestone, print));
});

const milestonePrint = ({ title, deadline }: Milestone, action: number): number =>
  printed(deadline?.due ?? "", printed(sameWords(title), action));

/** A text's characters in one number with those before it. */
function printed(text: string, before: number): number {
  let print = Math.imul(before, 31) + 7;
  for (let i = 0; i < text.length; i++) print = (Math.imul(print, 31) + text.charCodeAt(i)) | 0;
  return print | 0;
}
