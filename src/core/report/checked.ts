import { grouped } from "../plan/grouped";
import type { Settings } from "../plan/settings";
import type { Checked, Share } from "../track/checked";

/** One thing that was checked, in words that begin with its figures. */
export interface CheckedLine {
  /** "131 of 136 milestones have a date that can be read". */
  readonly words: string;
  /** Whether all have what they were asked for. */
  readonly isWhole: boolean;
}

/**
 * What was checked, in figures. What no rule that is switched on asks for is
 * left out, as is what there is nothing of.
 */
export function checkedLines(
  checked: Checked,
  { rules }: Pick<Settings, "rules">,
): readonly CheckedLine[] {
  const isAsked = (ids: readonly string[]): boolean => ids.some((id) => rules[id]?.on !== false);
  return LINES.filter(({ of, askedBy }) => checked[of].of > 0 && isAsked(askedBy)).map(
    ({ of, words }) => ({
      words: `${figures(checked[of])} ${words(checked[of].of === 1)}`,
      isWhole: checked[of].have === checked[of].of,
    }),
  );
}

interface Line {
  readonly of: keyof Checked;
  /** The rules that ask for it. */
  readonly askedBy: readonly string[];
  readonly words: (isOne: boolean) => string;
}

const LINES: readonly Line[] = [
  {
    of: "dated",
    askedBy: ["milestone-without-deadline", "deadline-unreadable"],
    words: (isOne) =>
      isOne ? "milestone has a date that can be read" : "milestones have a date that can be read",
  },
  {
    of: "led",
    askedBy: ["action-without-lead-officer", "several-lead-officers"],
    words: (isOne) => (isOne ? "has one lead officer" : "have one lead officer"),
  },
  {
    of: "reported",
    askedBy: ["status-not-understood"],
    words: (isOne) => (isOne ? "says how it stands" : "say how they stand"),
  },
  {
    of: "explained",
    askedBy: ["overdue-without-comment"],
    words: (isOne) => (isOne ? "overdue one has a comment" : "overdue ones have a comment"),
  },
  {
    of: "completed",
    askedBy: ["complete-without-date"],
    words: (isOne) => (isOne ? "complete one says when" : "complete ones say when"),
  },
];

const figures = ({ have, of }: Share): string => `${grouped(have)} of ${grouped(of)}`;
