import type { ReportSheet } from "../../excel/index";
import { removalMessage } from "../view/trace-words";
import type { Context } from "./context";
import type { FlagActions } from "./flags";
import type { SettingsActions } from "./settings";
import type { Worker } from "./work";

export interface TraceActions {
  /** Asks Excel what of ours is in the workbook. */
  lookForTraces: () => Promise<void>;
  /** Removes it all, with those of the reports that are given, and says what became of it. */
  removeTraces: (reports: readonly ReportSheet[]) => Promise<void>;
}

export function traceActions(
  { store, ports }: Context,
  work: Worker,
  {
    settings,
    countFlags,
  }: Pick<FlagActions, "countFlags"> & {
    readonly settings: SettingsActions;
  },
): TraceActions {
  const { workbook } = ports;
  return {
    async lookForTraces() {
      await work({ label: "Looking for what is ours", cancellable: false }, async () => {
        store.set({ traces: await workbook.findTraces() });
      });
    },
    async removeTraces(reports) {
      const done = await work({ label: "Removing what is ours", cancellable: false }, async () => {
        // A setting that is still to be saved would be put in again after all else is gone.
        await settings.hold();
        const removal = await workbook.removeTraces({ reports });
        store.set({
          traces: removal.after,
          message: removalMessage(removal, reports, (error) => workbook.describeError(error)),
        });
        return removal;
      });
      if (done?.after?.settings.keys === 0) settings.forget();
      else await settings.flush();
      if (done) await countFlags();
    },
  };
}
