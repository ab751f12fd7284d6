import type { Action, Leads } from "../../plan/plan";
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
  *check(reading) {
    const first = new Map<string, CellRef>();
    for (const action of reading.plan.actions) {
      const { text, cells } = action;
      const key = keyOf(action);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, cells.action);
        continue;
      }
      yield {
        at: cells.action,
        message: `${quoted(text)} stands at ${toA1(before)} too, with the same lead. Join the two, or say how they differ.`,
        quote: text,
      };
    }
  },
};

const keys = new WeakMap<Action, string>();

/** What an action is known by: the same title under another lead is another action. */
function keyOf(action: Action): string {
  let key = keys.get(action);
  if (key === undefined) {
    const { text, leads, directorates } = action;
    key = `${sameWords(text)}|${leadsKey(leads)}|${wordsKey(directorates)}`;
    keys.set(action, key);
  }
  return key;
}

const leadKeys = new WeakMap<Leads, string>();

/** Actions whose lead cells say the same share their leads, which are put in words once. */
function leadsKey(leads: Leads): string {
  let key = leadKeys.get(leads);
  if (key === undefined) {
    key = `${wordsKey(leads.members)}|${wordsKey(leads.officers)}`;
    leadKeys.set(leads, key);
  }
  return key;
}

const wordsKey = (words: readonly string[]): string => words.map(sameWords).sort().join(";");
