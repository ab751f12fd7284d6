import { rowPassedOver } from "../../../../src/core/validate/rules/row-passed-over";
import { checkRule } from "../../../support/check-rule";

checkRule(rowPassedOver, {
  fails: [
    {
      name: "a priority with no action below it",
      plan: `
        Priority | Action | Lead officer | Directorate | Deadline
        Safer homes | Fit alarms | Bea Quill | Housing | May 2026
        Cleaner streets | | | |
      `,
      at: ["A3"],
    },
    {
      name: "a reference whose action has not been written",
      plan: `
        Ref | Action | Lead officer | Directorate | Deadline
        A1 | Fit alarms | Bea Quill | Housing | May 2026
        A2 | | | |
        A3 | Sweep daily | Dev Shah | Parks | June 2026
      `,
      at: ["A3"],
    },
    {
      name: "a priority that begins as such a mark would",
      plan: `
        Priority | Action | Lead officer | Directorate | Deadline
        Safer homes | Fit alarms | Bea Quill | Housing | May 2026
        End of life care | | | |
      `,
      at: ["A3"],
    },
    {
      name: "a deadline that has lost its row",
      plan: `
        Action | Lead officer | Directorate | Deadline | Status
        Fit alarms | Bea Quill | Housing | May 2026 | In progress
        | | | End 2026 |
      `,
      at: ["D3"],
    },
    {
      name: "a status that has lost its row",
      plan: `
        Action | Lead officer | Directorate | Deadline | Status
        Fit alarms | Bea Quill | Housing | May 2026 | In progress
        | | | | Complete
      `,
      at: ["E3"],
    },
  ],
  passes: [
    {
      name: "a priority above its actions",
      plan: `
        Priority | Action | Lead officer | Directorate | Deadline
        Safer homes | | | |
        | Fit alarms | Bea Quill | Housing | May 2026
        Cleaner streets | | | |
        | Sweep daily | Dev Shah | Parks | June 2026
      `,
    },
    {
      name: "a legend below a gap",
      plan: `
        Action | Lead officer | Directorate | Deadline | Status
        Fit alarms | Bea Quill | Housing | May 2026 | In progress

        | | | | Blue: complete
        | | | | Red: late
      `,
    },
    {
      name: "a mark that closes the plan",
      plan: `
        Priority | Action | Lead officer | Directorate | Deadline
        Safer homes | Fit alarms | Bea Quill | Housing | May 2026

        End of plan | | | |
      `,
    },
  ],
  nearMiss: {
    name: "a total and a note directly below",
    plan: `
        Action | Lead officer | Directorate | Deadline | Status
        Fit alarms | Bea Quill | Housing | May 2026 | In progress
        Total | | | | 1
        Note: all dates are subject to Cabinet | | | |
      `,
  },
});
