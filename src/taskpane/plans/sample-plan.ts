import { addDays, type Day } from "../../core/plan/day";
import { day, text, type ContentCell, type SheetContent } from "../../core/sheet/content";
import { financialYear, PLAN_COLUMNS, planSheet } from "./plan-sheet";

/**
 * A made-up plan to try the pane on. Its deadlines stand around `today`, so that
 * there is something overdue, due soon and complete whenever it is opened, and
 * it holds a few faults on purpose.
 */
export function samplePlan(today: Day): SheetContent {
  return planSheet({
    name: "Sample plan",
    title: `Sample action plan ${financialYear(today)}`,
    help: "A made-up plan, with a few faults to find. Delete the sheet when you have done with it.",
    columns: PLAN_COLUMNS,
    rows: ROWS.map((row) => cellsOf(row, today)),
    room: ROWS.length,
  });
}

interface SampleRow {
  theme?: string;
  action?: string;
  member?: string;
  officer?: string;
  directorate?: string;
  milestone: string;
  /** Days from today; null leaves the deadline out. */
  due: number | null;
  status?: string;
  completed?: number;
  comment?: string;
}

const ROWS: readonly SampleRow[] = [
  {
    theme: "A cleaner borough",
    action: "Collect food waste from every household",
    member: "Cllr Priya Anand",
    officer: "Tom Hale",
    directorate: "Environment & Streets",
    milestone: "Agree the collection rounds with the depot",
    due: -92,
    status: "Complete",
    completed: -97,
  },
  { milestone: "Deliver caddies to the first 8,000 homes", due: -34, status: "In progress" },
  { milestone: "Report the first quarter’s tonnage to committee", due: 21 },
  {
    action: "Replace street lamps with low-energy ones",
    member: "Cllr Priya Anand",
    directorate: "Environment and Streets",
    milestone: "Survey the remaining columns",
    due: -15,
    status: "Complete",
  },
  { milestone: "Let the contract for the second phase", due: 75, status: "Not started" },
  {
    theme: "Homes people can afford",
    action: "Bring empty homes back into use",
    member: "Cllr Marek Novak",
    officer: "Grace Oduya",
    directorate: "Housing & Growth",
    milestone: "Write to the owners of homes empty for two years",
    due: -8,
    status: "In progress",
    comment: "Two wards done; the rest wait for the register of owners.",
  },
  { milestone: "Offer grants for the first twenty homes", due: null },
  {
    theme: "Every child ready for school",
    action: "Open two more family hubs",
    member: "Cllr Hannah Weiss",
    officer: "Owen Price",
    directorate: "Children’s Services",
    milestone: "Choose the sites",
    due: -140,
    status: "Complete",
    completed: -133,
  },
  { milestone: "Appoint hub managers", due: 9, status: "In progress" },
  { milestone: "Open the first hub", due: 118, status: "Not started" },
];

function cellsOf(row: SampleRow, today: Day): ContentCell[] {
  const { theme, action, member, officer, directorate, milestone, status, comment } = row;
  return [
    ...[theme, action, member, officer, directorate, milestone].map((words) => text(words ?? "")),
    day(row.due === null ? null : addDays(today, row.due)),
    text(status ?? ""),
    day(row.completed === undefined ? null : addDays(today, row.completed)),
    text(comment ?? ""),
  ];
}
