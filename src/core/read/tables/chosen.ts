import { isField } from "../../plan/fields";
import type { Settings } from "../../plan/settings";
import { columnIndex } from "../../sheet/a1";
import type { LabelledColumn } from "./table";

/** The columns a person has named on a sheet; none where nobody has. */
export function chosenColumns(settings: Settings, sheet: string): LabelledColumn[] {
  return Object.entries(settings.columns[sheet] ?? {}).flatMap(([letters, fields]) =>
    /^[A-Za-z]{1,3}$/.test(letters)
      ? [
          {
            column: columnIndex(letters),
            label: "",
            fields: fields.filter(isField),
            confidence: 1,
            loose: false,
            understood: true,
            chosen: true,
          },
        ]
      : [],
  );
}

/** Labelled columns with those a person has named in their place, left to right. */
export function withChosen(
  columns: readonly LabelledColumn[],
  chosen: readonly LabelledColumn[],
): readonly LabelledColumn[] {
  if (chosen.length === 0) return columns;
  const labels = new Map(columns.map(({ column, label }) => [column, label]));
  const kept = columns.filter(({ column }) => !chosen.some((each) => each.column === column));
  return [
    ...kept,
    ...chosen.map((each) => ({ ...each, label: labels.get(each.column) ?? "" })),
  ].sort((a, b) => a.column - b.column);
}
