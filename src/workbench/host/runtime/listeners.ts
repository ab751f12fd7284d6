export type EventName =
  | "WorksheetChanged"
  | "WorksheetFormatChanged"
  | "WorksheetSelectionChanged"
  | "WorksheetActivated"
  | "WorksheetDeactivated"
  | "WorksheetAdded"
  | "WorksheetDeleted"
  | "WorksheetNameChanged"
  | "WorksheetVisibilityChanged"
  | "WorksheetProtectionChanged"
  | "WorksheetRowHiddenChanged"
  | "WorksheetRowSorted"
  | "SettingsChanged";

export interface Listener {
  readonly name: EventName;
  /** The sheet whose events are meant; null for those of every sheet. */
  readonly sheet: object | null;
  readonly call: (args: Readonly<Record<string, unknown>>) => unknown;
}

/** The event handlers registered with Excel. */
export class Listeners {
  private readonly registered = new Set<Listener>();

  add(listener: Listener): void {
    this.registered.add(listener);
  }

  remove(listener: Listener): void {
    this.registered.delete(listener);
  }

  get count(): number {
    return this.registered.size;
  }

  /** The handlers an event of `name` on `sheet` is meant for. */
  for(name: EventName, sheet: object | null): Listener[] {
    return [...this.registered].filter(
      (each) => each.name === name && (each.sheet === null || each.sheet === sheet),
    );
  }
}
