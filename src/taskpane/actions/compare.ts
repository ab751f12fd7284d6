import { asAtOf } from "../state";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import type { Worker } from "./work";

export interface CompareActions {
  /** Compares the plan with a workbook of the last return, until the pane is closed. */
  compareWith: (file: File) => Promise<void>;
  stopComparing: () => Promise<void>;
}

export function compareActions(
  { store, ports: { reviewer } }: Context,
  work: Worker,
  { judgeAgain }: CheckActions,
): CompareActions {
  const take = (label: string, file: File | null): Promise<boolean | null> =>
    work({ label, cancellable: false }, async () => {
      const { settings } = store.get();
      const options = { asAt: asAtOf(store.get()), settings };
      const given = file && {
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      };
      const lastReturn = await reviewer.compareWith(given, options);
      store.set({ lastReturn });
      return true;
    });
  return {
    async compareWith(file) {
      if (await take("Reading the last return", file)) await judgeAgain();
    },
    async stopComparing() {
      if (await take("Leaving the last return", null)) await judgeAgain();
    },
  };
}
