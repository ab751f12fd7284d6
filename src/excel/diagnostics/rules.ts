import { markedFormula, markIn } from "../flag-looks";
import { withSheet, type Probe } from "./probe";

const FOREIGN = ["=ROW()>1", "=COLUMN()>1"];

/** What flags rely on: conditional formats, ours among other people's. */
export const RULE_PROBES: readonly Probe[] = [
  {
    id: "other-rules",
    asks: "Are two rules of somebody else the same after a flag has come and gone?",
    expected: "the same rules in the same order",
    run: withSheet(async (sheet, context) => {
      for (const formula of FOREIGN) addRule(sheet, formula);
      await context.sync();
      const before = await rulesOf(sheet, context);
      addRule(sheet, markedFormula("overdue", 1));
      await context.sync();
      const during = await rulesOf(sheet, context);
      during.find(({ formula }) => markIn(formula))?.format.delete();
      await context.sync();
      const after = await rulesOf(sheet, context);
      const formulas = (rules: readonly Rule[]): string =>
        rules.map(({ formula }) => formula).join(" ");
      const isSame = formulas(before) === formulas(after) && before.length === FOREIGN.length;
      const ids = [before, during, after].map((rules) => rules.map(({ id }) => id).join(","));
      return {
        passed: isSame,
        found: `${isSame ? "the same rules in the same order" : formulas(after)}; ids ${ids.join(" then ")}`,
      };
    }),
  },
  {
    id: "new-rule-on-top",
    asks: "Does a new rule come on top of those that are there?",
    expected: "on top",
    run: withSheet(async (sheet, context) => {
      for (const formula of FOREIGN) addRule(sheet, formula);
      addRule(sheet, markedFormula("overdue", 1));
      await context.sync();
      const rules = await rulesOf(sheet, context);
      const place = rules.findIndex(({ formula }) => markIn(formula) !== null);
      return place === 0 ? "on top" : `place ${String(place)}`;
    }),
  },
  {
    id: "copied-flag",
    asks: "Does a cell that is copied bring its flag along, to be known as ours?",
    expected: "a flag on A1 and one on C3",
    run: withSheet(async (sheet, context) => {
      addRule(sheet, markedFormula("overdue", 1));
      await context.sync();
      sheet.getRange("C3").copyFrom("A1", Excel.RangeCopyType.all);
      await context.sync();
      const copied = await rulesOf(sheet, context, "C3");
      const isFlag = copied.some(({ formula }) => markIn(formula) !== null);
      return isFlag ? "a flag on A1 and one on C3" : "no flag on C3";
    }),
  },
];

interface Rule {
  readonly id: string;
  readonly formula: string;
  readonly format: Excel.ConditionalFormat;
}

function addRule(sheet: Excel.Worksheet, formula: string): void {
  const { custom } = sheet
    .getRange("A1")
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  custom.format.fill.color = "#FFEE99";
}

/** The rules on a cell, the topmost first. */
async function rulesOf(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  address = "A1",
): Promise<Rule[]> {
  const { conditionalFormats } = sheet.getRange(address);
  conditionalFormats.load("items/id,items/priority");
  await context.sync();
  const rules = conditionalFormats.items.map((format) => ({ format, rule: format.custom.rule }));
  for (const { rule } of rules) rule.load("formula");
  if (rules.length > 0) await context.sync();
  return rules
    .map(({ format, rule }) => ({
      format,
      id: format.id,
      formula: rule.formula,
      at: format.priority,
    }))
    .sort((a, b) => a.at - b.at);
}
