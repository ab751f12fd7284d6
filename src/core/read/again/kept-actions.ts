import type { Action } from "../../plan/plan";
import type { Refs } from "../assemble/refs";
import { memo } from "../deadlines/memo";
import type { ActionDraft, LeadDraft, MilestoneDraft } from "../group/draft";
import type { Table } from "../tables/table";
import { sameList, type Changes } from "./changes";

/** What was last found on a sheet, and what was made of it, action by action. */
export interface Understood {
  readonly drafts: readonly ActionDraft[];
  readonly actions: readonly Action[];
}

/** The action of the last reading that a draft would be read as again; null where there is none. */
export type Keep = (draft: ActionDraft, refs: Refs) => Action | null;

/**
 * Finds actions again that were found just so, in rows that have not changed.
 * It holds for a table whose columns mean what they meant, and with the same
 * directorates known. A plan of printed lines is always read anew: its cells
 * run over rows that are another action's.
 */
export function keptActions({ drafts, actions }: Understood, { isChanged }: Changes): Keep {
  if (drafts.length !== actions.length) return () => null;
  const places = new Map(drafts.map(({ row }, i) => [row, i]));
  const columnsOf = memo(({ columns }: Table) => JSON.stringify(columns));
  return (draft, refs) => {
    const place = places.get(draft.row) ?? -1;
    const [before, action] = [drafts[place], actions[place]];
    if (before === undefined || action === undefined || touches(draft, isChanged)) return null;
    const isSame =
      sameDraft(before, draft) &&
      sameRefs(action, refs) &&
      columnsOf(before.table) === columnsOf(draft.table);
    return isSame ? action : null;
  };
}

/** Whether one of an action's rows has changed; printed lines count as changed. */
function touches({ row, milestones }: ActionDraft, isChanged: (row: number) => boolean): boolean {
  if (isChanged(row)) return true;
  return milestones.some(
    (each) => each.joined !== null || each.more.length > 0 || isChanged(each.row),
  );
}

const sameRefs = ({ ref, milestones }: Action, refs: Refs): boolean =>
  ref === refs.action &&
  milestones.length === refs.milestones.length &&
  milestones.every((milestone, i) => milestone.ref === refs.milestones[i]);

function sameDraft(a: ActionDraft, b: ActionDraft): boolean {
  return (
    a.text === b.text &&
    a.row === b.row &&
    a.column === b.column &&
    a.theme === b.theme &&
    a.priority === b.priority &&
    a.headings?.theme === b.headings?.theme &&
    a.headings?.priority === b.headings?.priority &&
    a.leadsByRow === b.leadsByRow &&
    sameList(a.leads, b.leads, sameLead) &&
    sameList(a.milestones, b.milestones, sameMilestone)
  );
}

const sameLead = (a: LeadDraft, b: LeadDraft): boolean =>
  a.at.row === b.at.row &&
  a.at.column === b.at.column &&
  sameList(a.texts, b.texts) &&
  sameList(a.fields, b.fields);

const sameMilestone = (a: MilestoneDraft, b: MilestoneDraft): boolean =>
  a.text === b.text &&
  a.row === b.row &&
  a.column === b.column &&
  a.index === b.index &&
  a.of === b.of;
