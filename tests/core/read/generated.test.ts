import { generate, LAYOUTS, type Layout } from "../../support/generator/index";
import { compare, emptyTally, scoreSeed, shares } from "../../support/generator/score";

/** Plans a layout: 500 over the four. */
const PLANS = 125;

/** What a reading must reach: F1 of milestones, and the share of right due days among those found. */
const LEAST: Readonly<Record<Layout, { milestones: number; due: number }>> = {
  merged: { milestones: 0.98, due: 0.99 },
  cells: { milestones: 0.98, due: 0.99 },
  register: { milestones: 0.98, due: 0.99 },
  lines: { milestones: 0.95, due: 0.98 },
};

describe("plans made up from seeds are read as they were meant", () => {
  it.each(LAYOUTS)(
    "in the layout %s",
    (layout) => {
      const tally = emptyTally();
      for (let seed = 1; seed <= PLANS; seed++) scoreSeed(seed, layout, tally);
      const { milestones, due } = shares(tally);
      expect(milestones).toBeGreaterThanOrEqual(LEAST[layout].milestones);
      expect(due).toBeGreaterThanOrEqual(LEAST[layout].due);
    },
    180_000,
  );
});

describe("the measure itself", () => {
  it.each(LAYOUTS)("makes the same plan of a seed every time (%s)", (layout) => {
    expect(generate(7, layout)).toEqual(generate(7, layout));
    expect(generate(7, layout).sheet).not.toEqual(generate(8, layout).sheet);
  });

  it("finds nothing in nothing", () => {
    const tally = emptyTally();
    const { expected } = generate(7, "register");
    const misses = compare(expected, [], tally);
    expect(misses).toHaveLength(expected.length);
    expect(shares(tally)).toEqual({ actions: 0, milestones: 0, due: 0, leads: 0, directorates: 0 });
  });
});
