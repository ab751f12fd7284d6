/**
 * What each line of a table is, taken together: the most likely sequence of
 * choices, found by dynamic programming (Viterbi). Linear in the lines.
 */
export type Choice = "start" | "more" | "noise";

/** One line to decide on; scores are logarithms, 0 or below. */
export interface Step {
  /** Whether the line stands in the action's column or in the milestone's. */
  readonly column: "action" | "milestone";
  readonly start: number;
  readonly more: number;
  readonly noise: number;
  /** Whether a deadline stands in the line. */
  readonly dated: boolean;
}

export interface Costs {
  /** For a milestone that ends without a deadline. */
  readonly undated: number;
  /** For a milestone with a deadline that goes on to another. */
  readonly secondDate: number;
  /** For an action without any milestone. */
  readonly withoutMilestone: number;
}

/** Where the milestones of an action stand: none yet, or the last one without or with a deadline. */
const NONE = 0;
const UNDATED = 1;
const DATED = 2;
const STATES = [NONE, UNDATED, DATED] as const;
type State = (typeof STATES)[number];

const CHOICES: readonly Choice[] = ["start", "more", "noise"];

/** The best choice for each step. An action's start makes the next milestone's line a start as well. */
export function bestChoices(steps: readonly Step[], costs: Costs): Choice[] {
  let scores = [0, -Infinity, -Infinity];
  // For each step and state reached: the choice and the state it was reached from.
  const trail = new Uint8Array(steps.length * 3);
  steps.forEach((step, i) => {
    const next = [-Infinity, -Infinity, -Infinity];
    for (const from of STATES) {
      const so = scores[from] ?? -Infinity;
      if (so === -Infinity) continue;
      CHOICES.forEach((choice, c) => {
        const to = stateAfter(step, choice, from);
        const score = so + scoreOf(step, choice, from, costs, i === 0);
        if (score > (next[to] ?? -Infinity)) {
          next[to] = score;
          trail[i * 3 + to] = c * 3 + from;
        }
      });
    }
    scores = next;
  });
  return tracedBack(steps.length, trail, scores, costs);
}

function stateAfter(step: Step, choice: Choice, from: State): State {
  if (choice === "noise") return from;
  if (step.column === "action") return choice === "start" ? NONE : from;
  if (choice === "more" && from === DATED) return DATED;
  return step.dated ? DATED : UNDATED;
}

function scoreOf(step: Step, choice: Choice, from: State, costs: Costs, isFirst: boolean): number {
  if (choice === "noise") return step.noise;
  if (choice === "more") {
    // A milestone's line can only go on with a milestone of the same action.
    if (step.column === "action") return step.more;
    if (from === NONE) return -Infinity;
    return from === DATED && step.dated ? step.more - costs.secondDate : step.more;
  }
  if (from === UNDATED) return step.start - costs.undated;
  if (step.column === "action" && from === NONE && !isFirst) {
    return step.start - costs.withoutMilestone;
  }
  return step.start;
}

function tracedBack(
  count: number,
  trail: Uint8Array,
  scores: readonly number[],
  costs: Costs,
): Choice[] {
  const final = scores.map((score, state) => (state === UNDATED ? score - costs.undated : score));
  let state = final.indexOf(Math.max(...final));
  const choices = new Array<Choice>(count);
  for (let i = count - 1; i >= 0; i--) {
    const step = trail[i * 3 + state] ?? 0;
    choices[i] = CHOICES[Math.floor(step / 3)] ?? "start";
    state = step % 3;
  }
  return choices;
}
