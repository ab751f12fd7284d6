import type { Field } from "../../plan/fields";
import { lookedAt } from "../longest";
import { withAddresses } from "./addresses";
import { bracketPiece } from "./bracket";
import type { Kind, SegmentOptions } from "./kinds";
import { segment, type Segment } from "./segment";
import { labelledRuns, type Run } from "./runs";
import { isHeldBeside } from "./statutory";
import { GAP, tokenise, type Tokens } from "./tokens";
import type { Lookup, Piece } from "./types";
import { LABEL, PLACEHOLDER } from "./words";

/** Takes a lead cell apart into members, officers and directorates, in the order they stand. */
export function parseLeadCell(
  texts: readonly string[],
  fields: readonly Field[],
  lookup: Lookup,
): Piece[] {
  const pieces: Piece[] = [];
  for (const run of labelledRuns(texts.map(lookedAt), fields)) {
    const found = piecesIn(run, lookup);
    // Who supports a lead does not answer for the action.
    pieces.push(...(run.supports ? found.filter((piece) => piece.kind === "directorate") : found));
  }
  return pieces;
}

function piecesIn(run: Run, lookup: Lookup): readonly Piece[] {
  const tokens = tokenise(run.lines);
  if (tokens.words.length === 0) return withAddresses([], run);
  if (tokens.words.length > MOST_WORDS) return [tooLong(run.lines[0] ?? "")];
  const options = optionsFor(run.fields, lookup);
  const found = piecesOf(segment(tokens, options), tokens, options, run.fields);
  const again = lookup.lookAgain && lacksDirectorate(found, run.fields);
  return withAddresses(again ? secondLook(tokens, run, options) : found, run);
}

/** A cell that runs on for longer holds prose, not people. */
const MOST_WORDS = 500;

const tooLong = (line: string): Piece => ({
  kind: "uncertain",
  text: `${line.trim().slice(0, 60)}…`,
  line: 0,
  score: 0,
  apart: true,
  joined: false,
});

const lacksDirectorate = (pieces: readonly Piece[], fields: readonly Field[]): boolean =>
  fields.includes("officer") &&
  fields.includes("directorate") &&
  !pieces.some((piece) => piece.kind === "directorate");

/** Where a directorate should stand and none was seen, what follows a post's comma may be it. */
const secondLook = (tokens: Tokens, run: Run, options: SegmentOptions): Piece[] =>
  piecesOf(segment(tokens, { ...options, lacking: true }), tokens, options, run.fields);

const PARTS: readonly Kind[] = ["part"];
const ALL_BUT_MEMBERS: readonly Kind[] = ["directorate", "part", "post", "body"];
const ALL_BUT_DIRECTORATES: readonly Kind[] = ["member", "role", "person", "post", "body"];

function optionsFor(fields: readonly Field[], lookup: Lookup): SegmentOptions {
  const member = fields.includes("member");
  const officer = fields.includes("officer");
  const directorate = fields.includes("directorate");
  const any = !member && !officer && !directorate;
  if (any || (directorate && (member || officer))) return lookup;
  if (directorate)
    return { ...lookup, only: "directorate", without: new Set(ALL_BUT_DIRECTORATES) };
  if (member && !officer) return { ...lookup, only: "member", without: new Set(ALL_BUT_MEMBERS) };
  // A label over people of two kinds may have lost its end; one over officers alone is plain.
  return member
    ? { ...lookup, unlabelled: true }
    : { ...lookup, only: "officer", without: new Set(PARTS) };
}

function piecesOf(
  segments: readonly Segment[],
  tokens: Tokens,
  options: SegmentOptions,
  fields: readonly Field[],
): Piece[] {
  const pieces: Piece[] = [];
  segments.forEach((seg, i) => {
    const brackets = tokens.brackets.filter(({ after }) => after > seg.from && after <= seg.to);
    if (brackets.some(({ text }) => SUPPORTS.test(text))) return;
    const inner = brackets.flatMap(
      ({ text }) => bracketPiece(text, seg, tokens, options, fields) ?? [],
    );
    // The name in brackets behind a post is of the one person who holds it.
    const isHeld = seg.kind === "post" && inner.some((piece) => piece.kind === "officer");
    const piece = isHeld ? null : pieceOf(seg, i, segments, tokens, options);
    if (piece && !LABEL.test(piece.text)) pieces.push(piece);
    pieces.push(...inner);
  });
  return pieces;
}

