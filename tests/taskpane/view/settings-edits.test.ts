import { settingsSchema } from "../../../src/core/plan/settings";
import { chooseColumn, columnChoices, sureness } from "../../../src/taskpane/view/column-choices";
import {
  confirmDirectorate,
  forgetDirectorate,
  mergeDirectorates,
  renameDirectorate,
} from "../../../src/taskpane/view/directorate-edits";
import type { DirectorateView } from "../../../src/taskpane/view/pane-review";
import { settingsFaults } from "../../../src/taskpane/view/settings-faults";

const learned = (name: string, ...others: string[]): DirectorateView => ({
  name,
  source: "column",
  collective: false,
  spellings: [name, ...others].map((text) => ({ text, count: 1, first: null, likeness: "same" })),
});

describe("directorates", () => {
  const housing = learned("Housing", "Housing Dept");
  const streets = learned("Streets");

  it("are confirmed with their other spellings, once", () => {
    const once = confirmDirectorate([], housing);
    expect(once).toEqual([{ name: "Housing", spellings: ["Housing Dept"] }]);
    expect(confirmDirectorate(once, housing)).toEqual(once);
  });

  it("keep every spelling when renamed", () => {
    expect(renameDirectorate([], housing, " Homes ")).toEqual([
      { name: "Homes", spellings: ["Housing", "Housing Dept"] },
    ]);
  });

  it("are not renamed to nothing", () => {
    expect(renameDirectorate([], housing, "  ")).toEqual([]);
  });

  it("become a spelling of the one they are merged into", () => {
    const list = confirmDirectorate([], housing);
    expect(mergeDirectorates(list, housing, streets)).toEqual([
      { name: "Streets", spellings: ["Housing", "Housing Dept"] },
    ]);
  });

  it("are forgotten", () => {
    expect(forgetDirectorate(confirmDirectorate([], housing), "Housing")).toEqual([]);
  });
});

describe("columns", () => {
  it("are chosen and given back, sheet by sheet", () => {
    const one = chooseColumn({}, { sheet: "Plan", column: 26 }, "deadline");
    expect(one).toEqual({ Plan: { AA: ["deadline"] } });
    const two = chooseColumn(one, { sheet: "Plan", column: 0 }, "");
    expect(two).toEqual({ Plan: { AA: ["deadline"], A: [] } });
    expect(
      chooseColumn(
        chooseColumn(two, { sheet: "Plan", column: 26 }, null),
        { sheet: "Plan", column: 0 },
        null,
      ),
    ).toEqual({});
  });

  it("offer what a column holds now, however odd", () => {
    expect(columnChoices(["theme", "ref"]).map(({ words }) => words)).toContain(
      "Theme and reference",
    );
  });

  it.each([
    [1, "sure"],
    [0.8, "fairly sure (80%)"],
    [0.3, "a guess (30%)"],
  ])("say how sure %d is", (confidence, words) => {
    expect(sureness(confidence)).toBe(words);
  });
});

describe("settings that do not fit", () => {
  const faults = (value: unknown): string[] => {
    const parsed = settingsSchema.safeParse(value);
    return parsed.success ? [] : settingsFaults(parsed.error);
  };

  it.each<[string, unknown, string]>([
    ["no settings at all", 7, "The file as a whole: must be a group of settings."],
    ["a wrong kind", { dueSoonDays: "thirty" }, "dueSoonDays: must be a number."],
    ["too much", { dueSoonDays: 400 }, "dueSoonDays: must be at most 366."],
    [
      "an unknown part",
      { colour: 1 },
      "The file as a whole: has parts that are not known here: colour.",
    ],
    ["a choice", { quarters: "lunar" }, "quarters: must be “financial” or “calendar”."],
    ["a day that is none", { asAt: "2011-02-30" }, "asAt: must be a day, YYYY-MM-DD."],
    [
      "a place in a list",
      { directorates: [{ name: "A" }, { name: 2 }] },
      "directorates › 2 › name: must be text.",
    ],
  ])("name the path of %s", (_, value, fault) => {
    expect(faults(value)).toEqual([fault]);
  });
});
