import { leadLineShape, type KnownDirectorates, type LeadLineShape } from "../leads/index";
import type { LeadColumn } from "../tables/table";
import type { Weighing } from "./evidence";
import { endsOpen } from "./marks";
import { hasOwnLead } from "./own";
import type { PrintedRow } from "./rows";

/** What the lead columns of a row say of whether an action begins on it. */
export type LeadSigns = (rows: readonly PrintedRow[], index: number) => Weighing;

const LEAD_SIGNS = {
  /** Members come first: a member's title begins an action's leads. */
  member: -3,
  /** Where members are titled, anyone else stands further down. */
  noMember: 3,
  /** The rest of a directorate begun above. */
  restOfDirectorate: 4,
  /** Nobody is named although actions name who leads. */
  nobody: 3,
  /** The order member, officer, directorate begins again, or goes on. */
  orderBegins: -1.5,
  orderGoesOn: 1.5,
  /** Every one of several lead columns is filled. */
  allFilled: -2,
  /** A lead of the row's own, in a column that names one kind alone. */
  own: -4,
};

/** A member's titles, as councils write them. */
const TITLED = /^(?:cllrs?|councillors?|mayor|deputy mayor|executive mayor|lord|baroness)\b/i;

/** Learns from a table's lead lines how its actions' leads begin. */
export function leadSigns(
  rows: readonly PrintedRow[],
  columns: readonly LeadColumn[],
  known: KnownDirectorates,
): LeadSigns {
  const signs = signsBeside(rows, columns, known);
  if (!areLeadsBelow(rows)) return signs;
  return (_, index) => {
    // What begins a line below its action says of the line above whether that begins.
    if (beginsBelow(rows, index + 1)) return signs(rows, index + 1);
    if (beginsBelow(rows, index)) return { more: 0, start: -LEAD_SIGNS.noMember };
    // Below a line that may be another action's last, they may be of either line.
    const isEither = isBelowLine(rows, index) || isBelowLine(rows, index + 1);
    return isEither ? { more: 0, start: 0 } : signs(rows, index);
  };
}

/** Whether leads begin a line below their actions, as far as blank cells beside the two tell. */
function areLeadsBelow(rows: readonly PrintedRow[]): boolean {
  let [beside, below] = [0, 0];
  rows.forEach((row, index) => {
    // Beside the second line of a text that has none beside its first, leads may be either.
    if (!hasAction(row) && beginsBelow(rows, index)) below++;
    else if (hasAction(row) && beginsLeads(rows, index) && !beginsBelow(rows, index)) beside++;
  });
  return below > beside;
}

/** Whether leads begin on a row: below a blank cell, or with a member's title. */
function beginsLeads(rows: readonly PrintedRow[], index: number): boolean {
  const [first] = rows[index]?.leads.flat() ?? [];
  return first !== undefined && (isBlank(rows[index - 1]) || TITLED.test(first));
}

/** Whether leads begin on a row below lines of an action that have none beside them so far. */
function beginsBelow(rows: readonly PrintedRow[], index: number): boolean {
  if (!isBelowLine(rows, index)) return false;
  let line = index - 1;
  while (hasAction(rows[line]) && isBlank(rows[line])) line--;
  return !hasAction(rows[line]);
}

/** Whether a row has leads, and the one above it a line of an action without. */
const isBelowLine = (rows: readonly PrintedRow[], index: number): boolean =>
  !isBlank(rows[index]) && hasAction(rows[index - 1]) && isBlank(rows[index - 1]);

const isBlank = (row: PrintedRow | undefined): boolean =>
  row === undefined || row.leads.every((pieces) => pieces.length === 0);
const hasAction = (row: PrintedRow | undefined): boolean => (row?.action.length ?? 0) > 0;

function signsBeside(
  rows: readonly PrintedRow[],
  columns: readonly LeadColumn[],
  known: KnownDirectorates,
): LeadSigns {
  const first = rows.map(({ leads }) => leads.find((pieces) => pieces.length > 0)?.[0] ?? "");
  const shapes = first.map((text) => (text === "" ? null : leadLineShape(text, known)));
  const titled = first.filter((text) => TITLED.test(text)).length;
  const others = shapes.filter((shape) => shape === "officer" || shape === "mixed").length;
  const named = shapes.filter((shape) => shape !== null).length;
  const membersLead = titled >= 2 && titled * 3 >= others;
  return (_, index) => {
    const weighing: Weighing = { more: 0, start: 0 };
    const text = first[index] ?? "";
    if (named === 0) return weighing;
    if (text === "") return { more: 0, start: -LEAD_SIGNS.nobody };
    const shape = shapes[index] ?? null;
    if (hasOwnLead(columns, cellOf(rows, index - 1), cellOf(rows, index))) {
      weighing.more += LEAD_SIGNS.own;
    }
    const filled = rows[index]?.leads.filter((pieces) => pieces.length > 0).length ?? 0;
    if (columns.length > 1 && filled === columns.length) weighing.more += LEAD_SIGNS.allFilled;
    const above = index === 0 ? "" : (first[index - 1] ?? "");
    if (shape === "directorate-end" || (above !== "" && endsOpen(above) && !TITLED.test(text))) {
      weighing.start -= LEAD_SIGNS.restOfDirectorate;
    } else if (membersLead && columns.length === 1) {
      // A second member directly below the first begins nothing, unless an officer stood between.
      const isSecond = TITLED.test(above) && shapes[index - 1] === "member";
      if (TITLED.test(text)) weighing.more += isSecond ? 0 : LEAD_SIGNS.member;
      else weighing.start -= LEAD_SIGNS.noMember;
    } else addOrder(weighing, rankOf(shapeAbove(shapes, index)), rankOf(shape));
    return weighing;
  };
}

const cellOf =
  (rows: readonly PrintedRow[], index: number) =>
  (_: LeadColumn, column: number): string =>
    rows[index]?.leads[column]?.join(" ") ?? "";

function addOrder(weighing: Weighing, above: number, own: number): void {
  if (above < 0 || own < 0) return;
  if (own < above) weighing.more += LEAD_SIGNS.orderBegins;
  if (own > above) weighing.start -= LEAD_SIGNS.orderGoesOn;
}

/** The last line of leads above a row, blank ones passed over. */
function shapeAbove(
  shapes: readonly (LeadLineShape | null)[],
  index: number,
): LeadLineShape | null {
  for (let i = index - 1; i >= 0 && i > index - 12; i--) {
    const shape = shapes[i];
    if (shape != null) return shape;
  }
  return null;
}

/** Where a line stands in the order of a lead cell; -1 where it does not say. */
function rankOf(shape: LeadLineShape | null): number {
  if (shape === "member") return 0;
  if (shape === "officer" || shape === "body") return 1;
  return shape === "directorate" || shape === "directorate-start" || shape === "directorate-end"
    ? 2
    : -1;
}
