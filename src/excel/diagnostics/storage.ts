import { codeOf } from "../errors";
import { canOpenFile, readFile } from "../file";
import { askOurSettings, readSetting, writeSetting } from "../settings";
import type { Probe } from "./probe";

const KEY = "MilestoneMonitor.selfTest";
/** Just below what the add-in keeps at most, and just above. */
const FITS = 99_000;
const TOO_LARGE = 100_000;

/** What is kept in the workbook, and the workbook as a file. */
export const STORAGE_PROBES: readonly Probe[] = [
  {
    id: "settings",
    asks: "Does the workbook keep settings of 99 kB whole?",
    expected: `${String(FITS)} characters`,
    async run() {
      try {
        await writeSetting(KEY, "x".repeat(FITS));
        const kept = await readSetting(KEY);
        const length = typeof kept === "string" ? kept.length : 0;
        return `${String(length)} characters`;
      } finally {
        await dropSetting();
      }
    },
  },
  {
    id: "settings-too-large",
    asks: "Are settings refused that are too large for a workbook to carry along?",
    expected: "SettingsTooLarge, nothing kept",
    async run() {
      try {
        const refused = await writeSetting(KEY, "x".repeat(TOO_LARGE)).then(() => "taken", codeOf);
        const kept = (await readSetting(KEY)) === null ? "nothing kept" : "something kept";
        return `${refused}, ${kept}`;
      } finally {
        await dropSetting();
      }
    },
  },
  {
    id: "workbook-file",
    asks: "Does Excel hand over the workbook as a file?",
    expected: "a workbook’s file",
    async run() {
      const { bytes } = await readFile();
      // Every .xlsx file is a zip file, and begins as one.
      const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
      return {
        passed: isZip,
        found: isZip ? "a workbook’s file" : "something else",
        facts: { fileBytes: String(bytes.length) },
      };
    },
  },
  {
    id: "create-workbook",
    asks: "Can a copy be opened beside this workbook?",
    expected: "yes",
    run: () => Promise.resolve(canOpenFile() ? "yes" : "no"),
  },
];

/** Takes the probe's own setting out again, whatever became of it. */
async function dropSetting(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const settings = askOurSettings(context);
    await context.sync();
    for (const setting of settings()) if (setting.key === KEY) setting.delete();
    await context.sync();
  });
}
