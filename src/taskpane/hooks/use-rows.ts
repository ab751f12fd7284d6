import { useSyncExternalStore } from "react";
import type { Lists } from "../lists";
import type { Rows, RowWindow } from "../row-window";
import type { List } from "../view/list";
import type { FindingList, FindingRow, MilestoneRow } from "../view/pane-review";
import { useWholePane } from "./use-pane";

/** A long list as it is at hand, and the way to say what of it is in sight. */
export interface ShownRows<L extends List, R> extends Rows<L, R> {
  readonly look: RowWindow<L, R>["look"];
}

/** The findings that stand, as the filters leave them; null before they are first listed. */
export const useFindingRows = (): ShownRows<FindingList, FindingRow> | null =>
  useRows(useLists().findings);

/** The milestones as the filters leave them; null before they are first listed. */
export const useMilestoneRows = (): ShownRows<List, MilestoneRow> | null =>
  useRows(useLists().milestones);

/** What holds of all findings that are not ignored; null before they are first listed. */
export const useFindingList = (): FindingList | null => useRows(useLists().findings)?.list ?? null;

const useLists = (): Lists => useWholePane().lists;

function useRows<L extends List, R>(window: RowWindow<L, R>): ShownRows<L, R> | null {
  const rows = useSyncExternalStore(window.subscribe, window.get);
  return rows && { ...rows, look: window.look };
}
