import { readFileSync } from "node:fs";
import { reviewOutput } from "../../../src/cli/contract";
import { FORMATS } from "../../../src/cli/formats/index";
import { DEFAULT_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review";
import { SHEETS } from "../../../src/taskpane/sheets";
import { openQuestions } from "../../../src/taskpane/view/questions/index";
import { createReviewRoom } from "../../../src/taskpane/view/review-room";
import { parseWorkbook } from "../../../src/xlsx/index";
import { describeRealPlan, realPlan } from "../../support/real-plan";

const NOTICE = "This plan has no column for progress: everything past its date counts as overdue.";
const AS_AT = "2011-10-01";
const FILE = "plan.word.xlsx";

describeRealPlan("a real plan that has no column for progress", () => {
  const read = () =>
    parseWorkbook(readFileSync(realPlan(`tower-hamlets-2011-12/${FILE}`) ?? ""), FILE);
  const reviewed = async () => review([await read()], { asAt: AS_AT, settings: DEFAULT_SETTINGS });

  async function printed(name: string): Promise<string> {
    const format = FORMATS.find((each) => each.name === name);
    if (format === undefined) throw new Error(`there is no format ${name}`);
    const files = [{ file: FILE, error: null }];
    return format.print({ files, skipped: [], review: await reviewed() });
  }

  test("is asked about once in the pane, with the figure", async () => {
    const view = createReviewRoom().check(await read(), {
      asAt: AS_AT,
      settings: DEFAULT_SETTINGS,
    });
    const open = openQuestions({ review: view, settings: DEFAULT_SETTINGS, today: AS_AT });
    expect(open.map(({ noticed, asked }) => noticed + asked)).toEqual([
      `${NOTICE} That is 107 of 203 milestones.`,
    ]);
  });

  test.each(Object.entries(SHEETS))("is told of once on the sheet of %s", async (_, make) => {
    expect(timesIn(NOTICE, JSON.stringify(make(await reviewed())))).toBe(1);
  });

  test("is told of once in the text", async () => {
    expect(timesIn(NOTICE, await printed("text"))).toBe(1);
  });

  test("is told of in JSON, for its sheet", async () => {
    const { workbooks } = reviewOutput.parse(JSON.parse(await printed("json")));
    expect(workbooks.flatMap(({ sheets }) => sheets.map(({ reports }) => reports))).toEqual([
      false,
    ]);
  });
});

const timesIn = (words: string, text: string): number => text.split(words).length - 1;
