import { OfficeError } from "./errors";
import type { Listener } from "./listeners";
import type { EventSource } from "./spec";
import type { ProxyState, Queue } from "./state";

type Handler = (args: Readonly<Record<string, unknown>>) => unknown;

/** An event property: `worksheets.onChanged`. Handlers come and go at a sync. */
export class EventHandlers {
  private readonly added: { handler: Handler; listener: Listener }[] = [];

  constructor(
    private readonly owner: ProxyState,
    private readonly event: EventSource<never>,
  ) {}

  add(handler: Handler): EventHandlerResult {
    if (typeof handler !== "function") throw new OfficeError("InvalidArgument");
    const { context } = this.owner;
    let listener: Listener | undefined;
    context.queueEvent(this.owner, (server, target) => {
      const sheet = this.event.sheet(target as never) as object | null;
      listener = { name: this.event.name, sheet, call: handler };
      this.added.push({ handler, listener });
      server.listeners.add(listener);
    });
    return new EventHandlerResult(context, () => this.drop(() => listener));
  }

  remove(handler: Handler): void {
    const at = this.added.findIndex((each) => each.handler === handler);
    const [found] = at < 0 ? [] : this.added.splice(at, 1);
    this.drop(() => found?.listener);
  }

  private drop(listener: () => Listener | undefined): void {
    this.owner.context.queueEvent(this.owner, (server) => {
      const found = listener();
      if (found) server.listeners.remove(found);
    });
  }
}

/** What `add` returns; removing takes a sync of the context the handler was added in. */
export class EventHandlerResult {
  constructor(
    readonly context: Queue,
    private readonly take: () => void,
  ) {}

  remove(): void {
    this.take();
  }
}
