import type { Kind, SegmentOptions } from "./kinds";
import { GAP } from "./tokens";

const {
  line: LINE,
  wide: WIDE,
  comma: COMMA,
  semicolon: SEMICOLON,
  and: AND,
  slash: SLASH,
  dash: DASH,
  colon: COLON,
  edge: EDGE,
  room: ROOM,
} = GAP;

const OFFICERS: ReadonlySet<Kind> = new Set<Kind>(["person", "post", "body"]);
const DIRECTORATES: ReadonlySet<Kind> = new Set<Kind>(["directorate", "part"]);

/**
 * What speaks for one thing to end and another to begin where two words part.
 * Every further thing has to earn its place, hence the low figures.
 */
export function cut(gap: number, before: Kind, after: Kind, options: SegmentOptions): number {
  if (gap & SEMICOLON) return 0.5;
  const alike =
    before === after ||
    (OFFICERS.has(before) && OFFICERS.has(after)) ||
    (DIRECTORATES.has(before) && DIRECTORATES.has(after));
  let score = transition(gap, before, after, options);
  if (gap & AND) score -= alike ? 0 : before === "member" && after === "person" ? 0.5 : 4;
  if (gap & LINE) return score - (gap & AND ? 2.5 : gap & COMMA ? 1.2 : 0.6);
  if (gap & WIDE) return score - 0.8;
  return score - (gap & (COMMA | SLASH | DASH | COLON) ? 1.5 : gap & AND ? 1.8 : 3.5);
}

function transition(
  gap: number,
  before: Kind,
  after: Kind,
  { only, lacking }: SegmentOptions,
): number {
  if (before === "part" && after === "part") {
    const ownLines = gap & LINE && !(gap & (AND | COMMA));
    return only === "directorate" && ownLines ? -1.2 : -4;
  }
  // Two directorates side by side must not outweigh one whose name runs over both lines.
  if (DIRECTORATES.has(before) && DIRECTORATES.has(after)) return gap & AND ? -2.2 : -2.8;
  // "Member for Adults, Care & Health" runs on; what follows the comma is no part of its own.
  const runsOn = gap & (COMMA | AND) && !(gap & LINE);
  if (after === "part" && (before === "role" || before === "post") && runsOn)
    return lacking && before === "post" ? 0.5 : -3;
  // "Head of Parks and Open / Spaces" is a post broken for want of room.
  if (gap & LINE && before === "post" && after === "part") return lacking ? 0 : -2;
  if (gap & LINE && before === "part" && after === "post") return -2;
  const bare = (gap & ~EDGE) === 0;
  if (bare && before === "post" && after === "part") return -1.5;
  // "Housing Manager" is one thing, though "Housing" is another by itself.
  if (bare && DIRECTORATES.has(before) && (after === "post" || after === "body")) return -3;
  if (gap & AND && before === "post" && after === "person") return -0.5;
  return before === "unknown" && after === "unknown" ? -1 : 0;
}

/** How badly each thing stands a line end; names of persons are short and seldom broken. */
const LINE_BRIDGES: Readonly<Record<Kind, number>> = {
  member: -0.8,
  role: -0.4,
  person: -0.8,
  post: -0.6,
  body: -0.6,
  directorate: -0.3,
  part: -1.2,
  unknown: -1.5,
};

/** What speaks against one thing to run on across a mark. */
export function bridge(gap: number, kind: Kind, size: number): number {
  const oneName = kind === "person" || kind === "member";
  let score = 0;
  if (gap & SEMICOLON) return -9;
  if (gap & LINE) {
    if (gap & AND) score += oneName ? -9 : 0;
    else if (gap & COMMA) score += oneName ? -9 : -0.3;
    else score += LINE_BRIDGES[kind] - (gap & ROOM && kind !== "directorate" ? 0.8 : 0);
    return score;
  }
  if (gap & WIDE) score += kind === "directorate" || gap & AND ? -0.5 : -2.5;
  if (gap & COMMA) score += oneName ? (size === 2 && kind === "person" ? -1.5 : -9) : -0.3;
  if (gap & AND) score += oneName ? -9 : DIRECTORATES.has(kind) ? 0 : -0.3;
  if (gap & (SLASH | DASH)) score += oneName ? -9 : -0.8;
  if (gap & COLON) score -= 4;
  return score;
}
