import type { CellValue } from "../core/sheet/cell";
import type { Asked } from "./questions";
import type { PaneReview } from "./view/pane-review";
import type { BookFile } from "./view/last-return";
import type { WorkbookFrame } from "./view/parcels";
import type { CheckOptions } from "./view/review-room";

/** What the pane sends to the worker; `id` comes back with the answer. */
export type Request =
  | { readonly kind: "frame"; readonly frame: WorkbookFrame }
  | {
      readonly kind: "rows";
      readonly sheet: number;
      readonly rows: readonly (readonly CellValue[])[];
    }
  /** `fresh` where frame and rows went before; otherwise the last workbook again. */
  | {
      readonly kind: "check";
      readonly id: number;
      readonly fresh: boolean;
      readonly options: CheckOptions;
    }
  | {
      readonly kind: "compare";
      readonly id: number;
      readonly file: BookFile | null;
      readonly options: CheckOptions;
    }
  | { readonly kind: "ask"; readonly id: number; readonly asked: Asked };

/** What the worker answers. */
export type Answer =
  | { readonly kind: "checked"; readonly id: number; readonly review: PaneReview }
  | { readonly kind: "answered"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
