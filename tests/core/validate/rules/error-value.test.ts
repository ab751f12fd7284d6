import { errorValue } from "../../../../src/core/validate/rules/error-value";
import { checkRule } from "../../../support/check-rule";

checkRule(errorValue, {
  fails: [
    {
      name: "a deadline that is an error",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | #REF!
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
    },
    {
      name: "a name and a milestone that are errors",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | #N/A | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | #VALUE! | June 2026
      `,
      at: ["C2", "E3"],
    },
  ],
  passes: [
    {
      name: "no errors",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "an error outside the plan",
      plan: `
        Budget check | #REF!
        
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "words that begin with a hash",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | #OpenThePool campaign launched | May 2026
      `,
  },
});
