import type { Settings } from "../../../core/plan/settings";
import type { PaneState } from "../../state";

/** What a question is asked of: what was read, what is settled, and the day. */
export type AskedOf = Pick<PaneState, "settings" | "today"> & {
  readonly review: NonNullable<PaneState["review"]>;
};

/**
 * Something about the whole plan that only a person knows and that changes the
 * figures; it stands at the head of the pane, before the findings.
 */
export interface Question {
  /** Kebab-case; the file's name. */
  readonly id: string;
  /** What is asked now; nothing where it is answered, or does not arise. */
  readonly ask: (of: AskedOf) => readonly Asking[];
}

/** A question as it is put. */
export interface Asking {
  /** Tells it from the others of its kind; it stays the same while the question stands. */
  readonly key: string;
  /** What was noticed, in a few words that stand out, and what goes on after them. */
  readonly noticed: string;
  readonly asked: string;
  /** The likeliest first. */
  readonly answers: readonly PaneAnswer[];
}

/** A way to answer, as a button with a few words. */
export type PaneAnswer = { readonly words: string } & (
  | {
      readonly kind: "settle";
      /** What it changes of the settings as they are by then. */
      readonly change: (settings: Settings) => Partial<Settings>;
      /** What was done, to be read out. */
      readonly done: string;
    }
  | { readonly kind: "columns" }
  /** Adds columns for progress to some sheets. */
  | { readonly kind: "add-progress"; readonly sheets: readonly string[] }
);
