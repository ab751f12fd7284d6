import type { Field } from "../../plan/fields";
import type { CellRef } from "../../sheet/a1";
import type { Grid } from "../grid";
import { labelOf } from "../labels/label";
import { memoised } from "../text";

/** What a text says of how things go, and by which key: "Progress: works on site". */
export interface Said {
  readonly field: Field;
  readonly text: string;
}

/** The same, said of the milestone above it. */
export interface Remark extends Said {
  readonly at: CellRef;
}

const KEYED = /^([^:\n]{2,30}):\s*(\S[^]*)$/;
/** A key of the sheet's own: what is said by it is said of no milestone. */
const NOTE =
  /^(?:rag |brag )?(?:key|legend|notes?|n\.?b\.?|guidance|source|(?:last )?updated|as at|prepared by)\b/i;
/** What tells how a thing goes, rather than what it serves. */
const TELLING: ReadonlySet<Field> = new Set([
  "status",
  "percent",
  "completedOn",
  "comment",
  "revised",
]);

/** What a text says by a key that tells how things go; null where it has none. */
export const saidIn: (text: string) => Said | null = memoised((text) => {
  const [, key, said] = KEYED.exec(text) ?? [];
  if (key === undefined || said === undefined || NOTE.test(key)) return null;
  const field = tellingField(key);
  return field === null ? null : { field, text: said.trim() };
});

/** Whether a text says what it tells by a key, of a milestone or of the sheet: it heads nothing. */
export const isRemark = (text: string): boolean =>
  saidIn(text) !== null || NOTE.test(KEYED.exec(text)?.[1] ?? "");

/** What a row says that holds a remark and nothing else, its key in a cell of its own or not; null for others. */
export function remarkAt(grid: Grid, row: number, filled: readonly number[]): Remark | null {
  const [first, second, third] = filled;
  if (first === undefined || third !== undefined) return null;
  const text = grid.textAt(row, first);
  if (!text.includes(":")) return null;
  const at = { sheet: grid.sheet.name, row, column: second ?? first };
  const isKeyed = second !== undefined;
  if (isKeyed && !text.endsWith(":")) return null;
  const said = saidIn(isKeyed ? `${text} ${grid.textAt(row, second)}` : text);
  return said === null ? null : { ...said, at };
}

function tellingField(key: string): Field | null {
  const fields = labelOf(key)?.fields ?? [];
  const [field] = fields;
  return field !== undefined && fields.every((each) => TELLING.has(each)) ? field : null;
}
