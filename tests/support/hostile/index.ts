import { PART_SHAPES } from "./parts";
import { PLAN_SHAPES } from "./plans";
import type { HostileShape } from "./shape";
import { TEXT_SHAPES } from "./texts";

/** Every kind of file made to cost a reader far more than its size. */
export const HOSTILE_SHAPES: readonly HostileShape[] = [
  ...PART_SHAPES,
  ...PLAN_SHAPES,
  ...TEXT_SHAPES,
];
