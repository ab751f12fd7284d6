import type { Field } from "../../plan/fields";
import { periodIn } from "./period";
import type { LabelledColumn, LeftOut } from "./table";

/** Fields that several columns may have side by side. */
const SHARED: ReadonlySet<Field> = new Set(["member", "officer", "directorate", "comment"]);
/** Fields that are told anew each time a plan is reported on. */
const TOLD_ANEW: ReadonlySet<Field> = new Set(["status", "percent", "revised"]);
/** Fields of which nothing is read, so that nothing is lost with them. */
const NOT_READ: ReadonlySet<Field> = new Set(["outcome", "resources"]);

export interface Settling extends Omit<LabelledColumn, "fields"> {
  fields: readonly Field[];
}

export interface Settled {
  readonly columns: Settling[];
  /** Columns that tell the status where the one before them is empty on a row, the first first. */
  readonly statuses: readonly number[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Gives each field one column, but for those that several may have. Of rivals
 * the one that says how things stand now wins over one that looks back or
 * aside, then the plainer label, then the better understood, then the later
 * period, then a mark over words; a loser falls back to its next meaning, or
 * is left out and said to be.
 */
export function withoutRivals(labelled: readonly LabelledColumn[]): Settled {
  const columns: Settling[] = labelled.map((column) => ({ ...column }));
  const winners = new Map<Field, Settling>();
  for (const column of columns) {
    for (const field of column.fields) {
      const rival = winners.get(field);
      if (rival === undefined || compare(column, rival, field) > 0) winners.set(field, column);
    }
  }
  const second = secondDeadline(columns, winners.get("deadline"));
  const losers: { column: Settling; field: Field }[] = [];
  for (const column of columns) {
    const { fields } = column;
    column.fields = fields.filter(
      (field) =>
        SHARED.has(field) ||
        winners.get(field) === column ||
        (column === second && field === "deadline"),
    );
    const [field] = fields;
    if (column.fields.length === 0 && field !== undefined) losers.push({ column, field });
  }
  const statuses = statusColumns(
    winners.get("status"),
    losers.flatMap(({ column, field }) => (field === "status" ? [column] : [])),
  );
  const leftOut = losers.flatMap(({ column, field }) => {
    const winner = winners.get(field);
    if (winner === undefined || NOT_READ.has(field)) return [];
    const isSettled = fallsBack(column, winner, field, columns) || statuses.includes(column.column);
    return isSettled ? [] : [{ column: column.column, label: column.label, rival: winner.label }];
  });
  return { columns, statuses, leftOut };
}

/** Above 0 where the first of two columns has the better claim to a field. */
function compare(a: Settling, b: Settling, field: Field): number {
  const later = (periodIn(a.label) ?? 0) - (periodIn(b.label) ?? 0);
  const isTimed = TOLD_ANEW.has(field) && isPeriodic(a) && isPeriodic(b);
  const claims = [
    Number(a.chosen) - Number(b.chosen),
    TOLD_ANEW.has(field) ? currency(a.label) - currency(b.label) : 0,
    Number(b.loose) - Number(a.loose),
    b.fields.length - a.fields.length,
    a.confidence - b.confidence,
    isTimed ? later : 0,
    field === "status" ? Number(isTold(b)) - Number(isTold(a)) : 0,
    field === "milestone" ? Number(isMeasure(b)) - Number(isMeasure(a)) : 0,
  ];
  return claims.find((claim) => claim !== 0) ?? 0;
}

const NOW = /\b(?:current|latest|now|present|overall|newest)\b/i;
const ASIDE = /\b(?:previous|prev|last|prior|old|risk|budget|financ\w*|cost|resourc\w*)\b/i;

const currency = (label: string): number => (NOW.test(label) ? 1 : ASIDE.test(label) ? -1 : 0);

const isPeriodic = ({ label }: Settling): boolean => periodIn(label) !== null;

/** Whether a label asks for words on how things go, rather than for a mark. */
const isTold = ({ label }: Settling): boolean =>
  /progress|update|position/i.test(label) && !/\b(?:b?rag\w*|status|rating|y\/n)\b/i.test(label);

const isMeasure = ({ label }: Settling): boolean => /success|measure/i.test(label);

/** The first further column that is plainly one of deadlines, where the first is too. */
function secondDeadline(
  columns: readonly Settling[],
  first: Settling | undefined,
): Settling | undefined {
  const isPlain = ({ fields, loose }: Settling): boolean =>
    !loose && fields.length === 1 && fields[0] === "deadline";
  if (first === undefined || !isPlain(first)) return undefined;
  return columns.find((column) => column !== first && isPlain(column));
}

/** The column of statuses, then those that stand in for it: earlier periods, and words on progress. */
function statusColumns(first: Settling | undefined, losers: readonly Settling[]): number[] {
  if (first === undefined) return [];
  const isAlike = (column: Settling): boolean =>
    currency(column.label) === currency(first.label) || currency(column.label) > 0;
  const periods = isPeriodic(first) ? losers.filter((c) => isPeriodic(c) && isAlike(c)) : [];
  const told = losers.filter((c) => isTold(c) && !periods.includes(c) && currency(c.label) >= 0);
  const byTime = periods.sort((a, b) => (periodIn(b.label) ?? 0) - (periodIn(a.label) ?? 0));
  return [first, ...byTime, ...told].map(({ column }) => column);
}

/** Gives a column that lost a field to another its next meaning; false where it has none. */
function fallsBack(
  loser: Settling,
  winner: Settling,
  field: Field,
  columns: readonly Settling[],
): boolean {
  const isFree = (other: Field): boolean => !columns.some((c) => c.fields.includes(other));
  const becomes = (column: Settling, other: Field): true => {
    column.fields = [other, ...column.fields.filter((own) => own !== field)];
    return true;
  };
  // Of two columns of one kind the one that stands further left is the wider.
  const [left, right] = loser.column < winner.column ? [loser, winner] : [winner, loser];
  if (field === "status") return isTold(loser) && becomes(loser, "comment");
  if (field === "completedOn") return isFree("status") && becomes(loser, "status");
  if (field === "milestone") return isMeasure(loser) && becomes(loser, "outcome");
  if (field === "priority" && isFree("theme")) return becomes(left, "theme") && give(right, field);
  if (field === "theme" && isFree("priority"))
    return becomes(right, "priority") && give(left, field);
  if (field !== "action") return false;
  // Without milestones the second is known for them elsewhere.
  const milestone = columns.find((c) => c.fields.includes("milestone"));
  if (milestone === undefined) return true;
  const wider = (["priority", "theme"] as const).find(isFree);
  if (wider === undefined || right.column > milestone.column) return false;
  return becomes(left, wider) && give(right, field);
}

function give(column: Settling, field: Field): true {
  if (!column.fields.includes(field)) column.fields = [field, ...column.fields];
  return true;
}
