import type { Day } from "../../../src/core/plan/day";
import type { WrittenDeadline } from "./deadlines";

/** A plan as its author meant it, before any layout. */
export interface TruePlan {
  readonly borough: string;
  /** The year the plan year begins in. */
  readonly year: number;
  readonly directorates: readonly string[];
  readonly themes: readonly TrueTheme[];
}

export interface TrueTheme {
  readonly name: string;
  readonly prose: readonly string[];
  readonly priorities: readonly TruePriority[];
}

export interface TruePriority {
  readonly name: string;
  readonly prose: readonly string[];
  readonly actions: readonly TrueAction[];
}

export interface TrueAction {
  readonly text: string;
  /** With title, without role: "Cllr Ada Wren". */
  readonly members: readonly string[];
  /** Officers with the directorate each belongs to, in order. */
  readonly pairs: readonly { readonly officers: readonly string[]; readonly directorate: string }[];
  readonly milestones: readonly TrueMilestone[];
}

export interface TrueMilestone {
  /** Its words without the deadline. */
  readonly title: string;
  readonly deadline: WrittenDeadline | null;
  /** As it stands where the deadline is written within the text. */
  readonly within: string;
  readonly status: string;
  readonly completedOn: Day | null;
  readonly comment: string;
}

/** What a reading of one action must give, in a layout that may leave members or directorates out. */
export interface Expected {
  readonly action: string;
  readonly members: readonly string[];
  readonly officers: readonly string[];
  readonly directorates: readonly string[];
  readonly milestones: readonly {
    readonly title: string;
    readonly within: string;
    readonly due: Day | null;
  }[];
}

export const officersOf = (action: TrueAction): string[] => [
  ...new Set(action.pairs.flatMap((pair) => pair.officers)),
];

export const directoratesOf = (action: TrueAction): string[] => [
  ...new Set(action.pairs.map((pair) => pair.directorate)),
];
