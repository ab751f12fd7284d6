import { withSheet, type Probe } from "./probe";

const NAME = "MilestoneMonitorSelfTest";

/** What our reports are known by: hidden names of their own sheets. */
export const NAME_PROBES: readonly Probe[] = [
  {
    id: "name-scope",
    asks: "Does a name of a sheet belong to that sheet alone?",
    expected: "on the sheet: Worksheet; of the workbook: none",
    run: withSheet(async (sheet, context) => {
      const added = sheet.names.add(NAME, '="kept"');
      added.load("scope");
      const whole = context.workbook.names.getItemOrNullObject(NAME);
      whole.load("name");
      await context.sync();
      const found = `on the sheet: ${added.scope}; of the workbook: ${whole.isNullObject ? "none" : whole.name}`;
      return found;
    }),
  },
  {
    id: "hidden-name",
    asks: "Can a name be hidden, and does it keep its words?",
    expected: 'hidden, ="kept"',
    async run({ onSheet }) {
      await onSheet(async (sheet, context) => {
        sheet.names.add(NAME, '="kept"').visible = false;
        await context.sync();
      });
      return onSheet(async (sheet, context) => {
        const name = sheet.names.getItemOrNullObject(NAME);
        name.load("visible,formula");
        await context.sync();
        if (name.isNullObject) return "not there";
        const seen = name.visible ? "seen" : "hidden";
        return `${seen}, ${String(name.formula)}`;
      });
    },
  },
];
