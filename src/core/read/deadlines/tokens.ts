/** A piece of a text that a notation can be made of. */
export interface Token {
  /** An amount is a number nobody would take for a date: "£4.2M", "35%", "2,000". */
  readonly kind: "word" | "number" | "amount" | "open" | "close" | "mark";
  /** A word in lower case, a number's digits, or a mark; every dash is "-", every apostrophe "'". */
  readonly text: string;
  /** Where it stands in the text, the end not included. */
  readonly start: number;
  readonly end: number;
  /** A number's value, else NaN. */
  readonly value: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** A number written "1st", "22nd". */
  readonly ordinal: boolean;
}

const PIECE =
  /[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z\u00c0-\u024f]+)*|[£$€]\s?[\d.,]*\d(?:\s?(?:bn|[mMkK]|million|billion)\b)?|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?\s?%|\d+|\S/g;
const ORDINAL = new Set(["st", "nd", "rd", "th"]);

/**
 * The characters at either end of a text that are looked at. What a deadline is
 * stands at the beginning or the end of what it is the deadline of, and a cell
 * holds 32,767 characters: the bound keeps a cell of nothing but numbers from
 * costing more than a page of plan.
 */
export const ENDS = 2_000;

/**
 * The pieces of a text from left to right; white space only parts them. Of a
 * long text those of its two ends, with a mark between them for what is left out.
 */
export function tokenise(text: string): Token[] {
  if (text.length <= 2 * ENDS) return piecesOf(text, 0, text.length);
  // A word cut in two is no word of the text.
  const head = Math.max(text.lastIndexOf(" ", ENDS), ENDS / 2);
  const found = text.indexOf(" ", text.length - ENDS);
  const tail = found < 0 || found > text.length - ENDS / 2 ? text.length - ENDS : found;
  const left = { ...token("…", head, true), end: tail };
  return [...piecesOf(text, 0, head), left, ...piecesOf(text, tail, text.length)];
}

/** The pieces between two places of a text. */
function piecesOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let end = from;
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const start = from + match.index;
    const spaced = start > end;
    const last = tokens.at(-1);
    end = start + match[0].length;
    if (last?.kind === "number" && !spaced && ORDINAL.has(match[0].toLowerCase())) {
      tokens[tokens.length - 1] = { ...last, end, ordinal: true };
    } else {
      tokens.push(token(match[0], start, spaced));
    }
  }
  return tokens;
}

function token(piece: string, start: number, spaced: boolean): Token {
  const kind = kindOf(piece);
  return {
    kind,
    text: kind === "word" ? piece.toLowerCase() : kind === "mark" ? plainMark(piece) : piece,
    start,
    end: start + piece.length,
    value: kind === "number" ? Number(piece) : NaN,
    spaced,
    capital: kind === "word" && piece.charAt(0) !== piece.charAt(0).toLowerCase(),
    ordinal: false,
  };
}

function kindOf(piece: string): Token["kind"] {
  const first = piece.charAt(0);
  if (first >= "0" && first <= "9") return NUMBER.test(piece) ? "number" : "amount";
  if (piece === "(" || piece === "[") return "open";
  if (piece === ")" || piece === "]") return "close";
  if (first === "£" || first === "$" || first === "€") return "amount";
  return first.toLowerCase() === first.toUpperCase() ? "mark" : "word";
}

const NUMBER = /^\d+$/;

function plainMark(mark: string): string {
  if ("-‐‑‒–—−".includes(mark)) return "-";
  return "'’‘`´".includes(mark) ? "'" : mark;
}
