import type { Field } from "../../plan/fields";
import { personScore } from "./evidence";
import { featuresOf } from "./features";
import type { Kind, SegmentOptions } from "./kinds";
import { looksAbbreviated } from "./likeness";
import { segment, type Segment } from "./segment";
import { tokenise, type Tokens } from "./tokens";
import type { Piece } from "./types";
import { PLACEHOLDER } from "./words";

/** Brackets hold a role, which is dropped, or a directorate, or the name behind a post. */
export function bracketPiece(
  text: string,
  seg: Segment,
  tokens: Tokens,
  options: SegmentOptions,
  fields: readonly Field[],
): Piece | null {
  if (text === "" || PLACEHOLDER.test(text)) return null;
  const line = tokens.words[seg.to - 1]?.line ?? 0;
  const inner = segment(tokenise([text]), { ...options, only: undefined });
  const [first] = inner;
  if (!first || inner.length > 1) return null;
  if (first.kind === "directorate" && OFFICERS.has(seg.kind))
    return {
      kind: "directorate",
      text,
      line,
      score: first.score,
      apart: true,
      joined: false,
      known: true,
    };
  const holder = seg.kind === "post" || seg.kind === "directorate" || seg.kind === "part";
  if (first.kind === "person" && holder && looksNamed(text))
    return { kind: "officer", text, line, score: first.score, apart: true, joined: false };
  const tagged = seg.kind === "person" && fields.includes("directorate") && looksAbbreviated(text);
  return tagged
    ? { kind: "directorate", text, line, score: 0.5, apart: true, joined: false, known: false }
    : null;
}

const OFFICERS: ReadonlySet<Kind> = new Set<Kind>(["person", "post", "body"]);

const looksNamed = (text: string): boolean => {
  const words = text.split(" ").map(featuresOf);
  return personScore(words, 0, words.length) >= 1.2;
};
