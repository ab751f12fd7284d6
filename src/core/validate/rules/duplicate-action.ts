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
  if (counts.size === prints.length) return [];
  return prints.flatMap((print, place) => ((counts.get(print) ?? 0) > 1 ? place : []));
}

const printsOf = byObject((actions: readonly Action[]): readonly number[] =>
  actions.map(({ text }) => fingerprint(text)),
);

/** The same for any two texts that say the same in `sameWords`, and hardly ever for two that do not. */
function fingerprint(text: string): number {
  let print = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Some letters beyond plain ones are such in lower case: the sign for kelvins.
    const plain = PLAIN[code] ?? PLAIN[text.charAt(i).toLowerCase().charCodeAt(0)] ?? 0;
    if (plain > 0) print = added(print, plain);
    else if (code === AMPERSAND) print = AND.reduce(added, print);
  }
  return print;
}

const added = (print: number, code: number): number => (Math.imul(print, 31) + code) | 0;

const codesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** By its code, what a plain letter or a digit counts as; 0 for the other characters of ASCII. */
const PLAIN = new Uint8Array(128);
for (const code of codesOf("abcdefghijklmnopqrstuvwxyz0123456789")) PLAIN[code] = code;
for (const code of codesOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) PLAIN[code] = code + 32;

const [AMPERSAND = 0] = codesOf("&");
/** What "&" is read as. */
const AND = codesOf("and");
