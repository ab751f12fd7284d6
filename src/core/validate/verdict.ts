import { grouped } from "../plan/grouped";

/** Whether a plan may be handed in, by the rules as they are chosen. */
export type Verdict =
  /** What only a person knows may change the figures, so nothing is said of them yet. */
  | { readonly kind: "questions"; readonly questions: number }
  /** So many findings must be put right first. */
  | { readonly kind: "not-ready"; readonly toFix: number }
  /** Nothing is to be fixed among what was looked at, and so many checks could not be made. */
  | { readonly kind: "in-part"; readonly failures: number }
  | { readonly kind: "ready" };

/** What a verdict is made of. */
export interface Grounds {
  /** The questions about the whole plan that are open. */
  readonly questions: number;
  /** The errors that nobody has said to leave. */
  readonly toFix: number;
  /** The checks and sheets that broke down. */
  readonly failures: number;
}

/** The verdict on a plan: questions come before any, and what could not be checked is never called ready. */
export function verdictOf({ questions, toFix, failures }: Grounds): Verdict {
  if (questions > 0) return { kind: "questions", questions };
  if (toFix > 0) return { kind: "not-ready", toFix };
  return failures > 0 ? { kind: "in-part", failures } : { kind: "ready" };
}

/** "Not ready: 5 to fix", "Ready to submit", "Two questions first". */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case "questions":
      return questionsFirst(verdict.questions);
    case "not-ready":
      return `Not ready: ${grouped(verdict.toFix)} to fix`;
    case "in-part":
      return "Not checked in full";
    case "ready":
      return "Ready to submit";
  }
}

const SMALL = ["No", "One", "Two", "Three", "Four"];

/** "Two questions first". */
const questionsFirst = (n: number): string =>
  `${SMALL[n] ?? String(n)} ${n === 1 ? "question" : "questions"} first`;
