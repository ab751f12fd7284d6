import type { Settings } from "../../core/plan/settings";
import type { FindingRow, Leavable } from "../view/pane-review";
import { counted, grouped } from "../view/words";
import type { Context } from "./context";
import type { SettingsActions } from "./settings";

export type Ignored = Settings["ignored"][number];

/** So many findings at once are remembered one by one: a workbook's settings are to stay small. */
export const MOST_LEFT = 200;

/** Several findings: those of a group of the list with a number, or whatever a rule finds, now and later. */
export type ManyFindings =
  | { readonly kind: "listed"; readonly list: number; readonly group: string }
  | { readonly kind: "rule"; readonly rule: string; readonly count: number };

export interface IgnoreActions {
  /** Leaves a finding out from now on, with the reason given. */
  ignore: (finding: FindingRow, reason: string) => void;
  /** Leaves several findings out from now on, with one reason for all of them. */
  ignoreGroup: (findings: ManyFindings, reason: string) => Promise<void>;
  /** Brings ignored findings back. */
  restore: (ignored: readonly Ignored[]) => void;
}

export function ignoreActions(
  { store, ports }: Context,
  { change }: SettingsActions,
): IgnoreActions {
  /** Puts some more on the list of what is left; what was on it for the same findings goes. */
  const leave = (more: readonly Leavable[], reason: string): void => {
    const { ignored } = store.get().settings;
    const left = more.map((each) => ({ ...each, reason: reason.trim() }));
    const keys = new Set(left.map(keyOf));
    const rules = new Set(left.flatMap(({ every, rule }) => (every === true ? [rule] : [])));
    const others = ignored.filter((other) => !keys.has(keyOf(other)) && !rules.has(other.rule));
    change({ ignored: [...others, ...left] });
  };
  return {
    ignore({ rule, at, quote, about }, reason) {
      leave([{ rule, sheet: at.sheet, quote, about }], reason);
      store.set({ note: "Ignored; listed under “Ignored” below the findings" });
    },
    async ignoreGroup(findings, reason) {
      if (findings.kind === "rule") {
        const { rule, count } = findings;
        leave([{ rule, sheet: "", quote: "", about: "", every: true }], reason);
        store.set({ note: `Ignored ${counted(count, "finding")}, and new ones of this kind` });
        return;
      }
      const { list, group } = findings;
      const own = await ports.reviewer.leavable(list, group, MOST_LEFT).catch(() => null);
      if (own === null) {
        store.set({
          note: "Nothing was ignored: the findings have changed, so look at them again",
        });
        return;
      }
      leave(own, reason);
      store.set({
        note: `Ignored ${grouped(own.length)}; listed under “Ignored” below the findings`,
      });
    },
    restore(back) {
      const { ignored } = store.get().settings;
      const keys = new Set(back.map(keyOf));
      change({ ignored: ignored.filter((other) => !keys.has(keyOf(other))) });
      store.set({ note: "Brought back" });
    },
  };
}

const keyOf = ({ rule, sheet, quote, about, every }: Leavable): string =>
  JSON.stringify([rule, sheet, quote, about, every === true]);
