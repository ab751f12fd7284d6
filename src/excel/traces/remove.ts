import { AdapterError } from "../errors";
import { clearFlags } from "../flags";
import { asOwnWrite } from "../own-writes";
import { LISTS_SHEET, sheetsWithLists } from "../report/lists";
import { askOurSheets } from "../report/our-sheets";
import { askOurSettings } from "../settings";
import { requireExcel } from "../supports";
import { findTraces, type ReportSheet, type Traces } from "./find";

/** What is removed one after the other, each in requests of its own. */
export type TracePart = "flags" | "marks" | "reports" | "lists" | "names" | "settings";

/** A part that could not be removed, or not all of it, and why. */
export interface TraceFault {
  readonly part: TracePart;
  /** The sheet it is about; null for the workbook. */
  readonly sheet: string | null;
  readonly error: unknown;
}

/** What has become of everything of ours. */
export interface TraceRemoval {
  readonly before: Traces;
  /** What Excel says is there now; null where it could not be asked. */
  readonly after: Traces | null;
  readonly faults: readonly TraceFault[];
}

export interface RemoveTracesOptions {
  /** The reports that go, as the person was told of them; the others stay as sheets of their own. */
  readonly reports: readonly ReportSheet[];
}

type Removal = (before: Traces, options: RemoveTracesOptions) => Promise<readonly TraceFault[]>;

/**
 * Removes what the add-in has put into the workbook, part by part, and looks
 * afterwards what is left: a part that cannot go keeps no other from going.
 * Of the reports those that are named go; the rest stay and are ours no more.
 */
export async function removeTraces(options: RemoveTracesOptions): Promise<TraceRemoval> {
  requireExcel();
  const before = await findTraces();
  const faults: TraceFault[] = [];
  for (const [part, remove] of Object.entries(REMOVALS) as [TracePart, Removal][]) {
    // One after the other: a later part depends on what the ones before have left.
    faults.push(...(await caught(part, null, () => remove(before, options))));
  }
  return { before, after: await findTraces().catch(() => null), faults };
}

const REMOVALS: Readonly<Record<TracePart, Removal>> = {
  async flags({ painted }) {
    if (painted.some(({ flags }) => flags > 0)) await clearFlags(["flags"]);
    return [];
  },
  async marks({ painted }) {
    if (painted.some(({ marks, notes }) => marks + notes > 0)) await clearFlags(["marks"]);
    return [];
  },
  async reports({ reports, structureProtected }, { reports: going }) {
    const faults: TraceFault[] = [];
    for (const { sheet, edited } of reports) {
      const told = going.find((each) => each.sheet === sheet);
      if (!told) continue;
      const remove = (): Promise<readonly TraceFault[]> => {
        if (edited && !told.edited) throw new AdapterError("EditedMeanwhile", sheet);
        return deleteSheet(sheet, structureProtected);
      };
      faults.push(...(await caught("reports", sheet, remove)));
    }
    return faults;
  },
  async lists({ lists, structureProtected }) {
    if (!lists || (await isListsInUse())) return [];
    return caught("lists", LISTS_SHEET, () => deleteSheet(LISTS_SHEET, structureProtected));
  },
  names: (_, { reports }) => deleteNames(reports.map(({ sheet }) => sheet)),
  async settings({ settings }) {
    if (settings.keys > 0) await deleteSettings();
    return [];
  },
};

/** What a removal gives, or the fault that ended it. */
async function caught(
  part: TracePart,
  sheet: string | null,
  remove: () => Promise<readonly TraceFault[]>,
): Promise<readonly TraceFault[]> {
  try {
    return await remove();
  } catch (error) {
    return [{ part, sheet, error }];
  }
}

async function deleteSheet(
  name: string,
  structureProtected: boolean,
): Promise<readonly TraceFault[]> {
  if (structureProtected) throw new AdapterError("StructureProtected", name);
  await asOwnWrite([{ kind: "sheet", sheet: name }], () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const isSeen = ({ visibility }: Excel.Worksheet): boolean => visibility === "Visible";
      const sheet = worksheets.items.find((each) => each.name === name);
      if (!sheet) return;
      if (worksheets.items.every((each) => each === sheet || !isSeen(each)))
        throw new AdapterError("LastSheet", name);
      sheet.delete();
      await context.sync();
    }),
  );
  return [];
}

/** Whether a sheet that is still there was given drop-down lists that stand in the lists' sheet. */
async function isListsInUse(): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const lists = worksheets.items.find(({ name }) => name === LISTS_SHEET);
    if (!lists) return false;
    const users = await sheetsWithLists(context, lists);
    return worksheets.items.some(({ name }) => users.has(baseOf(name)));
  });
}

/** A report beside one of the same name is "Register (2)", and shares its lists. */
const baseOf = (name: string): string => name.replace(/ \(\d+\)$/, "");

/** Takes the hidden names off what stays; a report that was to go and could not keeps its own, to be known by. */
async function deleteNames(going: readonly string[]): Promise<readonly TraceFault[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ours = askOurSheets(context);
    await context.sync();
    const faults: TraceFault[] = [];
    for (const { sheet, item } of ours.marks()) {
      if (sheet !== null && going.includes(sheet)) continue;
      // A name a turn: one on a protected sheet would keep the others from going, and there are few.
      faults.push(...(await caught("names", sheet, () => deleteName(context, item))));
    }
    return faults;
  });
}

async function deleteName(
  context: Excel.RequestContext,
  item: Excel.NamedItem,
): Promise<readonly TraceFault[]> {
  item.delete();
  await context.sync();
  return [];
}

async function deleteSettings(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const settings = askOurSettings(context);
    await context.sync();
    for (const setting of settings()) setting.delete();
    await context.sync();
  });
}
