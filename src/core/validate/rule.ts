import type { Day } from "../plan/day";
import type { Action, Milestone, Plan } from "../plan/plan";
import type { Directorate, Reading } from "../plan/reading";
import type { Settings } from "../plan/settings";
import type { Status } from "../plan/status";
import type { CellRef } from "../sheet/a1";
import type { CellValue } from "../sheet/cell";
import type { Edit } from "../sheet/edit";

export type Severity = "error" | "warning" | "info";

/** A fault a plan can have: one literal in one file. */
export interface Rule {
  /** Kebab-case, named for the fault; the file's name. */
  readonly id: string;
  readonly severity: Severity;
  /** The fault in a few words, as a heading. */
  readonly title: string;
  /** Why it matters to those who answer for the plan. */
  readonly why: string;
  readonly examples: Examples;
  /**
   * What it looks at: "action" for a rule that judges one action at a time, by
   * nothing but that action, its own cells and the context without its
   * directorates, and goes through the actions in their order. What it found of
   * an action stays true for as long as the action does. "sheet" if not given.
   */
  readonly scope?: "action" | "sheet";
  /**
   * For a rule of the sheet that counts over it: what it takes of a stretch of
   * actions and remembers, `byObject`. The engine asks for it beside the rules
   * of actions, while the stretch is at hand, so that `check` finds it done.
   */
  readonly gather?: (stretch: readonly Action[], context: RuleContext) => unknown;
  readonly check: (reading: Reading, context: RuleContext) => Iterable<Violation>;
}

/** Two small plans as text tables, a line a row with "|" between cells, for the rule's page. */
export interface Examples {
  /** What else must be so, where a table cannot show it. */
  readonly given?: string;
  readonly fails: string;
  readonly passes: string;
}

/** What a rule may know beyond the sheet it checks. */
export interface RuleContext {
  readonly asAt: Day;
  readonly settings: Settings;
  /** The directorates learned over everything under review. */
  readonly directorates: readonly Directorate[];
  readonly statusOf: (milestone: Milestone) => Status;
  /** Whether the workbook's serial numbers count from 1904, for a fix that writes a date. */
  readonly date1904: boolean;
  /** What stands in a cell, for a fix's `expected`. */
  readonly valueAt: (at: CellRef) => CellValue;
  /** What the sheet answers for of the last return, where one is at hand. */
  readonly previous: Plan | null;
  /** The sheet before this one that holds the same plan, where there is one. */
  readonly copyOf: Copy | null;
}

/** A sheet that says again what another says. */
export interface Copy {
  /** The other sheet. */
  readonly sheet: string;
  /** The other sheet's workbook; null where it is the same. */
  readonly workbook: string | null;
  /** How many of the sheet's milestones stand on the other too, of how many. */
  readonly shared: number;
  readonly of: number;
  /** Whether each of the two sheets has an action that the other has nothing of. */
  readonly eachHasOwn: boolean;
}

/** One place where a rule is broken. The engine adds the rule's id and severity. */
export interface Violation {
  readonly at: CellRef;
  /** What is wrong, in plain words, quoting the cell. */
  readonly message: string;
  /** The words of the cell that the fault lies in; tells this finding from others when rows move. */
  readonly quote: string;
  readonly fixes?: readonly Fix[];
}

/** A change that mends a finding. */
export interface Fix {
  /** What it will do: "Write “Children, Schools & Families”". */
  readonly title: string;
  /** Automatic where meaning cannot change; otherwise a choice a person makes. */
  readonly kind: "automatic" | "choice";
  readonly edits: readonly Edit[];
}

/** A violation as the product shows it. */
export interface Finding extends Violation {
  readonly rule: string;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}