/** "Jo Wu (support)". */
const SUPPORTS = /^support(?:s|ing)?(?: (?:officer|lead))?$/i;

function pieceOf(
  seg: Segment,
  index: number,
  all: readonly Segment[],
  tokens: Tokens,
  { only }: SegmentOptions,
): Piece | null {
  const before = all[index - 1];
  const gap = tokens.gaps[seg.from] ?? 0;
  const make = (kind: Piece["kind"]): Piece => ({
    kind,
    text: seg.text,
    line: tokens.words[seg.from]?.line ?? 0,
    score: seg.score,
    apart: gap !== 0 && tokens.gaps[seg.to] !== 0,
    joined: (gap & GAP.and) > 0,
  });
  switch (seg.kind) {
    case "member":
      return make("member");
    case "role":
      return isHeldByMember(all, index, tokens) || all[index + 1]?.kind === "member"
        ? null
        : make("member");
    case "person":
      if (seg.score < 0 && !only) return make("uncertain");
      return make(only === "member" || sharesTitle(before, gap) ? "member" : "officer");
    case "post":
    case "body":
      return seg.kind === "post" &&
        (isRoleOf(before, gap, all[index + 1], tokens, seg.to) || isHeldBeside(all, index, tokens))
        ? null
        : make("officer");
    case "directorate":
    case "part":
      if (only === "officer" && !(before && PEOPLE.has(before.kind))) return make("officer");
      return { ...make("directorate"), known: seg.kind === "directorate", ...cutOff(tokens, seg) };
    case "unknown":
      return unknownPiece(make, only);
  }
}

/** A role behind a member's name, or behind another role of that member. */
function isHeldByMember(all: readonly Segment[], index: number, tokens: Tokens): boolean {
  const [own, before] = [all[index], all[index - 1]];
  if (own === undefined || before?.kind !== "role") return before?.kind === "member";
  const isParted = ((tokens.gaps[own.from] ?? 0) & GAP.semicolon) > 0;
  return !isParted && isHeldByMember(all, index - 1, tokens);
}

const PEOPLE: ReadonlySet<Kind> = new Set<Kind>(["person", "post", "body", "member"]);

/** "Cllrs Ann Lee and Tom Day": the second name stands under the first one's title. */
const sharesTitle = (before: Segment | undefined, gap: number): boolean =>
  before?.kind === "member" &&
  /^(?:cllrs|councillors)\b/i.test(before.text) &&
  (gap & (GAP.and | GAP.comma)) > 0;

/** A post beside a name is what that person holds, unless "and" or ";" makes it another officer. */
function isRoleOf(
  before: Segment | undefined,
  gap: number,
  after: Segment | undefined,
  tokens: Tokens,
  to: number,
): boolean {
  if (before?.kind === "person" && !(gap & (GAP.and | GAP.semicolon))) return true;
  const next = tokens.gaps[to] ?? 0;
  return after?.kind === "person" && (next & (GAP.dash | GAP.colon)) > 0;
}

function cutOff(tokens: Tokens, seg: Segment): Pick<Piece, "cutOff"> {
  const after = tokens.gaps[seg.to] ?? 0;
  if (after & GAP.and && after & (GAP.edge | GAP.line)) return { cutOff: "end" };
  return (tokens.gaps[seg.from] ?? 0) & GAP.and && seg.from === 0 ? { cutOff: "start" } : {};
}

function unknownPiece(
  make: (kind: Piece["kind"]) => Piece,
  only: SegmentOptions["only"],
): Piece | null {
  const piece = make(only ?? "uncertain");
  if (PLACEHOLDER.test(piece.text)) return null;
  const letters = piece.text.replace(/[^\p{L}]/gu, "").length;
  return letters < 2 ? null : letters < 3 && !only ? make("uncertain") : piece;
}
