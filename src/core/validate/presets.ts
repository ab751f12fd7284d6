import type { Settings } from "../plan/settings";
import type { Severity } from "./rule";

/** A choice of rules for a moment in a plan's year, to start from. */
export interface Preset {
  readonly id: "draft-plan" | "quarterly-return" | "before-publication";
  readonly title: string;
  /** When it is the one to take. */
  readonly when: string;
  /** What it changes; rules it does not name are left as they come. */
  readonly rules: Settings["rules"];
}

const PROGRESS = [
  "status-not-understood",
  "progress-under-another-label",
  "complete-without-date",
  "completed-in-the-future",
  "percent-against-status",
  "rating-against-dates",
  "overdue-without-comment",
  "revised-without-reason",
  "suspended-without-reason",
  "original-deadline-altered",
  "milestone-gone",
];

const WORDING = ["vague-wording", "deadlines-bunched", "several-deadlines", "no-fixed-end"];

const off = (ids: readonly string[]): Settings["rules"] =>
  Object.fromEntries(ids.map((id) => [id, { on: false }]));
const as = (severity: Severity, ids: readonly string[]): Settings["rules"] =>
  Object.fromEntries(ids.map((id) => [id, { severity }]));

export const PRESETS: readonly Preset[] = [
  {
    id: "draft-plan",
    title: "Draft plan",
    when: "While the plan is being written: nothing is asked about progress yet.",
    rules: off(PROGRESS),
  },
  {
    id: "quarterly-return",
    title: "Quarterly return",
    when: "When directorates report: progress counts, and the wording is settled.",
    rules: {
      ...off(["vague-wording", "deadlines-bunched", "milestones-out-of-order", "similar-names"]),
      ...as("error", [
        "overdue-without-comment",
        "suspended-without-reason",
        "status-not-understood",
      ]),
    },
  },
  {
    id: "before-publication",
    title: "Before publication",
    when: "Before the plan goes to committee or to print: nothing loose may stay in it.",
    rules: {
      ...as("error", [
        "deadline-year-inferred",
        "deadline-ambiguous",
        "directorate-spelt-several-ways",
      ]),
      ...as("warning", WORDING),
    },
  },
];

/** The preset that rules are chosen by just as it has them; null where somebody has chosen otherwise. */
export function presetOf(rules: Settings["rules"]): Preset | null {
  return PRESETS.find((preset) => isSame(preset.rules, rules)) ?? null;
}

/** By which choice of rules something is judged, as a sentence. */
export function rulesWords(rules: Settings["rules"]): string {
  const preset = presetOf(rules);
  if (preset !== null) return `By the checks of “${preset.title}”.`;
  return Object.keys(rules).length === 0
    ? "By all checks, as they are to begin with."
    : "By the checks as they were chosen in Settings.";
}

function isSame(a: Settings["rules"], b: Settings["rules"]): boolean {
  const ids = Object.keys(a);
  return (
    ids.length === Object.keys(b).length &&
    ids.every((id) => a[id]?.on === b[id]?.on && a[id]?.severity === b[id]?.severity)
  );
}
