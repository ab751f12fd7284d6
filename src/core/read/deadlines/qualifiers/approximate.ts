import type { QualifierNotation } from "../notation";
import { phrase, skip } from "../words";

const WORDS = [
  ...["provisional", "provisionally", "approximately", "approx", "circa", "c", "around", "about"],
  ...[
    "estimated",
    "est",
    "anticipated",
    "likely",
    "expected",
    "indicative",
    "possibly",
    "probably",
  ],
  ...["hopefully", "proposed", "earliest", "draft", "~", "?"],
];

/** "provisionally", "around", "est.": beside a date, it is not firm. */
export const approximate: QualifierNotation = {
  id: "approximate",
  begins: WORDS,
  read: (at, scan) => ({
    to: phrase(scan, at + 1, "to be") ?? skip(scan, at + 1, "."),
    certainty: "tentative",
    alone: false,
  }),
};
