import type { Settings } from "../../core/plan/settings";

/** Findings of one check that were left for one reason. */
export interface LeftTogether {
  readonly rule: string;
  readonly reason: string;
  readonly all: Settings["ignored"];
}

/** What is ignored, with what was left for the same reason under one heading, in the order it was first left. */
export function leftTogether(ignored: Settings["ignored"]): readonly LeftTogether[] {
  const groups = new Map<string, LeftTogether>();
  for (const each of ignored) {
    const { rule, reason } = each;
    const key = JSON.stringify([rule, reason]);
    const all = groups.get(key)?.all ?? [];
    groups.set(key, { rule, reason, all: [...all, each] });
  }
  return [...groups.values()];
}
