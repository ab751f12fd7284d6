/** Whether a sheet says how far its work has come. What it does not say is never taken for a failing of those who lead. */
export type Progress =
  | { readonly kind: "reported" }
  /** There is a place for it, and nothing in it: the columns, left to right. */
  | { readonly kind: "not-yet"; readonly columns: readonly ProgressColumn[] }
  /** No column, and no line below a milestone, has room for it. */
  | { readonly kind: "no-column" };

/** A column for progress, with its label as written, "" where there is none. */
export interface ProgressColumn {
  readonly column: number;
  readonly label: string;
}
