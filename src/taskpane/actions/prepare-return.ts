import type { ReturnDetails } from "../../core/report/return-cover";
import { BookError } from "../../xlsx/book-error";
import type { DescribedError, WorkbookFile } from "../ports";
import type { PaneMessage } from "../state";
import { openQuestions } from "../view/questions";
import {
  nothingToReturn,
  notCovered,
  returnDownloaded,
  returnNotHandedOver,
  returnNotOpened,
  returnOpened,
  returnOutdated,
} from "../view/return-messages";
import { returnName } from "../view/return-name";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import type { SettingsActions } from "./settings";
import type { Task, Worker } from "./work";

export interface ReturnActions {
  /**
   * Makes a copy of the workbook with a cover put first, and opens it, or offers
   * it as a file. Gives whether there is a return; the workbook stays as it is.
   */
  prepareReturn: (details: ReturnDetails) => Promise<boolean>;
}

export function returnActions(
  { store, ports }: Context,
  work: Worker,
  { check, flush }: Pick<CheckActions, "check"> & Pick<SettingsActions, "flush">,
): ReturnActions {
  const { workbook, reviewer } = ports;

  const coverFor = (details: ReturnDetails) => {
    const state = store.get();
    return reviewer.cover({
      details,
      prepared: { on: ports.today(), at: ports.timeOfDay() },
      questions: openQuestions(state).map(({ noticed, asked }) => `${noticed}${asked}`),
      ignored: state.settings.ignored,
    });
  };

  /** The return as a file; what came in its way where there is none. */
  const make = async (details: ReturnDetails, task: Task): Promise<WorkbookFile | PaneMessage> => {
    const { signal } = task;
    const file = await workbook.readFile({
      signal,
      onProgress: ({ done, total }) => {
        task.progress(Math.floor((100 * done) / total), 100, "Copying the workbook, per cent:");
      },
    });
    // Told by the file, which holds what was typed up to now.
    if (store.get().outdated) return returnOutdated(() => void prepareReturn(details));
    const cover = await coverFor(details);
    if (cover === null) return nothingToReturn;
    task.progress(0, 0, "Adding the cover");
    const onProgress = ({ done, total }: { done: number; total: number }): void => {
      task.progress(done, total, "Adding the cover, sheet");
    };
    const bytes = await ports.addCover(file, cover, { signal, onProgress });
    return { name: returnName(file.name, ports.today()), bytes };
  };

  const made = (details: ReturnDetails, task: Task): Promise<WorkbookFile | PaneMessage> =>
    make(details, task).catch((error: unknown) => {
      // A file's own faults come with words of their own; Excel's are described by the adapter.
      if (!(error instanceof BookError) || task.signal.aborted) throw error;
      return notCovered(error);
    });

  const handOver = async ({ name, bytes }: WorkbookFile): Promise<PaneMessage> => {
    const isKept = workbook.keepsFiles();
    const save = (): boolean => isKept && ports.saveFile(name, bytes);
    if (!workbook.canOpenFile()) return save() ? returnDownloaded(name) : returnNotHandedOver(null);
    try {
      await workbook.openFile(bytes);
      return returnOpened(name, isKept ? save : null);
    } catch (error) {
      const why: DescribedError = workbook.describeError(error);
      return save() ? returnNotOpened(name, why) : returnNotHandedOver(why);
    }
  };

  const prepareReturn = async (details: ReturnDetails): Promise<boolean> => {
    ports.savePreparer(details.preparedBy.trim());
    // What was ignored a moment ago is to be in the copy, and the cover is of the plan as it is now.
    await flush();
    if (!(await check())) return false;
    if (store.get().review?.milestones === 0) {
      store.set({ message: nothingToReturn });
      return false;
    }
    const done = await work(
      { label: "Preparing your return", cancellable: true },
      async (task): Promise<boolean> => {
        const file = await made(details, task);
        const isFile = "bytes" in file;
        store.set({
          message: isFile ? await handOver(file) : file,
          ...(isFile && { note: "Prepared your return" }),
        });
        return isFile;
      },
    );
    return done === true;
  };

  return { prepareReturn };
}
