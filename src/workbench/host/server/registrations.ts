import { EVERY_SHEET, type Message } from "../protocol";
import { EVENT_TYPES, type EventName } from "../event-names";
import type { Server } from "./server";

/** Which kinds of events the add-in listens for, and on which sheets; each is told once, however many listen. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly server: Server,
    private readonly tell: (message: Message) => void,
  ) {}

  add(name: EventName, sheet: object | null): void {
    this.count(name, sheet, 1);
  }

  remove(name: EventName, sheet: object | null): void {
    this.count(name, sheet, -1);
  }

  /** Whether the add-in listens for anything. */
  get any(): boolean {
    return this.counts.size > 0;
  }

  /** Tells the add-in of an event, if it listens for those of the sheet or for those of all. */
  raise(name: EventName, sheet: object | null, args: Message["args"]): void {
    const targets = sheet ? [this.targetOf(sheet), EVERY_SHEET] : [EVERY_SHEET];
    for (const targetId of targets)
      if (this.counts.has(`${name} ${targetId}`))
        this.tell({ eventType: EVENT_TYPES[name], targetId, args });
  }

  private count(name: EventName, sheet: object | null, by: 1 | -1): void {
    const key = `${name} ${sheet ? this.targetOf(sheet) : EVERY_SHEET}`;
    const count = (this.counts.get(key) ?? 0) + by;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  private targetOf(sheet: object): string {
    return this.server.ids.of(sheet);
  }
}
