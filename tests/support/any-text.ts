import { fc } from "./random";

/** Marks that mean something to a pattern, a formula, a terminal or a reader of text. */
const MARKS = [..."\\^$.*+?()[]{}|/-&~#@!<>=:,;'\"`%_ \n\r\t\0“”‘’–—…•�"];

/** Turns of reading order, joiners, spaces of no width, halves of a pair and a character of two. */
const UNSEEN = [
  "\u202E",
  "\u2066",
  "\u200F",
  "\u200B",
  "\uFEFF",
  "\u00A0",
  "\uD83D",
  "\uDE00",
  "😀",
];

/** Words that a plan is made of, for marks to stand among. */
const WORDS = ["Health", "Well", "being", "and", "Housing", "(March", "2026)", "Cllr", "A1", "$&"];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...UNSEEN) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);

/** Text as no one would write it: every mark of a pattern, in any order. */
export const anyText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 10 })
  .map((pieces) => pieces.join(""));
