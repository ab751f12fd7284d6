import { saysDone } from "../../../../src/core/read/status/done-sentence";

const isDate = (rest: string): boolean => /^\d{1,2}\//.test(rest);

/** Worked out by hand: whether it says so under a label of completions, and among words on progress. */
test.each([
  ["Presented and approved by the board on 5/11/2025", true, true],
  ["Approved by full council 15/12/25", true, true],
  ["Was formally adopted at Council on 3 May 2025", true, true],
  ["Signed 5/11/2025", true, true],
  ["Held on 3 May 2025", true, true],
  ["Approved in January 2025", true, true],
  ["Sent to Cabinet on 3 May 2025", true, false],
  ["Reviewed by the board on 3 May 2025", true, false],
  ["Approved the business case on 5/11/2025", false, false],
  ["Approved the business case to rebuild on 5/11/2025", false, false],
  ["Held two workshops on 3 May 2025", false, false],
  ["Delivered 20 homes on 5 May 2025", false, false],
  ["Strategy adopted by Cabinet on 3 March 2025", false, false],
  ["Phase 1 approved on 5 May 2025", false, false],
  ["Draft approved by the board on 5 May 2025", false, false],
  ["Approved in principle by the board on 5 May 2025", false, false],
  ["Not approved by the board on 5 May 2025", false, false],
  ["To be approved by the board on 5 May 2025", false, false],
  ["Expected to be signed on 5 May 2025", false, false],
  ["Approved by 5 May 2025", false, false],
  ["Approved by March 2025", false, false],
  ["Delayed by the board on 3 May 2025", false, false],
  ["Rejected by Cabinet on 3 May 2025", false, false],
  ["Started on 3 May 2025", false, false],
  ["Signed off by 3 of 5 wards on 3 May 2025", false, false],
  ["Approved", false, false],
  ["", false, false],
])("%s", (text, underCompletions, onProgress) => {
  expect(saysDone(text, "completion", isDate)).toBe(underCompletions);
  expect(saysDone(text, "progress", isDate)).toBe(onProgress);
});
