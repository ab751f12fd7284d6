/** What a person does with a plan; it says where they begin. */
export type Role = "keeps" | "leads" | "gathers";

/** A way in: who it is for, what they can do, and its first steps. */
export interface WayIn {
  readonly role: Role;
  readonly title: string;
  readonly who: string;
  /** One sentence. */
  readonly does: string;
  readonly steps: readonly string[];
  /** The button that leads to the first step where no workbook is open. */
  readonly button: string;
}

/** The three ways in, as the first run of the pane and of the workbench show them. */
export const WAYS_IN: readonly WayIn[] = [
  {
    role: "keeps",
    title: "I keep a plan",
    who: "Directorate planner",
    does: "See what must be fixed, and prepare the return.",
    steps: [
      "Open your plan, as it is",
      "See what must be fixed, cell by cell",
      "Prepare your return when it says “Ready to submit”",
    ],
    button: "Open my plan",
  },
  {
    role: "leads",
    title: "I lead milestones",
    who: "Lead officer or Cabinet Member",
    does: "See what is overdue and what comes next.",
    steps: [
      "Open the plan",
      "Choose your name among the lead officers",
      "See what is overdue and what comes next",
    ],
    button: "Find my milestones",
  },
  {
    role: "gathers",
    title: "I gather the returns",
    who: "Performance team",
    does: "Compare a plan with its last return, and write the roll-up.",
    steps: [
      "Open the plan as it has come back",
      "Choose the workbook of its last return",
      "See which deadlines were altered and which milestones are gone",
    ],
    button: "Compare with a last return",
  },
];

/** The role that an address asks for, "?role=leads"; null for none that is known. */
export function roleIn(search: string): Role | null {
  const asked = new URLSearchParams(search).get("role");
  return WAYS_IN.find(({ role }) => role === asked)?.role ?? null;
}
