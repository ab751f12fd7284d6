import { createContext, useContext, useSyncExternalStore } from "react";
import type { Actions } from "../actions";
import type { Lists } from "../lists";
import type { Ports } from "../ports";
import type { PaneState, PaneStore } from "../state";

export interface Pane {
  readonly store: PaneStore;
  readonly actions: Actions;
  readonly ports: Ports;
  readonly lists: Lists;
}

export const PaneContext = createContext<Pane | null>(null);

/** The part of the state that `select` picks; it must pick the same thing from the same state. */
export function usePane<T>(select: (state: PaneState) => T): T {
  const { store } = useWholePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export const useActions = (): Actions => useWholePane().actions;
export const usePorts = (): Ports => useWholePane().ports;

/** All of it, for hooks that reach further than one part. */
export function useWholePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("This component stands outside the pane's context.");
  return pane;
}
