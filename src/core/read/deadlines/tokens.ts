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

/** The pieces of a text from left to right; white space only parts them. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
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
