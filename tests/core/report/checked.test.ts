import { checkedLines } from "../../../src/core/report/checked";
import type { Checked } from "../../../src/core/track/checked";
import { PRESETS } from "../../../src/core/validate/presets";

const CHECKED: Checked = {
  dated: { have: 131, of: 136 },
  led: { have: 1200, of: 1200 },
  reported: { have: 0, of: 1 },
  explained: { have: 0, of: 0 },
  completed: { have: 1, of: 1 },
};

const wordsOf = (rules: Parameters<typeof checkedLines>[1]["rules"]): string[] =>
  checkedLines(CHECKED, { rules }).map(({ words, isWhole }) => `${isWhole ? "✓" : "–"} ${words}`);

test("says of how many milestones what they say, and leaves out what there is nothing of", () => {
  expect(wordsOf({})).toEqual([
    "– 131 of 136 milestones have a date that can be read",
    "✓ 1,200 of 1,200 have one lead officer",
    "– 0 of 1 says how it stands",
    "✓ 1 of 1 complete one says when",
  ]);
});

test("leaves out what no rule asks for that is switched on", () => {
  const draft = PRESETS.find(({ id }) => id === "draft-plan");
  expect(wordsOf(draft?.rules ?? {})).toEqual([
    "– 131 of 136 milestones have a date that can be read",
    "✓ 1,200 of 1,200 have one lead officer",
  ]);
});
