import { raise, type Intent } from "./intents";

/** What the ribbon's buttons and the keyboard's shortcuts do, by the names in the manifest and in assets/shortcuts.json. */
const ACTIONS: Readonly<Record<string, (pane: PaneView) => Promise<unknown>>> = {
  checkPlan: (pane) => pane.show().then(() => raise("check-plan")),
  // Flags and the roll-up show on the sheet itself: the pane stays away unless there is something to say.
  flagOverdue: (pane) => said(pane, "flag-overdue"),
  rollUp: (pane) => said(pane, "roll-up"),
  togglePane: (pane) => pane.toggle(),
};

/** Ties the ribbon's buttons and the shortcuts to what the pane does, once Office is ready. */
export function associateCommands(): void {
  const pane = paneView();
  for (const [name, act] of Object.entries(ACTIONS))
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => run(act(pane), event));
}

/** Does what is asked; where that fails the pane has put it in words, and is brought to where they can be read. */
async function said(pane: PaneView, intent: Intent): Promise<void> {
  await raise(intent).catch(() => pane.show());
}

/** Excel shows a button as busy until its event is completed, so it is completed whatever comes; a shortcut has none. */
async function run(work: Promise<unknown>, event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await work;
  } catch {
    // The pane says what went wrong.
  } finally {
    event?.completed();
  }
}

/** Whether the pane is in sight, and how that is changed. */
interface PaneView {
  readonly show: () => Promise<void>;
  readonly toggle: () => Promise<void>;
}

/**
 * The ribbon's Check plan shows the pane, which is all that every way of
 * handing an add-in out lets a button do; the check follows when the pane has
 * come into sight, unless one of the actions here has brought it there.
 */
function paneView(): PaneView {
  // A button or a shortcut may have started the page without the pane.
  let isShown = document.visibilityState === "visible";
  let isOurs = false;
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    isShown = visibilityMode === Office.VisibilityMode.taskpane;
    // The pane says why a check could not be made.
    if (isShown && !isOurs) raise("check-plan").catch(() => undefined);
  });
  const show = async (): Promise<void> => {
    isOurs = true;
    await Office.addin.showAsTaskpane().finally(() => {
      isOurs = false;
    });
  };
  return { show, toggle: () => (isShown ? Office.addin.hide() : show()) };
}
