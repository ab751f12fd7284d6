import { daysBetween, formatDay } from "../../plan/day";
import type { Milestone } from "../../plan/plan";
import { isOver } from "../../plan/doubt";
import { plural, quoted } from "../places";
import { colourWhenLate, ratedBy, ratingsIn, type Rated, type Rating } from "../ratings";
import type { Fix, Rule, RuleContext, Violation } from "../rule";

export const ratingAgainstDates: Rule = {
  id: "rating-against-dates",
  severity: "warning",
  scope: "action",
  title: "Rating against the dates",
  why: "A committee reads the colours first; one that the dates do not bear out tells it that all is well.",
  examples: {
    given: "As at 1 Oct 2026, in a BRAG scheme: amber is up to one month behind.",
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | RAG
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | Green
      | |  | Close the old pool | June 2026 | Complete | Red
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | RAG
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | Red
      | |  | Close the old pool | June 2026 | Complete | Blue
      | |  | Fill the old pool in | March 2027 | In progress | Green
    `,
  },
  *check(reading, context) {
    const ratingsOf = ratingsIn(reading, context);
    for (const rated of reading.plan.actions.flatMap(ratingsOf)) {
      const violation = judged(rated, context);
      if (violation !== null) yield violation;
    }
  },
};

/** Judges a rating by the worst of its milestones: the longest late, or the last to be over. */
function judged({ rating, milestones, below }: Rated, context: RuleContext): Violation | null {
  const late = milestones
    .filter((milestone) => !isOver(milestone) && isPast(milestone, context))
    .sort((a, b) => ((ratedBy(a) ?? "") < (ratedBy(b) ?? "") ? -1 : 1));
  for (const milestone of late) {
    const violation = tooGood(milestone, rating, context);
    if (violation !== null) return violation;
  }
  if (![...milestones, ...below].every(isOver)) return null;
  const complete = milestones.find(({ reported }) => reported === "complete");
  return complete === undefined ? null : redThoughComplete(complete, rating);
}

function redThoughComplete(milestone: Milestone, { colour, text, at }: Rating): Violation | null {
  if (colour !== "red") return null;
  return {
    at,
    message: `${quoted(milestone.title)} is rated ${quoted(text)} though it is reported as ${quoted(milestone.reportedText || "complete")}. Correct the one that is wrong.`,
    quote: milestone.text,
  };
}

function isPast(milestone: Milestone, { asAt }: RuleContext): boolean {
  const by = ratedBy(milestone);
  return by !== null && by < asAt && milestone.reported !== "suspended";
}

const BETTER: Readonly<Record<"amber" | "red", readonly Rating["colour"][]>> = {
  amber: ["green"],
  red: ["green", "amber"],
};

/** A milestone rated better than its scheme allows for the days it is late. */
function tooGood(
  milestone: Milestone,
  rating: Rating,
  { asAt, settings, valueAt }: RuleContext,
): Violation | null {
  const by = ratedBy(milestone);
  if (by === null) return null;
  const days = daysBetween(by, asAt);
  const colour = colourWhenLate(settings.ratingScheme, days, milestone.percent);
  if (colour === null || !BETTER[colour].includes(rating.colour)) return null;
  const hasRevised = (milestone.revised?.due ?? null) !== null;
  const rate = rating.isInWords ? `Report it as late (${colour})` : `Rate it ${colour}`;
  const advice = `${rate}${hasRevised ? "" : ", or give the revised date if one was agreed"}.`;
  return {
    at: rating.at,
    message: `${quoted(milestone.title)} is rated ${quoted(rating.text)} though it was due on ${formatDay(by)}, ${plural(days, "day")} ago. ${advice}`,
    quote: milestone.text,
    fixes: recoloured(rating, colour, valueAt),
  };
}

/** Another colour in a cell that names one and nothing else, written as it was: "G" becomes "R". */
function recoloured(
  { at, text, isAlone }: Rating,
  colour: "amber" | "red",
  valueAt: RuleContext["valueAt"],
): Fix[] {
  const expected = valueAt(at);
  if (!isAlone || typeof expected !== "string" || expected.trim() !== text.trim()) return [];
  const value = inTheCaseOf(text.trim(), colour);
  return [{ title: `Write “${value}”`, kind: "choice", edits: [{ at, expected, value }] }];
}

function inTheCaseOf(text: string, colour: string): string {
  const word = text.length === 1 ? colour.charAt(0) : colour;
  if (text === text.toLowerCase()) return word;
  return text === text.toUpperCase()
    ? word.toUpperCase()
    : word.charAt(0).toUpperCase() + word.slice(1);
}
