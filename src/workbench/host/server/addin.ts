import { OfficeError } from "../errors";

type Action = (event: ActionEvent) => unknown;

interface ActionEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

/** The add-in as its host sees it: the pane's visibility and the ribbon's commands. */
export class Addin {
  visible = true;
  startup: "None" | "Load" = "None";
  private readonly associated = new Map<string, Action>();
  private readonly watchers = new Set<(mode: { visibilityMode: string }) => unknown>();

  /** `Office.actions`. */
  readonly actions = {
    associate: (id: string, action: Action): void => {
      this.associated.set(id, action);
    },
  };

  /** `Office.addin`. */
  readonly pane = {
    showAsTaskpane: (): Promise<void> => this.show(true),
    hide: (): Promise<void> => this.show(false),
    getStartupBehavior: (): Promise<string> => Promise.resolve(this.startup),
    setStartupBehavior: (behaviour: "None" | "Load"): Promise<void> => {
      this.startup = behaviour;
      return Promise.resolve();
    },
    onVisibilityModeChanged: (
      watcher: (mode: { visibilityMode: string }) => unknown,
    ): Promise<() => Promise<void>> => {
      this.watchers.add(watcher);
      return Promise.resolve(() => {
        this.watchers.delete(watcher);
        return Promise.resolve();
      });
    },
  };

  /** The ids of the commands the add-in has associated. */
  get actionIds(): string[] {
    return [...this.associated.keys()];
  }

  /** Presses a ribbon button; resolved when the command calls `event.completed()`. */
  async press(id: string): Promise<void> {
    const action = this.associated.get(id);
    if (!action) throw new OfficeError("ItemNotFound", `No command "${id}" has been associated.`);
    await new Promise<void>((completed, failed) => {
      Promise.resolve(action({ source: { id }, completed })).catch(failed);
    });
  }

  private show(visible: boolean): Promise<void> {
    const changed = this.visible !== visible;
    this.visible = visible;
    const mode = { visibilityMode: visible ? "Taskpane" : "Hidden" };
    if (changed) for (const watcher of this.watchers) watcher(mode);
    return Promise.resolve();
  }
}
