import { AdapterError } from "./errors";
import { requireExcel } from "./supports";

/** The version is part of the key, so that an older add-in leaves newer settings alone. */
const KEY = "MilestoneMonitor.settings.v1";
/** What every key of ours begins with, of whatever version. */
const OURS = "MilestoneMonitor.";
/** Settings travel with every opening of the workbook; bulk belongs in sheets. */
const MOST_BYTES = 100_000;

/**
 * The settings kept in the workbook, as plain JSON that the caller checks; null
 * where there are none. Words that are no JSON come back as they stand.
 */
export async function loadSettings(): Promise<unknown> {
  return readSetting(KEY);
}

/** Keeps settings in the workbook. Throws `AdapterError` "SettingsTooLarge" from 100 kB. */
export async function saveSettings(settings: unknown): Promise<void> {
  await writeSetting(KEY, settings);
}

/** A value the add-in keeps in the workbook under a key; null where there is none. */
export async function readSetting(key: string): Promise<unknown> {
  requireExcel();
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : parsed(setting.value);
  });
}

/** Keeps a value as JSON text, because Excel turns dates within objects into something else. */
export async function writeSetting(key: string, value: unknown): Promise<void> {
  requireExcel();
  const json = JSON.stringify(value);
  if (new TextEncoder().encode(json).length >= MOST_BYTES)
    throw new AdapterError("SettingsTooLarge", key);
  // No cell changes, so no event of it has to be known for our own: what a person types meanwhile counts.
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.settings.add(key, json);
    await context.sync();
  });
}

/** Queues the reading of all settings of ours, of whatever version; the answer is ready after the next sync. */
export function askOurSettings(context: Excel.RequestContext): () => Excel.Setting[] {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  return () => settings.items.filter(({ key }) => key.startsWith(OURS));
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
