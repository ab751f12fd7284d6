import type { Field } from "../../core/plan/fields";
import type { Settings } from "../../core/plan/settings";
import { columnLetters } from "../../core/sheet/a1";
import { FIELD_WORDS } from "./words";

/** What a column can be said to hold. */
export interface ColumnChoice {
  /** The fields joined by "+"; "" is no part of the plan. */
  readonly value: string;
  readonly words: string;
}

const SEVERAL: readonly (readonly Field[])[] = [
  ["milestone", "deadline"],
  ["member", "officer", "directorate"],
  ["member", "officer"],
  ["officer", "directorate"],
  ["status", "comment"],
];

/** Every choice for a column, with the fields it has now among them. */
export function columnChoices(now: readonly Field[]): readonly ColumnChoice[] {
  const single = (Object.keys(FIELD_WORDS) as Field[]).map((field) => [field]);
  const all: (readonly Field[])[] = [[], ...single, ...SEVERAL];
  if (!all.some((fields) => valueOf(fields) === valueOf(now))) all.push(now);
  return all.map((fields) => ({ value: valueOf(fields), words: wordsOf(fields) }));
}

export const valueOf = (fields: readonly string[]): string => [...fields].sort().join("+");

/** The settings with a column of a sheet chosen; null forgets the choice. */
export function chooseColumn(
  columns: Settings["columns"],
  at: { readonly sheet: string; readonly column: number },
  value: string | null,
): Settings["columns"] {
  const letters = columnLetters(at.column);
  const others = Object.entries(columns[at.sheet] ?? {}).filter(([key]) => key !== letters);
  const chosen = value === null ? [] : [[letters, value === "" ? [] : value.split("+")] as const];
  const own = Object.fromEntries([...others, ...chosen]);
  const rest = Object.entries(columns).filter(([sheet]) => sheet !== at.sheet);
  return Object.fromEntries(Object.keys(own).length === 0 ? rest : [...rest, [at.sheet, own]]);
}

/** How sure the reader is of a column, in words. */
export function sureness(confidence: number): string {
  if (confidence >= 0.95) return "sure";
  const share = `${String(Math.round(confidence * 100))}%`;
  return confidence >= 0.7 ? `fairly sure (${share})` : `a guess (${share})`;
}

function wordsOf(fields: readonly Field[]): string {
  if (fields.length === 0) return "Not part of the plan";
  const words = fields.map((field) => FIELD_WORDS[field]);
  return words.map((word, i) => (i === 0 ? word : word.toLowerCase())).join(" and ");
}
