import type { Status } from "../../core/plan/status";
import { STATUSES } from "../../core/plan/status";
import type { CountedStatus, Counts, RollUp } from "../../core/track/roll-up";
import { counted, perCent, STATUS_ORDER, STATUS_WORDS } from "./words";

/** A status, the name it is counted under, and its words. */
export interface RollUpColumn {
  readonly status: Status;
  readonly counted: CountedStatus;
  readonly words: string;
}

/** The statuses in the order that tables and charts show them. */
export const ROLL_UP_COLUMNS: readonly RollUpColumn[] = STATUSES.map((status) => ({
  status,
  counted: status === "due-soon" ? "dueSoon" : status,
  words: STATUS_WORDS[status],
}));

/** The parts of a bar, what needs attention first. */
export const BAR_PARTS: readonly RollUpColumn[] = STATUS_ORDER.flatMap((status) =>
  ROLL_UP_COLUMNS.filter((column) => column.status === status),
);

/** The columns in which anything is counted at all; the first four stand always. */
export function usedColumns(total: Counts): readonly RollUpColumn[] {
  return ROLL_UP_COLUMNS.filter((column, i) => i < 4 || total[column.counted] > 0);
}

/** A bar in words: "23 milestones: 8 complete (35%), 6 overdue (26%)". */
export function barWords(counts: Counts): string {
  const parts = ROLL_UP_COLUMNS.filter((column) => counts[column.counted] > 0).map(
    ({ counted: name, words }) =>
      `${String(counts[name])} ${words.toLowerCase()} (${perCent(counts[name], counts.milestones)})`,
  );
  const whole = counted(counts.milestones, "milestone");
  return parts.length === 0 ? whole : `${whole}: ${parts.join(", ")}`;
}

/** The roll-up as text with tabs between its columns, to be pasted into a sheet or a document. */
export function rollUpText({ total, byDirectorate }: RollUp): string {
  const columns = usedColumns(total);
  const header = ["Directorate", "Actions", "Milestones"];
  for (const { words } of columns) header.push(words, `${words} %`);
  const line = (name: string, counts: Counts): string[] => [
    plainText(name),
    String(counts.actions),
    String(counts.milestones),
    ...columns.flatMap(({ counted: status }) => [
      String(counts[status]),
      perCent(counts[status], counts.milestones),
    ]),
  ];
  const lines = [
    header,
    ...byDirectorate.map((counts) => line(counts.directorate, counts)),
    line("Total (each counted once)", total),
  ];
  return `${lines.map((cells) => cells.join("\t")).join("\n")}\n`;
}

/** A name that no spreadsheet takes for a formula and that stays in its own cell. */
function plainText(name: string): string {
  const flat = name.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}
