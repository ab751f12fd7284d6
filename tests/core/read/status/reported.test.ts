import type { Reported } from "../../../../src/core/plan/status";
import { percentOf, reportedOf } from "../../../../src/core/read/status/reported";

/** What status cells say, worked out by hand; the first word of each title is its oddity. */
const SAID: Readonly<Record<Reported, readonly (readonly [why: string, text: string])[]>> = {
  complete: [
    ["plain", "Complete"],
    ["a full stop", "Completed."],
    ["a month after it", "COMPLETE - May 25"],
    ["a day after it", "Complete 12/5"],
    ["a day before it", "12/05/2025 - done"],
    ["a day in brackets", "Yes (12/05/25)"],
    ["how it went", "Completed on time and within budget"],
    ["to plan", "Delivered to time and budget"],
    ["a story after it", "Completed – went to Cabinet in May and was approved there"],
    ["a colour before it", "Green (complete)"],
    ["a colour that says the same", "Blue - Complete"],
    ["a number of a scale", "5 - Complete"],
    ["an adverb", "Fully implemented"],
    ["what it is said of", "Recommendation closed"],
    ["all", "All actions complete"],
    ["was", "Was completed in May 2025"],
    ["now", "Now complete"],
    ["a tick", "✓"],
    ["two of the kind", "Implemented and embedded"],
  ],
  "in-progress": [
    ["a colour", "Green"],
    ["two colours", "Amber/Green"],
    ["an arrow", "GREEN ↑"],
    ["denied", "Not delivered"],
    ["denied, not yet", "Not yet complete"],
    ["denied after a colour", "RED - not complete"],
    ["denied in other words", "Unable to complete"],
    ["denied, of a target", "Target not met"],
    ["not fully", "Not fully implemented"],
    ["in part", "Partly done"],
    ["in part, with un-", "Partially implemented"],
    ["almost", "Almost done"],
    ["a phase", "Phase 1 complete"],
    ["some of several", "1 of 3 complete"],
    ["a fraction", "2/5 complete"],
    ["some of several, after it", "Complete for 3 of 5 sites"],
    ["a share", "90% done"],
    ["a share in words", "Approximately 50% complete"],
    ["with an exception", "Complete except signage"],
    ["taken up again", "Was complete, reopened"],
    ["taken up after a pause", "Restarted after pause"],
    ["not closed otherwise", "Work not stopped"],
    ["not waiting any more", "No longer on hold"],
    ["a promise", "Complete by Dec 2025"],
    ["on track for it", "On track to be completed"],
    ["a new date", "Slipped - new date Mar 26"],
    ["a delay to something complete", "Delay to completed works"],
    ["named further in", "Status: on track"],
    ["yes, but", "Yes this is progressing well"],
  ],
  "not-started": [
    ["plain", "Not started"],
    ["to be", "To be implemented"],
    ["will be", "Will be complete by Dec"],
    ["yet to be", "Yet to be completed"],
    ["due to be", "Due to be completed Mar 26"],
    ["never", "Never started"],
    ["has not", "Work has not started"],
    ["no, with a date", "No - due Dec 2025"],
  ],
  suspended: [
    ["plain", "On hold"],
    ["why", "On hold pending funding"],
    ["why, at length", "Suspended because of the flood and what it cost"],
    ["until when", "Deferred to 2026/27"],
    ["in abeyance", "Held in abeyance"],
  ],
  cancelled: [
    ["plain", "Cancelled"],
    ["by whom", "Withdrawn by Cabinet in May"],
    ["not needed", "No longer required"],
    ["given up", "Ceased"],
  ],
  none: [
    ["nothing", ""],
    ["nothing to say", "N/A"],
    ["something else completed", "Completed consultation; works start in May or soon after"],
    ["a meeting", "Met with contractor on 4 May to agree the scope"],
    ["an event", "Held two workshops with residents in June"],
    ["something else deleted", "Deleted posts are now being recruited to again"],
  ],
  unknown: [
    ["something else completed, in short", "Consultation completed"],
    ["a draft", "See comments"],
    ["moved on", "Moved to BAU"],
  ],
};

describe.each(Object.entries(SAID))("%s is what is reported by", (reported, texts) => {
  test.each(texts)("%s: %s", (_, text) => {
    expect(reportedOf(text)).toBe(reported);
  });
});

describe("per cent complete", () => {
  test.each([
    ["a number", 80, "", 80],
    ["a share under a percentage format", 0.8, "0%", 80],
    ["a share without one", 0.5, "", 50],
    ["a text", "80%", "", 80],
    ["a text with words after it", "80% complete", "", 80],
    ["a part of a whole", "5 of 10", "", 50],
    ["a count of something else", "2 tasks left", "", null],
    ["a range", "50-60%", "", null],
    ["more than all", 120, "", null],
    ["no number", "N/A", "", null],
  ])("%s", (_, value, format, percent) => {
    expect(percentOf(value, { numberFormat: format })).toBe(percent);
  });
});
