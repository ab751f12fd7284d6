import { directorateWords } from "./key";
import { lookupFor } from "./lookup";
import { parseLeadCell } from "./parse";
import { roleScore } from "./evidence";
import { featuresOf } from "./features";
import type { Kind } from "./kinds";
import { segment } from "./segment";
import { GAP, tokenise } from "./tokens";
import type { KnownDirectorates } from "./types";

export type LeadLineShape =
  | "member"
  | "officer"
  | "directorate"
  | "directorate-start"
  | "directorate-end"
  | "body"
  | "role"
  | "mixed"
  | "noise"
  | "unknown";

const memory = new WeakMap<object, Map<string, LeadLineShape>>();
const NOBODY = {};

/**
 * What a single line of a lead column looks like, as evidence for where an
 * action begins and which lines belong together; remembered by text.
 */
export function leadLineShape(text: string, known?: KnownDirectorates): LeadLineShape {
  let seen = memory.get(known ?? NOBODY);
  if (!seen) memory.set(known ?? NOBODY, (seen = new Map()));
  let shape = seen.get(text);
  if (shape === undefined) {
    shape = shapeOf(text, known);
    seen.set(text, shape);
  }
  return shape;
}

function shapeOf(text: string, known: KnownDirectorates | undefined): LeadLineShape {
  const tokens = tokenise([text]);
  if (tokens.words.length === 0) return tokens.brackets.length > 0 ? "role" : "noise";
  if (tokens.words.length === 1 && (tokens.words[0]?.text.length ?? 0) < 2) return "noise";
  const lookup = lookupFor(known);
  const last = tokens.gaps[tokens.words.length] ?? 0;
  const first = tokens.gaps[0] ?? 0;
  const part = fragmentOf(text, known);
  const segments = segment(tokens, lookup);
  const kinds = new Set(segments.map((piece) => piece.kind));
  const directorate = kinds.has("directorate") || kinds.has("part");
  if (part && kinds.size === 1 && !kinds.has("directorate")) return part;
  if (last & GAP.and && directorate && kinds.size === 1) return "directorate-start";
  if (first & GAP.and && directorate && kinds.size === 1) return "directorate-end";
  if (/\)/.test(text) && !text.includes("(")) return "role";
  if (kinds.size > 1) return mixedShape(kinds, text, known);
  const [only] = segments;
  return only && only.score >= 0 ? SHAPES[only.kind] : "unknown";
}

const SHAPES: Readonly<Record<Kind, LeadLineShape>> = {
  member: "member",
  role: "role",
  person: "officer",
  post: "officer",
  body: "body",
  directorate: "directorate",
  part: "directorate",
  unknown: "unknown",
};

function mixedShape(
  kinds: ReadonlySet<Kind>,
  text: string,
  known: KnownDirectorates | undefined,
): LeadLineShape {
  if ([...kinds].every((kind) => kind === "member" || kind === "role")) return "member";
  if ([...kinds].every((kind) => kind === "person" || kind === "post" || kind === "body"))
    return "officer";
  const pieces = parseLeadCell([text], ["member", "officer", "directorate"], lookupFor(known));
  return new Set(pieces.map((piece) => piece.kind)).size > 1 ? "mixed" : "unknown";
}

/** Whether a line is the beginning or the end of a directorate that is known. */
function fragmentOf(
  text: string,
  known: KnownDirectorates | undefined,
): "directorate-start" | "directorate-end" | null {
  const own = directorateWords(text);
  if (!known || own.length === 0 || known.match(text) !== null) return null;
  const words = text.split(/\s+/).map(featuresOf);
  if (roleScore(words, 0, words.length) > 0) return null;
  for (const { spellings } of known.list) {
    for (const spelling of spellings) {
      const whole = directorateWords(spelling.text);
      if (whole.length <= own.length) continue;
      if (own.every((word, i) => word === whole[i])) return "directorate-start";
      const from = whole.length - own.length;
      if (own.every((word, i) => word === whole[from + i])) return "directorate-end";
    }
  }
  return null;
}
