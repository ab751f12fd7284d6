/** Every character that turns the direction of a text (Unicode, UAX 9, Bidi_Control), written out by hand. */
export const BIDI_CONTROLS = [
  "\u061C",
  "\u200E",
  "\u200F",
  "\u202A",
  "\u202B",
  "\u202C",
  "\u202D",
  "\u202E",
  "\u2066",
  "\u2067",
  "\u2068",
  "\u2069",
] as const;

/** Whether a text holds one of them. */
export const turnsText = (text: string): boolean =>
  BIDI_CONTROLS.some((control) => text.includes(control));
