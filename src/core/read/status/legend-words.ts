import type { CellValue } from "../../sheet/cell";
import { tidy, wordsOf } from "../text";

/** What a code is looked up by: its words, or its mark where it has none. */
export const codeKey = (text: string): string => wordsOf(text).join(" ") || tidy(text);

const COLOUR = /^(?:red|amber|yellow|orange|green|blue|grey|gray|black|white|purple|pink|brown)$/i;
/** A letter or two, a figure or a mark: "C", "OT", "3", "✓". */
const SHORT = /^[^\s=:;,|()]{1,3}$/u;

/** Whether a cell holds a code such as a legend explains. */
export function isCode(value: CellValue | undefined): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 100;
  if (typeof value !== "string" || value.length > 12) return false;
  const text = value.trim();
  return COLOUR.test(text) || (SHORT.test(text) && !NUMBERED.test(text));
}

/** "Q1", "A2" and "1.2" number things. */
const NUMBERED = /^\p{L}+\d|\d\.\d|^[-–—.]+$/u;

const KEY =
  /^(?:key|legend|codes|(?:b?rag|status|progress|rating|colou?r)\s+(?:key|legend|codes?|definitions?)|key to (?:the )?(?:b?rag|status|ratings?|colou?rs?|codes)(?: ratings?| codes?)?)\s*[:.–-]?$/i;

/** Whether a cell says that what stands beside or below it is a legend. */
export const isKeyHeading = (text: string): boolean => text.length < 40 && KEY.test(text);

/** Whether a label stands over what codes mean: "Code | Meaning". */
export const isMeaningLabel = (text: string): boolean =>
  /^(?:meaning|definition|what it means|means)$/i.test(text);

/** Whether a sheet of this name holds legends. */
export const isKeySheet = (name: string): boolean =>
  KEY.test(tidy(name)) || /^(?:look-?ups?|definitions)$/i.test(tidy(name));

/** What one cell of a legend says. */
export interface CellEntries {
  readonly entries: readonly (readonly [code: string, meaning: string])[];
  /** Whether it says nothing else, so that it is no part of a plan. */
  readonly isWhole: boolean;
  /** Whether it begins with a word such as "Key". */
  readonly isHeaded: boolean;
  /** Whether a code and its meaning are parted by less than "=". */
  readonly isLoose: boolean;
}

/** Legends are short; what is longer is prose. */
const LONGEST = 400;
const HEAD =
  /^\s*(key|legend|codes|(?:b?rag|status|progress|rating|colou?r)(?:\s+(?:key|legend|codes?|rating))?)\s*[:(–-]\s*/i;
/** Where one code's meaning ends and the next code begins. */
const BETWEEN = /[\n;|•·\t]|\s{3,}|,\s*(?=[^\s=,]{1,10}\s*(?:=|:|[–—-]\s))|\s(?=[^\s=]{1,10}\s*=)/;
const ENTRY =
  /^["“'(]?([^\s=:;,|()"“”]{1,10})["”')]?(?:\s*(=)|\s*:|\s*[–—]|\s+-(?=\s)|\s+means\b)\s*(\S.*)$/u;

/** The codes that a cell explains; null where it explains none. */
export function entriesIn(cell: string): CellEntries | null {
  if (cell.length > LONGEST || !/[=:–—-]|means/.test(cell)) return null;
  const head = HEAD.exec(cell);
  const body = head === null ? cell : cell.slice(head[0].length).replace(/\)\s*$/, "");
  const parts = body.split(BETWEEN).map((part) => tidy(part).replace(/[,.;]$/, ""));
  const entries: (readonly [string, string])[] = [];
  let [isLoose, others] = [false, 0];
  for (const part of parts) {
    if (part === "") continue;
    const [, code = "", sign, meaning = ""] = ENTRY.exec(part) ?? [];
    const isEntry =
      sign === "=" ? /^\p{L}+$/u.test(code) || isCode(code) || /^\d$/.test(code) : isCode(code);
    if (code === "" || !isEntry || isKeyHeading(code)) others++;
    else entries.push([code, meaning]);
    isLoose ||= isEntry && sign !== "=";
  }
  if (entries.length === 0 || others > entries.length) return null;
  const isHeaded = isKeyHeading(head?.[1] ?? "") && head !== null;
  return { entries, isWhole: others === 0 && (head === null || isHeaded), isHeaded, isLoose };
}
