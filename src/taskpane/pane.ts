import { createActions } from "./actions";
import type { Pane } from "./hooks/use-pane";
import { createLists } from "./lists";
import type { Ports } from "./ports";
import { createPaneStore } from "./state";

/** Puts a pane together over what it reaches outside itself for; nothing is drawn or done yet. */
export function createPane(ports: Ports): Pane {
  const store = createPaneStore(ports.today(), ports.loadPreferences());
  const context = { store, ports };
  return { ...context, actions: createActions(context), lists: createLists(context) };
}
