/**
 * Characters of a cell that are looked at for people, a deadline or a status.
 * The longest real ones are a few hundred; a text of Excel's 32,767 is a
 * document, and taking it apart word by word would take as long as a plan.
 */
export const LONGEST_LOOKED_AT = 1_000;

/** What of a text is looked at: all of it, but for the end of one that is far too long. */
export const lookedAt = (text: string): string =>
  text.length <= LONGEST_LOOKED_AT ? text : text.slice(0, LONGEST_LOOKED_AT);
