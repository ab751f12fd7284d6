import { serialFromDay, addDays } from "../src/core/plan/day";
import type { CellValue } from "../src/core/sheet/cell";
import { worksheet, type Workbook } from "../src/core/sheet/workbook";

const DIRECTORATES = [
  "Adult Services",
  "Children & Learning",
  "Corporate Resources",
  "Environment & Streets",
  "Growth & Homes",
  "Public Health",
];
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const STATUSES = ["Not started", "In progress", "Complete", "Suspended", ""];
const LABELS = [
  "Ref",
  "Theme",
  "Priority",
  "Strategic action",
  "Lead member",
  "Lead officer",
  "Directorate",
  "Milestone",
  "Deadline",
  "Status",
  "Completed on",
  "Comment",
];

/** One milestone in three notations in turn, so that the dates need reading. */
function deadline(i: number): CellValue {
  const month = i % 12;
  const year = 2026 + Math.floor((i % 24) / 12);
  if (i % 3 === 0) return `${MONTHS[month] ?? ""} ${String(year)}`;
  if (i % 3 === 1) return `${String((i % 28) + 1)}/${String(month + 1)}/${String(year)}`;
  return serialFromDay(addDays("2026-04-01", i % 365));
}

/** A register of so many milestones, four to an action. */
export function register(milestones: number): Workbook {
  const rows: CellValue[][] = [LABELS];
  for (let i = 0; i < milestones; i++) {
    const action = Math.floor(i / 4);
    const status = STATUSES[i % STATUSES.length] ?? "";
    rows.push([
      `A${String(action + 1)}.${String((i % 4) + 1)}`,
      `Theme ${String(action % 5)}`,
      `Priority ${String(action % 21)}`,
      `Deliver improvement programme number ${String(action)} across the borough`,
      `Cllr Person ${String(action % 9)}`,
      `Officer Number ${String(action % 60)}`,
      DIRECTORATES[action % DIRECTORATES.length] ?? "",
      `Stage ${String((i % 4) + 1)} report agreed for programme ${String(action)}`,
      deadline(i),
      status,
      status === "Complete" ? serialFromDay("2026-05-20") : null,
      i % 7 === 0 ? "Waiting for the contractor" : null,
    ]);
  }
  return { name: "register.xlsx", date1904: false, sheets: [worksheet("Register", rows)] };
}
