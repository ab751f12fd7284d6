/**
 * Characters that are looked at of a line of people, or of a status. The longest
 * real ones are a few hundred; a text of Excel's 32,767 is a document, and
 * taking it apart word by word would take as long as a plan.
 */
export const LONGEST_LOOKED_AT = 1_000;

/** What parts one name or one thing said from the next. */
const BETWEEN = /[\n,;/&]|\band\b|[.]\s/g;

/**
 * What of a text is looked at: all of it, but for the end of one that is far too
 * long. It is cut between two names or things said, so that no half of one is
 * taken for another.
 */
export function lookedAt(text: string): string {
  if (text.length <= LONGEST_LOOKED_AT) return text;
  const head = text.slice(0, LONGEST_LOOKED_AT);
  const parted = [...head.matchAll(BETWEEN)].at(-1)?.index ?? 0;
  const end = parted > 0 ? parted : head.lastIndexOf(" ");
  return end > 0 ? head.slice(0, end) : head;
}
