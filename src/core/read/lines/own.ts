import type { DeadlineReader } from "../deadlines/index";
import { leadLineShape } from "../leads/index";
import type { LeadColumn } from "../tables/table";
import { endsInBracket, endsOpen, startsLower } from "./marks";

/**
 * Whether a row's deadline cell holds a deadline of its own, not the rest of
 * the one above. Each milestone has its own, so that no text goes on past two.
 */
export function hasOwnDeadline(above: string, own: string, reader: DeadlineReader): boolean {
  if (own === "") return false;
  if (above === "") return true;
  if (endsInBracket(above)) return false;
  const shape = reader.shapeOf(own);
  if (endsOpen(above) && shape === "whole" && !isDone(above, reader)) return false;
  if (startsLower(own)) return (shape === "whole" || shape === "start") && isDone(above, reader);
  return shape !== "end" || isWhole(above, reader);
}

/** Whether nothing more is wanted of a deadline: it is whole, or the rest of one, "2018" below "end of May". */
const isDone = (text: string, reader: DeadlineReader): boolean =>
  isWhole(text, reader) || reader.shapeOf(text) === "end";

/** Whether a deadline lacks nothing; "17th August" lacks its year. */
function isWhole(text: string, reader: DeadlineReader): boolean {
  if (reader.shapeOf(text) !== "whole") return false;
  const { deadline } = reader.inText(text);
  return deadline?.remarks.every(({ kind }) => kind !== "year-inferred") ?? false;
}

/**
 * Whether a row names a lead of its own, by its lead cells and those of the
 * row above. A column that names member, officer and directorate together has
 * them stacked beside one action, so that it does not tell.
 */
export function hasOwnLead(
  leads: readonly LeadColumn[],
  above: (column: LeadColumn, index: number) => string,
  own: (column: LeadColumn, index: number) => string,
): boolean {
  return leads.some((lead, index) => {
    const text = lead.fields.length > 1 ? "" : own(lead, index);
    return text !== "" && isOwnLead(above(lead, index), text);
  });
}

function isOwnLead(above: string, own: string): boolean {
  if (above === "" || above === own) return true;
  if (endsOpen(above) || endsInBracket(above) || startsLower(own)) return false;
  const shape = leadLineShape(own);
  return shape === "member" || shape === "officer" || shape === "body";
}
