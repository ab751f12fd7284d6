import { cells } from "./layout-cells";
import { lines } from "./layout-lines";
import { merged, register } from "./layout-merged";
import { randomFrom, type Random } from "./random";
import type { Rendered } from "./rendered";

export const LAYOUTS = ["merged", "cells", "register", "lines"] as const;
export type Layout = (typeof LAYOUTS)[number];

const RENDER: Readonly<Record<Layout, (random: Random) => Rendered>> = {
  merged,
  cells,
  register,
  lines,
};

/** The plan of a seed in a layout: the same every time. */
export const generate = (seed: number, layout: Layout): Rendered =>
  RENDER[layout](randomFrom(seed * 4 + LAYOUTS.indexOf(layout)));
