import type { Deadline } from "../../plan/deadline";

const STATUS =
  /^(?:started|not started|complete|completed|done|achieved|closed|in progress|underway|under way|on track|on target|delayed|deferred|suspended|cancelled|canceled|overdue|on hold|in place|begun|commenced|finished|delivered|met|not met|superseded|withdrawn|amber|green|red|blue)\b/i;

/**
 * A word of progress where a date belongs, "Started (as start date)": something
 * is stated, though no day. Null for any other words.
 */
export function statusWord(text: string): Deadline | null {
  if (!STATUS.test(text)) return null;
  return {
    text,
    earliest: null,
    due: null,
    precision: "none",
    certainty: "stated",
    remarks: [{ kind: "unreadable" }],
  };
}
