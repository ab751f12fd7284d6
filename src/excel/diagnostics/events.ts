import { askHand, type Bench, type Probe } from "./probe";

/** Events may lag; what has not come by then is not waited for. */
const PATIENCE_MS = 3_000;
const LOOK_EVERY_MS = 50;

/** What live checking relies on. */
export const EVENT_PROBES: readonly Probe[] = [
  {
    id: "event-order",
    asks: "Are changes told of in the order they were made?",
    expected: "A1, B2, C3",
    async run(bench) {
      const heard = await listening(bench, 3, async () => {
        await write(bench, "A1", 1);
        await write(bench, "B2", 2);
        await write(bench, "C3", 3);
      });
      return heard.map(({ address }) => address).join(", ") || "none";
    },
  },
  {
    id: "event-source",
    asks: "Does an event say that the change was the add-in’s own?",
    expected: "Local, ThisLocalAddin",
    level: "1.14",
    async run(bench) {
      const [heard] = await listening(bench, 1, () => write(bench, "A1", 1));
      const found = heard ? `${heard.source}, ${String(heard.triggerSource)}` : "no event";
      return found;
    },
  },
  {
    id: "drop-down",
    asks: "Is a change told of that is made by a drop-down list?",
    expected: "A1",
    byHand: true,
    async run(bench) {
      await bench.onSheet(async (sheet, context) => {
        sheet.activate();
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { list: { inCellDropDown: true, source: "Complete,In progress" } };
        await context.sync();
      });
      const heard = await listening(bench, 1, async () => {
        await askHand(
          bench,
          `On the sheet “${bench.sheetName}”, choose a word from the list in A1. Then press Done.`,
        );
      });
      return heard.map(({ address }) => address).join(", ") || "none";
    },
  },
];

/** Hears what changes on the scratch sheet while something is done, until so many events have come. */
async function listening(
  { onSheet }: Bench,
  count: number,
  work: () => Promise<void>,
): Promise<readonly Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  const listener = await onSheet(async (sheet, context) => {
    const added = sheet.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  try {
    await work();
    await until(() => heard.length >= count);
  } finally {
    await Excel.run(listener.context, async (same) => {
      listener.remove();
      await same.sync();
    });
  }
  return heard;
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!isSo() && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}

const write = ({ onSheet }: Bench, address: string, value: number): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });
