import type { MilestoneDraft } from "../group/draft";
import { isEmpty } from "../text";
import { valueFor } from "./cells";
import type { MilestoneContext } from "./context";

/**
 * The context of one milestone's row. Of several columns that tell the status,
 * "Q1 status" and "Q2 status", the latest that is filled holds on the row.
 */
export function atRow(context: MilestoneContext, draft: MilestoneDraft): MilestoneContext {
  const { columns } = context;
  // Printed lines hold what stands in their columns joined already.
  if (columns.statuses.length < 2 || draft.joined !== null) return context;
  const filled = columns.statuses.find(
    (column) => !isEmpty(valueFor(context, draft, column, "status")),
  );
  if (filled === undefined || filled === columns.status) return context;
  return { ...context, columns: { ...columns, status: filled } };
}
