import { byObject } from "../../plan/by-object";
import type { Action } from "../../plan/plan";
import { stretchesOf } from "../../plan/stretches";
import { toA1, type CellRef } from "../../sheet/a1";
import { quoted, sameWords } from "../places";
import type { Rule } from "../rule";

export const duplicateAction: Rule = {
  id: "duplicate-action",
  severity: "warning",
  title: "Action listed twice",
  why: "An action listed twice under the same lead is counted and reported twice.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Close the old pool | July 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
  },
  gather: (stretch) => printsOf(stretch),
  *check({ plan: { actions } }) {
    const met = new Map<string, { readonly first: CellRef; last: number }>();
    for (const place of likelyTwins(actions)) {
      const action = actions[place];
      if (action === undefined) continue;
      const { text, cells } = action;
      const key = keyOf(action);
      const before = met.get(key);
      if (before === undefined) {
        met.set(key, { first: cells.action, last: place });
        continue;
      }
      const isOne = isOneRun(actions, before.last, place);
      before.last = place;
      if (isOne) continue;
      yield {
        at: cells.action,
        message: `${quoted(text)} is listed twice under the same lead, here and at ${toA1(before.first)}, and counts twice. Join the two, or say in their words how they differ.`,
        quote: text,
      };
    }
  },
};

/** Whether just the same title under other leads stands between: rows of one action, of which some name another. */
function isOneRun(actions: readonly Action[], from: number, to: number): boolean {
  const between = actions.slice(from + 1, to);
  const title = actions[to];
  return (
    title !== undefined &&
    between.length > 0 &&
    between.every((action) => fingerprint(action.text) === fingerprint(title.text))
  );
}

/** What an action is known by: the same title under another lead is another action. */
const keyOf = ({ text, leads, directorates }: Action): string =>
  [[text], leads.members, leads.officers, directorates]
    .map((words) => words.map(sameWords).sort().join(";"))
    .join("|");

/** The places of actions whose letters and digits come to the same number; only those need a look at their words. */
function likelyTwins(actions: readonly Action[]): number[] {
  const counts = new Map<number, number>();
  const prints = stretchesOf(actions).flatMap(printsOf);
  for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + 1);
  const twins: number[] = [];
  for (const [place, print] of prints.entries()) {
    if ((counts.get(print) ?? 0) > 1) twins.push(place);
  }
  return twins;
}

const printsOf = byObject((actions: readonly Action[]): readonly number[] =>
  actions.map(({ text }) => fingerprint(text)),
);

/** The same for any two texts that say the same in `sameWords`, and hardly ever for two that do not. */
function fingerprint(text: string): number {
  const words = text.toLowerCase();
  let print = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isPlain) print = (Math.imul(print, 31) + code) | 0;
    else if (code === AMPERSAND)
      for (const letter of AND) print = (Math.imul(print, 31) + letter) | 0;
  }
  return print;
}

const AMPERSAND = 38;
/** What "&" is read as. */
const AND = [..."and"].map((letter) => letter.charCodeAt(0));
