import type { Field } from "../../plan/fields";
import type { Contents } from "./contents";

/** A column and what it holds. */
export interface Held {
  readonly column: number;
  readonly held: Contents;
}

/** The share of a column's cells that must look alike to name it. */
export const MOST = 0.6;
const SOME = 0.3;
/** How much standing beside the deadlines says for milestones. */
const BESIDE_DEADLINES = 0.3;

/** What each column is, the surest first: deadlines, leads, then texts. */
export function fieldsByContent(columns: readonly Held[]): Map<number, Field[]> {
  const fields = new Map<number, Field[]>();
  const rest = (): Held[] => columns.filter(({ column }) => !fields.has(column));
  for (const { column, held } of columns) {
    const leads = leadFields(held);
    if (leads.length > 0) fields.set(column, leads);
  }
  dropSeeming(columns, fields);
  dropThemes(columns, fields);
  const texts = rest().filter(({ held }) => held.texts >= SOME);
  const dates = rest().filter(({ held }) => held.dates >= MOST);
  const [deadline] = dates;
  const milestone = milestoneAmong(texts, deadline);
  if (milestone === null) return fields;
  fields.set(milestone.column, ["milestone"]);
  if (milestone.held.datedTexts >= SOME) fields.set(milestone.column, ["milestone", "deadline"]);
  else if (deadline !== undefined) fields.set(deadline.column, ["deadline"]);
  const completed = rest().find(({ held }) => held.dates >= MOST);
  if (completed !== undefined) fields.set(completed.column, ["completedOn"]);
  nameTexts(texts, milestone, fields);
  const status = rest().find(({ held }) => held.statuses >= MOST);
  if (status !== undefined) fields.set(status.column, ["status"]);
  const ref = rest().find(({ held }) => held.refs >= MOST && held.distinct > MOST);
  if (ref !== undefined && ref.column < milestone.column) fields.set(ref.column, ["ref"]);
  return fields;
}

/** Themes can look like directorates: where leads stand further right as well, those on the left are themes. */
function dropThemes(columns: readonly Held[], fields: Map<number, Field[]>): void {
  const further = new Set<Field>();
  for (const { column, held } of [...columns].reverse()) {
    const found = fields.get(column);
    if (found === undefined) continue;
    if (held.members === 0 && found.every((field) => further.has(field))) fields.delete(column);
    else for (const field of found) further.add(field);
  }
}

/** Some directorates sound like people: a column mostly of directorates has no officers where another has. */
function dropSeeming(columns: readonly Held[], fields: Map<number, Field[]>): void {
  for (const { column, held } of columns) {
    const own = fields.get(column) ?? [];
    if (!own.includes("officer") || held.directorates < held.officers * 2) continue;
    const hasOthers = columns.some(
      (other) =>
        other.held.officers > held.officers && fields.get(other.column)?.includes("officer"),
    );
    if (hasOthers)
      fields.set(
        column,
        own.filter((field) => field !== "officer"),
      );
  }
}

function leadFields({ members, officers, directorates, texts, datedTexts }: Contents): Field[] {
  const all = members + officers + directorates;
  if (all < MOST || datedTexts > SOME || (texts > MOST && all < 0.75)) return [];
  const found: Field[] = [];
  if (members >= SOME / 2) found.push("member");
  if (officers >= SOME / 2) found.push("officer");
  if (directorates >= SOME / 2) found.push("directorate");
  return found;
}

/**
 * Milestones are the texts with dates in them; else those filled on most rows
 * and repeated least, of several in a cell, beside the column of deadlines.
 */
function milestoneAmong(texts: readonly Held[], deadline: Held | undefined): Held | null {
  const most = Math.max(1, ...texts.map(({ held }) => held.filled));
  const isBeside = ({ column }: Held): boolean =>
    deadline !== undefined && Math.abs(column - deadline.column) === 1;
  const score = (text: Held): number =>
    text.held.datedTexts * 3 +
    (text.held.filled / most) * 2 +
    text.held.distinct +
    text.held.lines +
    (isBeside(text) ? BESIDE_DEADLINES : 0);
  return texts.reduce<Held | null>(
    (best, held) => (best === null || score(held) > score(best) ? held : best),
    null,
  );
}

/** The longest of the other texts is the action; shorter ones that repeat, to its left, are themes. */
function nameTexts(texts: readonly Held[], milestone: Held, fields: Map<number, Field[]>): void {
  const others = texts.filter((text) => text !== milestone);
  const left = others.filter(({ column }) => column < milestone.column);
  const pool = left.length > 0 ? left : others;
  const action = pool.reduce<Held | null>(
    (best, text) => (best === null || weight(text) > weight(best) ? text : best),
    null,
  );
  if (action === null) {
    fields.set(milestone.column, ["action", "deadline"]);
    return;
  }
  fields.set(action.column, ["action"]);
  const above: Field[] = ["theme", "priority"];
  for (const text of left) {
    if (text === action || text.held.distinct > action.held.distinct) continue;
    const field = above.shift();
    if (field !== undefined) fields.set(text.column, [field]);
  }
  const comment = others.find((t) => !fields.has(t.column) && t.column > milestone.column);
  if (comment !== undefined) fields.set(comment.column, ["comment"]);
}

const weight = ({ held }: Held): number => held.averageLength * (0.2 + held.distinct);
