import type { Worksheet } from "../../../src/core/sheet/workbook";
import type { Expected, TruePlan } from "./truth";

/** A plan on a worksheet, and what must be read of it. */
export interface Rendered {
  readonly sheet: Worksheet;
  readonly expected: readonly Expected[];
  readonly plan: TruePlan;
}
