import type { Reported } from "../../plan/status";

/** How councils say where a milestone stands: words as `wordsOf` gives them. */
export const SAID: Readonly<Record<Exclude<Reported, "none" | "unknown">, string>> = {
  complete:
    "complete|completed|done|achieved|delivered|closed|finished|met|fully met|implemented|blue|b|yes|y|ticked|concluded|action complete|completed on time|completed late|fully complete|100 percent|complete and closed|target met",
  "in-progress":
    "in progress|progress|progressing|on track|on target|on schedule|under way|underway|ongoing|on going|started|commenced|green|amber|red|g|a|r|yellow|r a g|slipped|slipping|delayed|delay|behind|behind schedule|overdue|at risk|some slippage|slippage|off track|off target|partially complete|partly complete|part complete|partially completed|nearly complete|almost complete|mostly complete|substantially complete|partially met|partially achieved|not complete|not completed|incomplete|in hand|active|continuing|working on|wip|work in progress|missed|late|open|part|amber green|amber red|red amber|green amber",
  "not-started":
    "not started|not yet started|not begun|not commenced|to do|todo|to start|yet to start|yet to commence|pending|planned|not due|not yet due|due to start|scheduled|no|n|grey|gray|no progress|not applicable yet|future|not yet begun|awaiting start",
  suspended:
    "suspended|on hold|held|paused|postponed|deferred|deferred to next year|stalled|frozen|halted",
  cancelled:
    "cancelled|canceled|withdrawn|removed|abandoned|superseded|deleted|discontinued|no longer required|not proceeding|not progressing|no longer applicable|stopped|dropped|not taken forward|not going ahead",
};

/** Words that say that nothing is said. */
export const NOTHING_SAID = "|n a|na|tbc|none|nil|not applicable|x|not known|unknown|to be updated";
