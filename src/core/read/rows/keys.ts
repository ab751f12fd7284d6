import type { Grid } from "../grid";
import { labelOf } from "../labels/label";
import type { Field } from "../../plan/fields";
import { headsRows, loneTextOf } from "./kind";

/** What stands as a key above a table and names what its actions serve. */
const LEVELS: ReadonlySet<Field> = new Set(["theme", "priority", "outcome"]);
const NUMBER = /\s*(?:no\.?\s*)?\d{1,2}(?:\.\d{1,2})?[a-z]?$/i;

/** Whether a text is the name of a level of a plan with its number: "Outcome 1", "Priority 2". */
export function isNumberedLevel(text: string): boolean {
  return NUMBER.test(text) && isLevel(text.replace(NUMBER, ""));
}

/** Whether a text names a level of a plan and nothing else: "Objective", "Outcome 1:". */
export function isLevel(text: string): boolean {
  const label = labelOf(text.replace(/:$/, "").replace(NUMBER, ""));
  return label?.fields.length === 1 && label.fields.every((field) => LEVELS.has(field));
}

/**
 * The heading that a key and its value make: the value, with the key before
 * it where it is numbered. Null where the key names no level of a plan.
 */
export function headingOf(key: string, value: string): string | null {
  if (!isLevel(key) || !headsRows(loneTextOf(value), true)) return null;
  const bare = key.replace(/:$/, "");
  return isNumberedLevel(bare) ? `${bare}: ${value}` : value;
}

/** Whether a row holds a key and its value, and nothing else: "Lead:" and a name, "Outcome 1" and its words. */
export function isKeyRow(grid: Grid, row: number, right: number): boolean {
  const [first, second, third] = grid.filledIn(row, right);
  if (first === undefined || third !== undefined) return false;
  const text = grid.textAt(row, first);
  if (second === undefined) return text.endsWith(":") && text.length < LONGEST_KEY;
  return (text.endsWith(":") && text.length < LONGEST_KEY) || isLevel(text);
}

const LONGEST_KEY = 40;
