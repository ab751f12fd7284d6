import { quoted } from "../places";
import type { Copy, Rule } from "../rule";

export const planCountedTwice: Rule = {
  id: "plan-counted-twice",
  severity: "warning",
  title: "Plan counted twice",
  why: "A plan that stands on two sheets, one a quarter say, counts twice in every figure, and its old copy goes on being overdue.",
  examples: {
    given: "The plan that keeps it stands on another sheet as well, named “Q1”.",
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status
      Build a pool | Bea Quill | Leisure | Draft the plans | May 2026 | Complete
      | | | Open the pool | July 2026 | In progress
      | | | Close the old pool | August 2026 | Not started
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status
      Build a pool | Bea Quill | Leisure | Draft the plans | May 2026 | In progress
      | | | Open the pool | July 2026 | Not started
      | | | Close the old pool | August 2026 | Not started
    `,
  },
  *check({ sheet, tables }, { copyOf }) {
    if (copyOf === null) return;
    yield {
      at: { sheet, row: tables[0]?.area.top ?? 0, column: 0 },
      message: `${howMany(copyOf)} on ${nameOf(copyOf)} too, so they count twice. ${adviceOn(copyOf)}`,
      quote: nameOf(copyOf),
    };
  },
};

/** Of two sheets that each hold something of their own neither can be left out. */
const adviceOn = ({ eachHasOwn }: Copy): string => (eachHasOwn ? ASK : ADVICE);

const ASK =
  "Each sheet has actions of its own, so keep both. Check whether those on both should count for each; if not, take them out of one.";
const ADVICE =
  "Check the later of the two alone, or move the earlier to a workbook of its own and give it as the last return.";

const howMany = ({ shared, of }: Copy): string =>
  shared === of
    ? `All ${String(of)} milestones of this sheet stand`
    : `${String(shared)} of the ${String(of)} milestones of this sheet stand`;

const nameOf = ({ sheet, workbook }: Copy): string =>
  workbook === null ? quoted(sheet) : `${quoted(sheet)} of ${workbook}`;
