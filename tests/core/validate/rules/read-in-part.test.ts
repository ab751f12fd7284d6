import { readInPart } from "../../../../src/core/validate/rules/read-in-part";
import { checkRule } from "../../../support/check-rule";

const LEADS = "Bea Quill ".repeat(250).trim();

checkRule(readInPart, {
  fails: [
    {
      name: "a cell of names longer than anybody writes",
      plan: `
        Action | Lead officer | Directorate | Deadline
        Fit alarms | Bea Quill | Housing | May 2026
        Sweep daily | ${LEADS} | Parks | May 2026
      `,
      at: ["B3"],
    },
    {
      name: "a status lost in a document",
      plan: `
        Action | Lead officer | Directorate | Deadline | Status
        Fit alarms | Bea Quill | Housing | May 2026 | In progress ${LEADS}
      `,
      at: ["E2"],
    },
  ],
  passes: [
    {
      name: "names one a line, each of which is read",
      plan: `
        Action | Lead officer | Directorate | Deadline
        Fit alarms | ${LEADS.replaceAll("Quill Bea", "Quill⏎Bea")} | Housing | May 2026
      `,
    },
    {
      name: "a comment as long, which is no name, date or status",
      plan: `
        Action | Lead officer | Directorate | Deadline | Comment
        Fit alarms | Bea Quill | Housing | May 2026 | ${LEADS}
      `,
    },
    {
      name: "an action as long",
      plan: `
        Action | Lead officer | Directorate | Deadline
        Fit alarms ${LEADS} | Bea Quill | Housing | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "a cell of names as long as is looked at",
    plan: `
      Action | Lead officer | Directorate | Deadline
      Fit alarms | ${LEADS.slice(0, 1_000)} | Housing | May 2026
    `,
  },
});
