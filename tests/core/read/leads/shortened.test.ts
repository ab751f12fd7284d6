import { isShortened } from "../../../../src/core/read/leads/shortened";
import { leadCells, learned } from "../../../support/leads";

describe("a name with words cut short", () => {
  test.each([
    ["Housing & Regen", "Housing & Regeneration"],
    ["Env Services", "Environmental Services"],
    ["Env. Svcs", "Environmental Services"],
    ["Asset Mgmt", "Asset Management"],
    ["Regen", "Regeneration"],
  ])("%s is %s", (text, name) => {
    expect(isShortened(text, name)).toBe(true);
  });

  test.each([
    ["Place Services", "Placement Services"],
    ["Environment Services", "Environmental Services"],
    ["Housing", "Housing & Regeneration"],
    ["Housing & Regen", "Homes & Regeneration"],
    ["Adult Care", "Adults Care"],
    ["Housing & Regeneration", "Housing & Regen"],
    ["Env Health", "Environmental Services"],
  ])("%s is not %s", (text, name) => {
    expect(isShortened(text, name)).toBe(false);
  });

  const namesIn = (texts: readonly string[]): string[] =>
    learned(leadCells(texts, ["directorate"])).list.map(({ name, spellings }) =>
      [name, ...spellings.map(({ text, likeness }) => `${text}: ${likeness}`)].join(" | "),
    );

  test("is a spelling of it, to be told, however often it stands", () => {
    expect(namesIn(["Housing & Regen", "Housing & Regen", "Housing & Regeneration"])).toEqual([
      "Housing & Regeneration | Housing & Regeneration: same | Housing & Regen: damaged",
    ]);
  });

  test("is a name of its own where two could be meant", () => {
    expect(namesIn(["Community Services", "Commercial Services", "Comm Services"])).toHaveLength(3);
  });
});
