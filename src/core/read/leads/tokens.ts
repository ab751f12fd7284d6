/** What stands between two words of a lead cell; several can stand there at once. */
export const GAP = {
  line: 1,
  wide: 2,
  comma: 4,
  semicolon: 8,
  and: 16,
  slash: 32,
  dash: 64,
  colon: 128,
  edge: 256,
  /** The line was ended though the next word had room on it: the break is meant. */
  room: 512,
} as const;

export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A text in brackets, and the number of words before it. */
export interface Bracket {
  readonly text: string;
  readonly after: number;
}

/** A lead cell as words and what stands between them: `gaps[i]` before word i, the last one after all. */
export interface Tokens {
  readonly joined: string;
  readonly words: readonly Token[];
  readonly gaps: readonly number[];
  readonly brackets: readonly Bracket[];
}

// The ampersand of "D&R" holds one word together; that of "Housing & Care" parts two.
const PIECE =
  /[([]([^()[\]]*)[)\]]|[([]([^()[\]\n]*)|\n+|[;|•·●▪]+|[ \t\u00a0]{2,}|[,/:&+]|[A-Z]{1,3}&[A-Z]{1,3}(?![\p{L}])|[^\s,;|•·●▪/:&+()[\]]+/gu;

/** Takes a lead cell's lines apart into words; brackets are set aside and noise is left out. */
export function tokenise(lines: readonly string[]): Tokens {
  const joined = lines.join("\n").replace(/\r\n?/g, "\n");
  const printed = joined.split("\n").map((text) => text.trimEnd().length);
  const width = Math.max(...printed);
  const words: Token[] = [];
  const gaps: number[] = [];
  const brackets: Bracket[] = [];
  let gap: number = GAP.edge;
  let line = 0;
  for (const match of joined.matchAll(PIECE)) {
    const text = match[0];
    const inner = match[1] ?? match[2];
    if (inner !== undefined) {
      brackets.push({ text: inner.replace(/\s+/g, " ").trim(), after: words.length });
      continue;
    }
    const between = gapOf(text);
    if (between === GAP.line) line += text.length;
    if (between > 0) gap |= between;
    else if (isWord(text)) {
      const before = gap & GAP.line ? (printed[line - 1] ?? 0) : width;
      if (before + 1 + text.length <= width) gap |= GAP.room;
      words.push({
        text,
        lower: text.toLowerCase().replace(/[’‘`´]/g, "'"),
        line,
        start: match.index,
        end: match.index + text.length,
      });
      gaps.push(gap);
      gap = 0;
    }
  }
  gaps.push(gap | GAP.edge);
  return { joined, words, gaps, brackets };
}

function gapOf(text: string): number {
  const first = text[0] ?? "";
  if (first === "\n") return GAP.line;
  if (first === " " || first === "\t" || first === "\u00a0") return GAP.wide;
  if (first === ",") return GAP.comma;
  if (/[;|•·●▪]/.test(first)) return GAP.semicolon;
  if (text === "&" || text === "+" || /^and$/i.test(text)) return GAP.and;
  if (first === "/") return GAP.slash;
  if (first === ":") return GAP.colon;
  return /^[-–—>*]+$/.test(text) ? GAP.dash : 0;
}

// A lone small letter or mark is dirt of a scan, and addresses of post are no names.
const isWord = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !/^\p{Ll}$/u.test(text) && !/@|^\+?[\d-]{5,}$/.test(text);

/** The words from one to before another as they were written, brackets left out. */
export function textBetween(tokens: Tokens, from: number, to: number): string {
  const start = tokens.words[from]?.start ?? 0;
  const end = tokens.words[to - 1]?.end ?? start;
  return tokens.joined
    .slice(start, end)
    .replace(/[([][^()[\]]*[)\]]?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
