import type { Rule } from "../rule";
import { actionWithoutDirectorate } from "./action-without-directorate";
import { actionWithoutLeadMember } from "./action-without-lead-member";
import { actionWithoutLeadOfficer } from "./action-without-lead-officer";
import { actionWithoutMilestone } from "./action-without-milestone";
import { cellShifted } from "./cell-shifted";
import { completeWithoutDate } from "./complete-without-date";
import { completedInTheFuture } from "./completed-in-the-future";
import { dateTypedAsText } from "./date-typed-as-text";
import { deadlineAmbiguous } from "./deadline-ambiguous";
import { deadlineMisspelt } from "./deadline-misspelt";
import { deadlineOutsidePlanYear } from "./deadline-outside-plan-year";
import { deadlineUnreadable } from "./deadline-unreadable";
import { deadlineYearInferred } from "./deadline-year-inferred";
import { deadlinesBunched } from "./deadlines-bunched";
import { directorateSpeltSeveralWays } from "./directorate-spelt-several-ways";
import { duplicateAction } from "./duplicate-action";
import { duplicateMilestone } from "./duplicate-milestone";
import { errorValue } from "./error-value";
import { fieldMissing } from "./field-missing";
import { fragmentDropped } from "./fragment-dropped";
import { hiddenRowsRead } from "./hidden-rows-read";
import { hiddenSheetRead } from "./hidden-sheet-read";
import { labelNotUnderstood } from "./label-not-understood";
import { linesJoined } from "./lines-joined";
import { milestoneGone } from "./milestone-gone";
import { milestoneWithoutDeadline } from "./milestone-without-deadline";
import { milestonesOutOfOrder } from "./milestones-out-of-order";
import { noFixedEnd } from "./no-fixed-end";
import { noHeaderFound } from "./no-header-found";
import { noPlanFound } from "./no-plan-found";
import { noiseIgnored } from "./noise-ignored";
import { originalDeadlineAltered } from "./original-deadline-altered";
import { overdueWithoutComment } from "./overdue-without-comment";
import { ownerUncertain } from "./owner-uncertain";
import { percentAgainstStatus } from "./percent-against-status";
import { planCountedTwice } from "./plan-counted-twice";
import { planNotBegun } from "./plan-not-begun";
import { progressUnderAnotherLabel } from "./progress-under-another-label";
import { ratingAgainstDates } from "./rating-against-dates";
import { readInPart } from "./read-in-part";
import { referenceUsedTwice } from "./reference-used-twice";
import { revisedWithoutReason } from "./revised-without-reason";
import { rowPassedOver } from "./row-passed-over";
import { severalDeadlines } from "./several-deadlines";
import { severalLeadOfficers } from "./several-lead-officers";
import { similarNames } from "./similar-names";
import { statusNotUnderstood } from "./status-not-understood";
import { suspendedWithoutReason } from "./suspended-without-reason";
import { textCutOff } from "./text-cut-off";
import { unknownDirectorate } from "./unknown-directorate";
import { vagueWording } from "./vague-wording";

/** Every rule, in the order findings are shown: reading, actions, milestones, progress, remarks. */
export const RULES: readonly Rule[] = [
  errorValue,
  noPlanFound,
  planNotBegun,
  noHeaderFound,
  fieldMissing,
  labelNotUnderstood,
  hiddenSheetRead,
  hiddenRowsRead,
  planCountedTwice,
  actionWithoutMilestone,
  actionWithoutLeadMember,
  actionWithoutLeadOfficer,
  severalLeadOfficers,
  actionWithoutDirectorate,
  directorateSpeltSeveralWays,
  unknownDirectorate,
  duplicateAction,
  referenceUsedTwice,
  similarNames,
  ownerUncertain,
  milestoneWithoutDeadline,
  deadlineUnreadable,
  deadlineMisspelt,
  deadlineAmbiguous,
  deadlineYearInferred,
  dateTypedAsText,
  deadlineOutsidePlanYear,
  noFixedEnd,
  severalDeadlines,
  milestonesOutOfOrder,
  duplicateMilestone,
  vagueWording,
  deadlinesBunched,
  statusNotUnderstood,
  progressUnderAnotherLabel,
  completeWithoutDate,
  completedInTheFuture,
  percentAgainstStatus,
  ratingAgainstDates,
  overdueWithoutComment,
  revisedWithoutReason,
  suspendedWithoutReason,
  originalDeadlineAltered,
  milestoneGone,
  textCutOff,
  linesJoined,
  cellShifted,
  noiseIgnored,
  rowPassedOver,
  readInPart,
  fragmentDropped,
];
