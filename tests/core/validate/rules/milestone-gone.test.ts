import { milestoneGone } from "../../../../src/core/validate/rules/milestone-gone";
import { checkRule } from "../../../support/check-rule";

checkRule(milestoneGone, {
  fails: [
    {
      name: "one left out",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
      at: ["A1"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
    },
    {
      name: "one reworded",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Shut the old pool | June 2026
      `,
      at: ["A1"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
    },
    {
      name: "one left out of an action that is still there, though a new action has a like one",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Mend the paths | Cllr Ann Poole | Bea Quill | Leisure | Report to Cabinet | June 2026
      `,
      at: ["A1"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Report to Cabinet | June 2026
      `,
    },
    {
      name: "one left out of an action whose title was written anew",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build the pool at Elm Road | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
      at: ["A1"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Open the pool | July 2026
      `,
    },
    {
      name: "those of an action left out, though a new one has a step that most have",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Report to Cabinet | March 2027
        | | |  | Plant 100 trees | May 2026
        Mend the paths | Cllr Ann Poole | Bea Quill | Leisure | Mend 10 paths | May 2026
      `,
      at: ["A1", "A1"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Report to Cabinet | May 2026
        | | |  | Open the pool | July 2026
        Mend the paths | Cllr Ann Poole | Bea Quill | Leisure | Mend 10 paths | May 2026
      `,
    },
    {
      name: "one of two of one name",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Progress report | May 2026
      `,
      at: ["A1"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Progress report | May 2026
        | | |  | Progress report | November 2026
      `,
    },
  ],
  passes: [
    {
      name: "all there",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
    },
    {
      name: "all there, the action's title written anew",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build the pool at Elm Road | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | July 2026
      `,
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
    },
    {
      name: "no last return at hand",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "all there in another order, with one more",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Close the old pool | June 2026
        | | |  | Open the pool | May 2026
        | | |  | Drain the old pool | July 2026
      `,
    before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
  },
});
