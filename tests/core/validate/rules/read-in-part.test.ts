import { readInPart } from "../../../../src/core/validate/rules/read-in-part";
import { checkRule } from "../../../support/check-rule";

const LONG = "Bea Quill ".repeat(250).trim();

checkRule(
  readInPart,
  `
  Action | Lead officer | Directorate | Deadline
  Fit alarms | Bea Quill | Housing | May 2026
  Sweep daily | ${LONG} | Parks | May 2026
  `,
  [
    "B3: Only the first 1,000 characters of this cell were looked at for names, a date or a status. Keep what belongs there and move the rest to a comment.",
  ],
);
