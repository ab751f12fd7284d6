import type { Reported } from "../../plan/status";

/** How councils say where a milestone stands: words as `wordsOf` gives them. */
export const SAID: Readonly<Record<Exclude<Reported, "none" | "unknown">, string>> = {
  complete:
    "complete|completed|done|achieved|delivered|closed|finished|met|fully met|met in full|implemented|blue|b|yes|y|ticked|concluded|action complete|completed on time|completed late|fully complete|100 percent|complete and closed|target met|signed off",
  "in-progress":
    "in progress|progress|progressing|on track|on target|on schedule|under way|underway|ongoing|on going|started|commenced|on course|off course|partly|partially|in part|green|amber|red|g|a|r|yellow|r a g|slipped|slipping|delayed|delay|behind|behind schedule|overdue|at risk|some slippage|slippage|off track|off target|partially complete|partly complete|part complete|partially completed|nearly complete|almost complete|mostly complete|substantially complete|nearing completion|partially met|partially achieved|not complete|not completed|incomplete|in hand|active|continuing|working on|wip|work in progress|missed|late|open|part|amber green|amber red|red amber|green amber|rescheduled|extended|revised",
  "not-started":
    "not started|not yet|not yet started|un started|unstarted|not begun|not commenced|to do|todo|to start|yet to start|yet to commence|pending|planned|not due|not yet due|due to start|scheduled|no|n|grey|gray|no progress|not applicable yet|future|not yet begun|awaiting start",
  suspended:
    "suspended|on hold|held|held in abeyance|paused|postponed|deferred|deferred to next year|stalled|frozen|halted",
  cancelled:
    "cancelled|canceled|withdrawn|removed|abandoned|superseded|deleted|discontinued|ceased|rejected|no longer required|not proceeding|not progressing|no longer applicable|stopped|dropped|not taken forward|not going ahead",
};

/** Those of them that speak of progress under whatever label they stand. */
export const PLAINLY =
  "complete|completed|done|achieved|delivered|finished|implemented|closed|concluded|action complete|fully complete|signed off|in progress|on track|on target|under way|underway|ongoing|on going|started|work in progress|wip|partially complete|partly complete|not complete|not completed|incomplete|not started|not yet started|overdue|on hold|cancelled";

/** Words that say that nothing is said. */
export const NOTHING_SAID = "|n a|na|tbc|none|nil|not applicable|x|not known|unknown|to be updated";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** A colour's meaning gives way to words beside it: "Green (complete)". */
export const COLOURS = words("blue b green g amber a red r yellow grey gray");

/** A rating of grey, with the words that may stand beside it. */
export const GREY = words("grey gray rag");
/** What opens a text on what is waited for. */
export const WAITING =
  /^\s*(?:(?:is|are|was|now|currently|still|this is|we are)\s+)*(?:waiting\b|await(?:s|ing)?\b|pending\s+\S)/i;

/** Words that say a status only where nothing follows them: "Held", but not "Held two workshops". */
export const ALONE: ReadonlySet<string> = new Set([
  ..."held met yes no y n a b g r x part open none nil na".split(" "),
  "not yet",
]);

/** What may stand before a status and change nothing of it. */
export const NEUTRAL = words(
  "status now is are has have had been was were this it the yes currently all fully successfully formally action actions recommendation milestone task work works project target",
);

/** What goes on after a status and leaves it what it is: "completed in May", "on hold pending funding". */
export const TAILS = words(
  "on in at ahead early late with within during under and since following after via through for as january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
/** The same where a milestone waits or is given up, with the reason. */
export const REASONS = words("pending until due awaiting because while to by from subject");

/** What before or after it takes a status back in part, or wholly. */
export const TAKEN_BACK = words(
  "not never no none cannot cant unable failed without un nor isnt wasnt hasnt partly partially partial part almost nearly mostly largely substantially half some most phase stage step draft first initial except exception excluding apart but outstanding",
);
/** What puts a status off: "to be completed by March". */
export const STILL_TO_COME = words(
  "to be will by due should would shall can could expected planned yet awaiting pending until before aim aims aiming intended target targeted",
);
/** What undoes all that was said. */
export const BEGUN_AGAIN = words("reopened resumed restarted reinstated recommenced");
