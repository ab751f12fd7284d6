import { labelFor, labelForAll, type Labelled } from "./labels";
import type { LeadField, LeadStyle } from "./leads";
import type { Random } from "./random";

/** One column of a table as a layout writes it. */
export type Column =
  | { readonly kind: "lead"; readonly fields: readonly LeadField[]; readonly label: string }
  | { readonly kind: Exclude<Labelled, LeadField | "milestoneDated">; readonly label: string };

export interface ColumnOptions {
  readonly leads: LeadStyle;
  readonly ownDeadline: boolean;
  readonly themes: boolean;
  readonly reported: boolean;
}

/** The columns of a table in the order that authors put them, which is seldom all the same. */
export function makeColumns(options: ColumnOptions, random: Random): Column[] {
  const { leads, ownDeadline } = options;
  const plain = (kind: Exclude<Labelled, LeadField | "milestoneDated">): Column => ({
    kind,
    label: labelFor(kind, random),
  });
  const milestone: Column = {
    kind: "milestone",
    label: labelFor(ownDeadline || random.chance(0.3) ? "milestone" : "milestoneDated", random),
  };
  const leadColumns = leads.columns.map((fields): Column => {
    const [only] = fields;
    const label =
      fields.length === 1 && only ? labelFor(only, random) : labelForAll(fields, random);
    return { kind: "lead", fields, label };
  });
  const work = [milestone, ...(ownDeadline ? [plain("deadline")] : [])];
  const body = random.weighed<Column[]>([
    [6, [plain("action"), ...leadColumns, ...work]],
    [3, [plain("action"), ...work, ...leadColumns]],
    [1, [...leadColumns, plain("action"), ...work]],
  ]);
  return [
    ...(random.chance(0.35) ? [plain("ref")] : []),
    ...(options.themes ? [plain("theme"), plain("priority")] : []),
    ...body,
    ...(random.chance(0.15) ? [plain("resources")] : []),
    ...(options.reported ? [plain("status"), plain("completedOn"), plain("comment")] : []),
  ];
}
