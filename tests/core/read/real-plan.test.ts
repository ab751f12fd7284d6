import { readFileSync } from "node:fs";
import type { Day } from "../../../src/core/plan/day";
import { DEFAULT_SETTINGS } from "../../../src/core/plan/settings";
import { readWorkbooks } from "../../../src/core/read/read";
import { parseWorkbook } from "../../../src/xlsx/index";
import { compare, emptyTally, shares } from "../../support/generator/score";
import type { Expected } from "../../support/generator/truth";
import { describeRealPlan, realPlan } from "../../support/real-plan";

const FOLDER = "tower-hamlets-2011-12";

interface GoldAction {
  readonly action: string;
  readonly leadMembers: readonly string[];
  readonly leadOfficers: readonly string[];
  readonly directorates: readonly string[];
  readonly milestones: readonly {
    readonly text: string;
    readonly deadlineText: string | null;
    readonly due: Day | null;
  }[];
}

/** The plan as read by hand. */
function gold(): Expected[] {
  const text = readFileSync(realPlan(`${FOLDER}/gold.json`) ?? "", "utf8");
  const { actions } = JSON.parse(text) as { actions: GoldAction[] };
  return actions.map((action) => ({
    action: action.action,
    members: action.leadMembers,
    officers: action.leadOfficers,
    directorates: action.directorates,
    milestones: action.milestones.map(({ text: within, deadlineText, due }) => ({
      within,
      title: deadlineText === null ? within : within.replace(deadlineText, " "),
      due,
    })),
  }));
}

async function scoreOf(file: string): Promise<Readonly<Record<string, number>>> {
  const bytes = readFileSync(realPlan(`${FOLDER}/${file}`) ?? "");
  const workbook = await parseWorkbook(new Uint8Array(bytes), file);
  const { readings } = readWorkbooks([workbook], {
    asAt: "2012-01-15",
    settings: DEFAULT_SETTINGS,
  });
  const tally = emptyTally();
  compare(
    gold(),
    readings.flat().flatMap(({ plan }) => plan.actions),
    tally,
  );
  return shares(tally);
}

describeRealPlan("the real plan, in the layouts people meet it in", () => {
  test.each(["plan.word.xlsx", "plan.cells.xlsx", "plan.register.xlsx"])(
    "%s reads as by hand, without a miss",
    async (file) => {
      const score = await scoreOf(file);
      expect(score).toEqual({ actions: 1, milestones: 1, due: 1, leads: 1, directorates: 1 });
    },
  );

  test("plan.lines.xlsx reads as by hand, but for one action that noise has got into", async () => {
    const { actions, ...rest } = await scoreOf("plan.lines.xlsx");
    expect(rest).toEqual({ milestones: 1, due: 1, leads: 1, directorates: 1 });
    expect(actions).toBeGreaterThanOrEqual(67 / 68);
  });
});
