import { pattern } from "./pattern";

/** What every conditional format of ours says within its formula, before the name of its look. */
export const PAINT_MARK = "Milestone Monitor:";

const MARKED = pattern()`"${PAINT_MARK} ([\w-]*)`;

/** The look that a conditional format of ours paints, by its formula; null for somebody else's. */
export function paintedLook(formula: string): string | null {
  return MARKED.exec(formula)?.[1] ?? null;
}
