import type { HostileShape } from "./shape";
import { fileOf, planOf, scaled, times, type PlanColumn } from "./sheets";
import { wordOf } from "./plans";

const LONGEST = 32_767;
const filled = (piece: string, end = ""): string =>
  piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST - end.length) + end;

/** Pieces that a pattern may go over again and again; each fills a cell. */
export const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ["spaces", " "],
  ["digits", "1"],
  ["digits apart", "1 "],
  ["letters", "a"],
  ["capitals", "A"],
  ["words", "aa "],
  ["names", "Ann Quill "],
  ["names with commas", "Ann Quill, "],
  ["names with slashes", "Ann Quill/"],
  ["names with and", "Ann Quill and "],
  ["members", "Cllr Ann Quill "],
  ["names and directorates", "Ann Quill (Growth & Homes) "],
  ["capital letters apart", "A & "],
  ["opening brackets", "("],
  ["closing brackets", ")"],
  ["brackets", "()"],
  ["square brackets", "[a"],
  ["commas", ", "],
  ["slashes", "/"],
  ["days with slashes", "1/2/"],
  ["hyphens", "-"],
  ["dashes apart", " – "],
  ["full stops", "."],
  ["apostrophes", "'"],
  ["quotation marks", "“"],
  ["ampersands", "& "],
  ["and", "and "],
  ["months", "May "],
  ["months and years", "May 2026 "],
  ["days", "1 May 2026, "],
  ["by days", "by 1 May 2026 and "],
  ["quarters", "Q1 2026/27 to "],
  ["terms", "end of the spring term "],
  ["years", "2026/27 "],
  ["ranges", "1-2-"],
  ["ordinals", "1st "],
  ["lines", "a\n"],
  ["lines of days", "May 2026\n"],
  ["numbered lines", "1. a\n"],
  ["bullets", "• "],
  ["addresses", "a@b.c "],
  ["semicolons", "a; "],
  ["colons", "Deadline: "],
  ["complete", "Complete "],
  ["revised", "revised to May 2026 "],
  ["every", "every month until "],
  ["accents", "é"],
  ["emoji", "👍"],
  ["marks on a letter", "a\u0301\u0301"],
  ["non-breaking spaces", "\u00a0a"],
];

const COLUMNS: readonly PlanColumn[] = [
  "ref",
  "action",
  "member",
  "officer",
  "directorate",
  "milestone",
  "deadline",
  "status",
  "comment",
];

const CELLS = 500;

/** A plan of long cells in one column or in all, each of another text. */
const longCells = (
  size: number,
  piece: (n: number) => string,
  columns: readonly PlanColumn[],
): Uint8Array =>
  fileOf(
    planOf(scaled(size, Math.floor(CELLS / columns.length)), (n) =>
      Object.fromEntries(
        columns.map((column, i) => [column, filled(piece(n), ` ${wordOf(n * 9 + i)}`)]),
      ),
    ),
  );

/** Cells as long as Excel lets them be, of every kind of text in every column. */
export const TEXT_SHAPES: readonly HostileShape[] = [
  ...PIECES.map(([name, piece]) => ({
    name: `long cells of ${name}`,
    make: (size: number) => longCells(size, () => piece, COLUMNS),
  })),
  ...COLUMNS.map((column) => ({
    name: `every long text as ${column}`,
    make: (size: number) => longCells(size, (n) => PIECES[n % PIECES.length]?.[1] ?? "a", [column]),
  })),
  {
    name: "leads, each another",
    make: (size: number) =>
      fileOf(
        planOf(scaled(size, 20_000), (n) => ({
          member: `Cllr ${wordOf(n)} ${wordOf(n * 31)}`,
          officer: `${wordOf(n * 7)} ${wordOf(n * 13)}`,
        })),
      ),
  },
  {
    name: "leads of several words, each another",
    make: (size: number) =>
      fileOf(
        planOf(scaled(size, 12_000), (n) => ({
          officer: times(6, (i) => wordOf(n * 6 + i)).join(" "),
          directorate: times(4, (i) => wordOf(n * 4 + i * 3)).join(" "),
        })),
      ),
  },
  {
    name: "names nearly the same",
    make: (size: number) =>
      fileOf(
        planOf(scaled(size, 20_000), (n) => ({
          officer: `Alexandra Farrow${wordOf(n).toLowerCase()}`,
        })),
      ),
  },
  {
    name: "names of the same initials",
    make: (size: number) =>
      fileOf(planOf(scaled(size, 20_000), (n) => ({ officer: `${wordOf(n * 26)} Quill` }))),
  },
  {
    name: "directorates, each another",
    make: (size: number) =>
      fileOf(
        planOf(scaled(size, 20_000), (n) => ({ directorate: `${wordOf(n)} & ${wordOf(n * 3)}` })),
      ),
  },
  {
    name: "directorates nearly the same",
    make: (size: number) =>
      fileOf(
        planOf(scaled(size, 20_000), (n) => ({
          directorate: `Children and Learning ${wordOf(n).slice(0, 3)}`,
        })),
      ),
  },
  {
    name: "directorates in brackets, each another",
    make: (size: number) =>
      fileOf(
        planOf(scaled(size, 15_000), (n) => ({
          officer: `Bea Shah (${wordOf(n)} & ${wordOf(n * 3)})`,
          directorate: "",
        })),
      ),
  },
  {
    name: "statuses, each another",
    make: (size: number) =>
      fileOf(planOf(scaled(size, 20_000), (n) => ({ status: `Waiting for ${wordOf(n)}` }))),
  },
  {
    name: "deadlines, each another",
    make: (size: number) =>
      fileOf(
        planOf(scaled(size, 20_000), (n) => ({
          deadline: `by ${String(1 + (n % 28))} May ${String(2000 + (n % 90))} or ${wordOf(n)}`,
        })),
      ),
  },
  {
    name: "deadlines that cannot be read",
    make: (size: number) =>
      fileOf(planOf(scaled(size, 20_000), (n) => ({ deadline: `${wordOf(n)} 45 Mayy 20266` }))),
  },
  {
    name: "references used twice",
    make: (size: number) =>
      fileOf(planOf(scaled(size, 20_000), (n) => ({ ref: `A${String(n % 2)}` }))),
  },
  {
    name: "references that point to one another",
    make: (size: number) =>
      fileOf(
        planOf(scaled(size, 15_000), (n) => ({
          comment: `See ${String(n + 2)}, moved to action ${String(n)}`,
          deadline: `After milestone ${String(n + 2)}`,
        })),
      ),
  },
];
