import { Arguments, isRecord, Reference } from "./arguments";
import { type Command, type Connection, executeBatch } from "./batch";
import { OfficeError } from "./errors";
import { targetIdOf } from "./events";
import type { LoadTree } from "./load";
import { loadInto } from "./loading";
import { type ClientObject, proxyClass } from "./proxy";
import { ClientResult } from "./result";
import type { Server } from "./server";
import type { EventSource, Method, ObjectProperty } from "./spec";
import { type Found, isProxy, type ProxyState, type Queue, stateOf, targetOf } from "./state";
import type { ClassName } from "./targets";
import { TrackedObjects } from "./tracked";
import { pack, type Parcel } from "./wire";

/** `Excel.RequestContext`: the queue of commands, and the sync that sends it. */
export class RequestContext implements Queue {
  readonly trackedObjects = new TrackedObjects();
  readonly workbook: ClientObject;
  readonly application: ClientObject;
  readonly runtime: ClientObject;
  /** Whether a batch waits for a person to finish editing a cell. */
  delayForCellEdit = false;
  private queue: Command[] = [];
  /** The proxies whose targets move with the cells, until the run is over. */
  private readonly held = new Set<ProxyState>();

  constructor(private readonly connection: Connection) {
    const book = { kind: "target", target: connection.server.book } as const;
    this.workbook = this.proxyOf("Workbook", "context.workbook", book);
    this.application = this.proxyOf("Application", "context.application", book);
    this.runtime = this.proxyOf("Runtime", "context.runtime", book);
  }

  get apiLevel(): string {
    return this.connection.server.apiLevel;
  }

  get debugInfo(): { pendingStatements: string[] } {
    return { pendingStatements: this.queue.map((command) => command.statement) };
  }

  load(object: ClientObject, option?: unknown): void {
    object.load(option);
  }

  trace(message: string): void {
    this.queue.push({ statement: "", bytes: message.length, trace: message, run: () => undefined });
  }

  /** Sends what is queued; what was loaded can be read when the promise is resolved. */
  async sync<T>(passThrough?: T): Promise<T> {
    const queue = this.queue;
    this.queue = [];
    // Nothing queued, nothing sent: Excel makes no request of it either.
    if (queue.length > 0) await executeBatch(this.connection, queue, this.delayForCellEdit);
    return passThrough as T;
  }

  /** Ends a run: ranges held for it no longer follow their cells. */
  endRun(): void {
    const released = [...this.held].filter((state) => !this.trackedObjects.holds(state));
    for (const state of released) {
      this.held.delete(state);
      state.found = { kind: "failed" };
    }
  }

  /** A proxy that stands for a target already known, as the items of a loaded collection do. */
  proxyOf(className: ClassName, path: string, found: Found): ClientObject {
    const spec = this.connection.classes[className];
    const proxy = new (proxyClass(spec))({
      spec,
      context: this,
      path,
      found,
      isNull: found.kind === "pending" ? undefined : found.kind === "nothing",
      loaded: new Map(),
      children: new Map(),
      events: new Map(),
      items: undefined,
    });
    if (className === "Range" || className === "RangeAreas") this.held.add(stateOf(proxy));
    return proxy;
  }

  queueLoad(state: ProxyState, tree: LoadTree): void {
    this.push(`${state.path}.load()`, 40, (exchange) => {
      loadInto(state, tree, exchange);
    });
  }

  queueSet(state: ProxyState, name: string, value: unknown): void {
    const parcel = pack(value, referenceFrom(this));
    this.push(`${state.path}.${name} = ...`, parcel.bytes, ({ server }) => {
      const given = resolved(parcel, server);
      state.spec.properties?.[name]?.set?.(targetOf(state, server) as never, given, server);
    });
  }

  queueObject(state: ProxyState, name: string, leads: ObjectProperty<never>): ClientObject {
    return this.queueFind(leads.of, `${state.path}.${name}`, 0, state, (target, server) =>
      leads.get(target as never, server),
    );
  }

  queueCall(
    state: ProxyState,
    name: string,
    method: Method<never>,
    args: readonly unknown[],
  ): ClientObject | ClientResult | undefined {
    const parcel = pack(args, referenceFrom(this));
    const path = `${state.path}.${name}(${args.map(preview).join(", ")})`;
    const given = (server: Server): Arguments =>
      new Arguments(resolved(parcel, server) as unknown[]);
    if (method.kind === "object") {
      return this.queueFind(method.of, path, parcel.bytes, state, (target, server) =>
        method.run(target as never, given(server), server),
      );
    }
    if (method.kind === "action") {
      this.push(path, parcel.bytes, ({ server }) => {
        method.run(targetOf(state, server) as never, given(server), server);
      });
      return undefined;
    }
    const result = new ClientResult();
    this.push(path, parcel.bytes, (exchange) => {
      const { server } = exchange;
      const value = method.run(targetOf(state, server) as never, given(server), server);
      exchange.answer(value, () => {
        result.resolve(value);
      });
    });
    return result;
  }

  queueEvent(
    state: ProxyState,
    event: EventSource<never>,
    way: "add" | "remove",
    handler: (args: Readonly<Record<string, unknown>>) => unknown,
  ): void {
    const { handlers, registrations } = this.connection;
    this.push(`${state.path} event`, 40, ({ server }) => {
      const sheet = event.sheet(targetOf(state, server) as never) as object | null;
      const targetId = targetIdOf(sheet && server.ids.of(sheet));
      registrations[way](event.name, sheet);
      handlers[way](event.name, targetId, handler);
    });
  }

  /** Queues the finding of another object; what hangs from nothing is nothing too. */
  private queueFind(
    of: ClassName,
    path: string,
    bytes: number,
    parent: ProxyState,
    find: (target: unknown, server: Server) => unknown,
  ): ClientObject {
    const proxy = this.proxyOf(of, path, { kind: "pending" });
    const state = stateOf(proxy);
    this.push(path, bytes, (exchange) => {
      state.found = { kind: "failed" };
      const { server } = exchange;
      const target =
        parent.found.kind === "nothing" ? null : find(targetOf(parent, server), server);
      state.found = target === null ? { kind: "nothing" } : { kind: "target", target };
      if (this.held.has(state) && target !== null) server.track(target as never);
      exchange.answer(null, () => {
        state.isNull = target === null;
      });
    });
    return proxy;
  }

  private push(statement: string, bytes: number, run: Command["run"]): void {
    this.queue.push({ statement, bytes: bytes + statement.length + 60, run });
  }
}

/** Proxies travel as references to what they stand for; only those of the same context may. */
function referenceFrom(context: RequestContext): (value: object) => Reference | null {
  return (value) => {
    if (!isProxy(value)) return null;
    const state = stateOf(value);
    if (state.context !== context) throw new OfficeError("InvalidRequestContext");
    return new Reference(state.spec.name, state);
  };
}

/** What was sent, each reference now to what its proxy stands for. */
function resolved(parcel: Parcel, server: Server): unknown {
  return parcel.hasReferences ? resolvedIn(parcel.value, server) : parcel.value;
}

function resolvedIn(value: unknown, server: Server): unknown {
  if (value instanceof Reference) {
    return new Reference(value.className, targetOf(value.target as ProxyState, server));
  }
  if (Array.isArray(value)) return value.map((each) => resolvedIn(each, server));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, resolvedIn(each, server)]),
  );
}

function preview(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  return typeof value === "object" && value !== null ? "..." : String(value);
}
