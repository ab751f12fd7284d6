import { raise, type Intent } from "./intents";

/** The ribbon's actions, by the names the manifest gives them. */
const ACTIONS: Readonly<Record<string, { readonly intent: Intent; readonly show: boolean }>> = {
  checkPlan: { intent: "check-plan", show: true },
  flagOverdue: { intent: "flag-overdue", show: false },
  rollUp: { intent: "roll-up", show: false },
};

/**
 * Ties the ribbon's buttons to what the pane does, once Office is ready. Flags
 * and the roll-up show on the sheet itself, so the pane stays out of the way
 * unless there is something to say.
 */
export function associateCommands(): void {
  for (const [name, { intent, show }] of Object.entries(ACTIONS))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => run(intent, show, event));
}

/** Excel shows the button as busy until the event is completed, so it is completed whatever comes. */
async function run(
  intent: Intent,
  show: boolean,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    if (show) await Office.addin.showAsTaskpane();
    await raise(intent);
  } catch {
    // The pane has put the failure in words; bring it to where it can be read.
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
