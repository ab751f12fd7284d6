import { originalDeadlineAltered } from "../../../../src/core/validate/rules/original-deadline-altered";
import { checkRule } from "../../../support/check-rule";

checkRule(originalDeadlineAltered, {
  fails: [
    {
      name: "a later month",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | July 2026
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
      fixes: ["Put back “May 2026”"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
    },
    {
      name: "a deadline taken away",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool |
      `,
      at: ["F3"],
      fixes: ["Put back “June 2026”"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
    },
    {
      name: "a real date put off, where there is a place for a revised one",
      plan: `
        Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | [2026-07-31] | | Rain
        | |  | Close the old pool | [2026-06-30] | |
      `,
      at: ["E2"],
      fixes: ["Put back 31 May 2026, and the new date as revised"],
      before: `
        Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | [2026-05-31] | |
        | |  | Close the old pool | [2026-06-30] | |
      `,
    },
    {
      name: "one of several on the lines of a cell, whose neighbours stay",
      plan: `
        Action | Lead officer | Directorate | Milestones | Deadlines
        Build a pool | Bea Quill | Leisure | Open the pool⏎Close the old pool⏎Fill it in | June 2026⏎TBC⏎July 2026
        Mend the roof | Tom Day | Leisure | Let the contract⏎Begin the works | May 2026⏎July 2026
      `,
      at: ["E2"],
      fixes: ["Put back “May 2026”"],
      before: `
        Action | Lead officer | Directorate | Milestones | Deadlines
        Build a pool | Bea Quill | Leisure | Open the pool⏎Close the old pool⏎Fill it in | June 2026⏎May 2026⏎July 2026
        Mend the roof | Tom Day | Leisure | Let the contract⏎Begin the works | May 2026⏎July 2026
      `,
    },
    {
      name: "a numbered line of a cell, of which the deadline is a part",
      plan: `
        Action | Lead officer | Directorate | Milestones | Deadlines
        Build a pool | Bea Quill | Leisure | 1. Open the pool⏎2. Close the old pool | 1. end TBC/26⏎2. July 2026
        Mend the roof | Tom Day | Leisure | 1. Let the contract⏎2. Begin the works | 1. May 2026⏎2. July 2026
      `,
      at: ["E2"],
      fixes: ["Put back “end of May 2026”"],
      before: `
        Action | Lead officer | Directorate | Milestones | Deadlines
        Build a pool | Bea Quill | Leisure | 1. Open the pool⏎2. Close the old pool | 1. end of May 2026⏎2. July 2026
        Mend the roof | Tom Day | Leisure | 1. Let the contract⏎2. Begin the works | 1. May 2026⏎2. July 2026
      `,
    },
    {
      name: "a day that others share, who would be moved with it",
      plan: `
        Action | Lead officer | Directorate | Milestones | Deadlines
        Build a pool | Bea Quill | Leisure | Open the pool⏎Close the old pool⏎Fill it in | July 2026
      `,
      at: ["E2"],
      before: `
        Action | Lead officer | Directorate | Milestones | Deadlines
        Build a pool | Bea Quill | Leisure | Open the pool⏎Close the old pool⏎Fill it in | June 2026⏎July 2026⏎July 2026
      `,
    },
    {
      name: "words within the milestone",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (July 2026)
      `,
      at: ["C2"],
      fixes: ["Put back “(May 2026)”"],
      before: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
      `,
    },
    {
      name: "one of two steps of one name",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Progress report | May 2026
        | | |  | Progress report | December 2026
      `,
      at: ["F3"],
      fixes: ["Put back “November 2026”"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Progress report | May 2026
        | | |  | Progress report | November 2026
      `,
    },
  ],
  passes: [
    {
      name: "nothing altered",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "steps of one name that come round again",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Progress report | May 2026
        | | |  | Progress report | November 2026
      `,
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Progress report | May 2026
        | | |  | Progress report | November 2026
      `,
    },
    {
      name: "one of two readings, now written out",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | February 2027
      `,
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Winter 2026
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
    name: "the same day in other words",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | 31 May 2026
      `,
    before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
  },
});
