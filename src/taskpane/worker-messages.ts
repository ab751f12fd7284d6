import type { CellValue } from "../core/sheet/cell";
import type { SheetContent } from "../core/sheet/content";
import type { SheetName } from "./sheets";
import type { Explanation, PaneReview } from "./view/pane-review";
import type { ReviewParcel, WorkbookFrame } from "./view/parcels";
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
  | { readonly kind: "explain"; readonly id: number; readonly milestone: number }
  | { readonly kind: "sheet"; readonly id: number; readonly name: SheetName };

/** What the worker answers. */
export type Answer =
  | { readonly kind: "parcel"; readonly id: number; readonly parcel: ReviewParcel }
  | { readonly kind: "checked"; readonly id: number; readonly frame: PaneReview }
  | { readonly kind: "explained"; readonly id: number; readonly explanation: Explanation | null }
  | { readonly kind: "sheet"; readonly id: number; readonly content: SheetContent | null }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
