import { labelFor, labelForAll, type Labelled } from "./labels";
import type { LeadField, LeadStyle } from "./leads";
import type { Random } from "./random";

/** One column of a table as a layout writes it. */
export type Column =
  | { readonly kind: "lead"; readonly fields: readonly LeadField[]; readonly label: string }
  | { readonly kind: PlainKind; readonly label: string };

type PlainKind = Exclude<Labelled, LeadField | "milestoneDated"> | "empty";

export interface ColumnOptions {
  readonly leads: LeadStyle;
  readonly ownDeadline: boolean;
  readonly themes: boolean;
  readonly reported: boolean;
}

/** The columns of a table in the order that authors put them, which is seldom all the same. */
export function makeColumns(options: ColumnOptions, random: Random): Column[] {
  const { leads, ownDeadline } = options;
  const plain = (kind: Exclude<PlainKind, "empty">): Column => ({
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
  const dates = ownDeadline
    ? [plain("deadline"), ...(options.reported && random.chance(0.3) ? [plain("revised")] : [])]
    : [];
  const work = random.chance(0.9) ? [milestone, ...dates] : [...dates, milestone];
  const body = random.weighed<Column[]>([
    [6, [plain("action"), ...leadColumns, ...work]],
    [3, [plain("action"), ...work, ...leadColumns]],
    [1, [...leadColumns, plain("action"), ...work]],
  ]);
  const empty: Column = { kind: "empty", label: "" };
  return [
    ...(random.chance(0.35) ? [plain("ref")] : []),
    ...(options.themes ? [plain("theme"), plain("priority")] : []),
    ...body.flatMap((column) => (random.chance(0.02) ? [empty, column] : [column])),
    ...(random.chance(0.15) ? [plain("resources")] : []),
    ...(options.reported
      ? [
          plain("status"),
          ...(random.chance(0.25) ? [plain("percent")] : []),
          plain("completedOn"),
          plain("comment"),
        ]
      : []),
  ];
}
