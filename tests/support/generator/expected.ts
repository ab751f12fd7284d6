import { hasField, type LeadStyle } from "./leads";
import { directoratesOf, officersOf, type Expected, type TruePlan } from "./truth";

/** What must be read of a plan in a layout with such lead columns. */
export function expectedOf(plan: TruePlan, leads: LeadStyle, ownDeadline: boolean): Expected[] {
  const actions = plan.themes.flatMap((t) => t.priorities.flatMap((p) => p.actions));
  return actions.map((action) => ({
    action: action.text,
    members: hasField(leads, "member") ? action.members : [],
    officers: hasField(leads, "officer") ? officersOf(action) : [],
    directorates: hasField(leads, "directorate") ? directoratesOf(action) : [],
    milestones: action.milestones.map(({ title, within, deadline }) => ({
      title,
      within: ownDeadline ? title : within,
      due: deadline?.due ?? null,
    })),
  }));
}
