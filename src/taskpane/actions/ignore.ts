import type { Settings } from "../../core/plan/settings";
import type { FindingRow } from "../view/pane-review";
import type { SettingsActions } from "./settings";
import type { Context } from "./context";

export type Ignored = Settings["ignored"][number];

export interface IgnoreActions {
  /** Leaves a finding out from now on, with the reason given. */
  ignore: (finding: FindingRow, reason: string) => void;
  /** Brings an ignored finding back. */
  restore: (ignored: Ignored) => void;
}

export function ignoreActions({ store }: Context, { change }: SettingsActions): IgnoreActions {
  return {
    ignore({ rule, at, quote, about }, reason) {
      const { ignored } = store.get().settings;
      const left = { rule, sheet: at.sheet, quote, about, reason: reason.trim() };
      change({ ignored: [...ignored.filter((other) => !same(other, left)), left] });
      store.set({ note: "Ignored; listed under “Ignored” below the findings" });
    },
    restore(left) {
      const { ignored } = store.get().settings;
      change({ ignored: ignored.filter((other) => !same(other, left)) });
      store.set({ note: "Brought back" });
    },
  };
}

const same = (a: Ignored, b: Ignored): boolean =>
  a.rule === b.rule && a.sheet === b.sheet && a.quote === b.quote && a.about === b.about;
