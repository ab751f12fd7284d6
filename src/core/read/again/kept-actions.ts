import type { Action } from "../../plan/plan";
import type { Reading } from "../../plan/reading";
import { cellKey } from "../../sheet/a1";
import type { Refs } from "../assemble/refs";
import type { ProblemsBefore } from "../problems";
import type { ActionDraft, LeadDraft, MilestoneDraft } from "../group/draft";
import type { Remark } from "../rows/remarks";
import type { SheetDraft } from "../sheet-draft";
import { sameList, type Changes } from "./changes";
import { sameTables } from "./same-tables";

/** What of the last reading of a sheet holds. */
export interface Kept {
  /** The action that a draft would be read as again, its references aside; null where there is none. */
  readonly actionOf: (draft: ActionDraft) => Action | null;
  /** The references of all actions by their place, where none can have changed; else null. */
  readonly refsAt: ((place: number) => Refs) | null;
  /** Whether nobody was uncertain, so that a kept action brings no problem with it. */
  readonly areLeadsCertain: boolean;
  /** What was met on the sheet, and the rows that alone may hold something else; null where any row may. */
  readonly met: ProblemsBefore | null;
}

export const NOTHING_KEPT: Kept = {
  actionOf: () => null,
  refsAt: null,
  areLeadsCertain: false,
  met: null,
};

/**
 * Finds actions again that were found just so, in rows that have not changed,
 * with the same directorates known. Where every printed line is a row, it is
 * the same where its joined texts are, wherever its further lines stand.
 */
export function keptActions(
  before: { readonly draft: SheetDraft; readonly reading: Reading },
  now: SheetDraft,
  { isChanged, rows }: Changes,
): Kept {
  const { actions } = before.reading.plan;
  const drafts = before.draft.actions;
  if (drafts.length !== actions.length || !sameTables(before.draft, now)) return NOTHING_KEPT;
  const places = new Map(drafts.map(({ row, column }, i) => [cellKey(row, column), i]));
  return {
    actionOf: (draft) => {
      const place = places.get(cellKey(draft.row, draft.column)) ?? -1;
      const [last, action] = [drafts[place], actions[place]];
      if (last === undefined || action === undefined) return null;
      if (last === draft) return action;
      if (touches(draft, isChanged)) return null;
      return sameDraft(last, draft) ? action : null;
    },
    refsAt: sameList(drafts, now.actions, sameRefs) ? (place) => refsOf(actions[place]) : null,
    areLeadsCertain: before.reading.problems.every(({ kind }) => kind !== "owner-uncertain"),
    // Of a sheet that held no plan nothing else was told.
    met:
      rows === null || actions.length === 0
        ? null
        : { problems: before.reading.problems, changed: rows },
  };
}

/** Whether two actions are given the same references, if those before them are. */
const sameRefs = (a: ActionDraft, b: ActionDraft): boolean =>
  a === b ||
  (a.ref === b.ref &&
    a.row === b.row &&
    sameList(a.milestones, b.milestones, (x, y) => x.ref === y.ref));

const refsOf = (action: Action | undefined): Refs => ({
  action: action?.ref ?? "",
  milestones: action?.milestones.map(({ ref }) => ref) ?? [],
});

/** Whether one of an action's rows has changed; printed lines count as changed. */
function touches({ row, milestones }: ActionDraft, isChanged: (row: number) => boolean): boolean {
  if (isChanged(row)) return true;
  return milestones.some(
    (each) =>
      each.joined !== null ||
      each.more.length > 0 ||
      isChanged(each.row) ||
      each.remarks.some(({ at }) => isChanged(at.row)),
  );
}

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
  a.of === b.of &&
  a.period?.label === b.period?.label &&
  sameList(a.remarks, b.remarks, sameRemark);

const sameRemark = (a: Remark, b: Remark): boolean =>
  a.field === b.field && a.text === b.text && a.at.row === b.at.row;
