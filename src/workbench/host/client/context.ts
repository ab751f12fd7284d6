import { ACTION, EVERY_SHEET, excelName, PATH, type QueryInfo } from "../protocol";
import { NotSupportedByHost } from "../errors";
import { absorb } from "./absorb";
import type { Connection } from "./connection";
import { argumentsOf } from "./arguments";
import { markOf } from "./marks";
import { type Identity, type Path, referenceOf, type Way } from "./path";
import { type ClientObject, proxyClass } from "./proxy";
import { PendingRequest } from "./request";
import { ClientResult } from "./result";
import { type Handler, type Maker, type ProxyState, type Queue, stateOf } from "./state";
import { TrackedObjects } from "./tracked";

/** `Excel.RequestContext`: the queue of what is to be asked, and the sync that asks it. */
export class RequestContext implements Queue, Maker {
  readonly trackedObjects = new TrackedObjects((state) => {
    this.hold(state);
  });
  readonly workbook: ClientObject;
  readonly application: ClientObject;
  readonly runtime: ClientObject;
  /** Whether a request waits for a person to finish editing a cell. */
  delayForCellEdit = false;
  private ids = 0;
  private request = this.fresh();
  /** The ranges that are held on to until the run is over; null outside a run. */
  private held: Set<ProxyState> | null = null;

  constructor(private readonly connection: Connection) {
    const root = { ObjectPathType: PATH.workbook, Name: "", parent: null };
    this.workbook = this.proxyOf("Workbook", "context.workbook", root);
    const { path } = stateOf(this.workbook);
    const of = (Name: string): Way => ({ ObjectPathType: PATH.property, Name, parent: path });
    this.application = this.proxyOf("Application", "context.application", of("Application"));
    this.runtime = this.proxyOf("Runtime", "context.runtime", of("_Runtime"));
  }

  get apiLevel(): string {
    return this.connection.apiLevel;
  }

  get debugInfo(): { pendingStatements: string[] } {
    return { pendingStatements: this.request.statements };
  }

  load(object: ClientObject, option?: unknown): void {
    object.load(option);
  }

  trace(message: string): void {
    this.request.trace(message);
  }

  /** Asks what is queued; what was loaded can be read when the promise is resolved. */
  async sync<T>(passThrough?: T): Promise<T> {
    const { request } = this;
    this.request = this.fresh();
    await this.send(request);
    return passThrough as T;
  }

  /** Begins a run: the ranges that come are held on to. */
  beginRun(): void {
    this.held = new Set();
  }

  /** Ends a run: its ranges no longer follow their cells. Nobody waits until Excel has heard of it. */
  async endRun(): Promise<void> {
    const released = [...(this.held ?? [])].filter((state) => !this.trackedObjects.holds(state));
    this.held = null;
    const request = this.fresh();
    for (const state of released) this.letGo(state, request);
    await this.send(request).catch(() => undefined);
  }

  /** Lets go of an object that Excel keeps for us. */
  letGo(state: ProxyState, request = this.request): void {
    const reference = referenceOf(state.path);
    state.path.state = "lost";
    if (reference === null) return;
    const rest = { ArgumentInfo: { Arguments: [reference] } };
    const { path } = stateOf(this.workbook);
    request.add({
      type: ACTION.call,
      name: "_RemoveReference",
      path,
      mark: "r",
      statement: "",
      rest,
    });
  }

  /** Holds on to a range: Excel keeps it, and moves it with its cells. */
  hold(state: ProxyState): void {
    const { path } = state;
    this.request.add({ type: ACTION.call, name: "_KeepReference", path, mark: "r", statement: "" });
    this.request.find(path, "", noteIdentity(state));
  }

  /** A proxy for an object that is found in a way; nothing is asked of it yet. */
  proxyOf(className: string, text: string, way: Way): ClientObject {
    const shape = this.connection.shapes.get(className);
    if (!shape) throw new NotSupportedByHost(className);
    const { parent, givens = [], mark = "r", ...where } = way;
    const above = parent ? { ParentObjectPathId: parent.info.Id } : {};
    const path: Path = {
      info: { Id: ++this.ids, ...where, ...above },
      parent,
      givens,
      mark,
      isItem: way.ObjectPathType !== PATH.property && parent?.isCollection === true,
      isCollection: shape.items !== null,
      state: "found anew",
    };
    return new (proxyClass(shape))({
      shape,
      context: this,
      text,
      path,
      isNull: undefined,
      loaded: new Map(),
      children: new Map(),
      events: new Map(),
      items: undefined,
    });
  }

  /** The object a property leads to. */
  memberOf(state: ProxyState, name: string, of: string): ClientObject {
    const where = { ObjectPathType: PATH.property, Name: excelName(name), parent: state.path };
    return this.proxyOf(of, `${state.text}.${name}`, where);
  }

  queueLoad(state: ProxyState, query: QueryInfo): void {
    this.request.add({
      type: ACTION.load,
      path: state.path,
      mark: "r",
      statement: `${state.text}.load()`,
      rest: { QueryInfo: query },
      take: (value) => {
        absorb(this, state, value);
      },
    });
  }

  queueSet(state: ProxyState, name: string, value: unknown): void {
    const { givens, ...rest } = argumentsOf(this, [value]);
    this.request.add({
      type: ACTION.set,
      name: excelName(name),
      path: state.path,
      mark: markOf(state.shape.name, name),
      statement: `${state.text}.${name} = ...`,
      rest,
      givens,
    });
  }

  queueObject(state: ProxyState, name: string): ClientObject {
    return this.found(this.memberOf(state, name, state.shape.objects[name] ?? ""));
  }

  queueCall(
    state: ProxyState,
    name: string,
    args: readonly unknown[],
  ): ClientObject | ClientResult | undefined {
    const method = state.shape.methods[name];
    const { givens, ...rest } = argumentsOf(this, args);
    const statement = `${state.text}.${name}(${args.map(preview).join(", ")})`;
    const asked = {
      name: excelName(name),
      path: state.path,
      mark: markOf(state.shape.name, name),
      givens,
      statement,
      rest,
    };
    if (typeof method === "object") {
      const where = { ObjectPathType: PATH.method, Name: asked.name, parent: state.path };
      return this.found(
        this.proxyOf(method.of, statement, { ...where, ...rest, givens, mark: asked.mark }),
      );
    }
    if (method === "action") {
      this.request.add({ type: ACTION.call, ...asked });
      return undefined;
    }
    const result = new ClientResult();
    this.request.add({
      type: ACTION.call,
      ...asked,
      take: (value) => {
        result.resolve(value);
      },
    });
    return result;
  }

  queueEvent(state: ProxyState, member: string, way: "add" | "remove", handler: Handler): void {
    const event = state.shape.events[member];
    if (!event) throw new NotSupportedByHost(`${state.shape.name}.${member}`);
    const verb = way === "add" ? "_Register" : "_Unregister";
    this.request.add({
      type: ACTION.call,
      name: `${verb}${member.replace(/^on/, "")}Event`,
      path: state.path,
      mark: markOf(state.shape.name, member),
      statement: `${state.text}.${member}.${way}(...)`,
      take: () => {
        this.connection.handlers[way](event, idOf(state) ?? EVERY_SHEET, handler);
      },
    });
  }

  /** Asks for an object by itself, so that what it is known by, or that it is not there, is told. */
  private found(proxy: ClientObject): ClientObject {
    const state = stateOf(proxy);
    this.request.find(state.path, state.text, noteIdentity(state));
    if (this.held && (state.shape.name === "Range" || state.shape.name === "RangeAreas")) {
      this.held.add(state);
      this.hold(state);
    }
    return proxy;
  }

  private fresh(): PendingRequest {
    return new PendingRequest(() => ++this.ids);
  }

  private async send(request: PendingRequest): Promise<void> {
    // Nothing queued, nothing sent: Excel makes no request of it either.
    if (request.isEmpty) return;
    const undoes = (level: string): boolean => this.connection.undoes(level);
    const [body, flags] = request.body(this.delayForCellEdit, undoes);
    request.settle(await this.connection.ask(body, flags));
  }
}

/** The id of a sheet, by which its events are heard of; a collection of sheets has none. */
const idOf = ({ loaded }: ProxyState): string | null => {
  const id = loaded.get("id");
  return typeof id === "string" ? id : null;
};

/** An object's id is known without a load. */
const noteIdentity =
  (state: ProxyState) =>
  (identity: Identity): void => {
    state.isNull = identity === null;
    if (identity && "Id" in identity) state.loaded.set("id", identity.Id);
  };

function preview(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  return typeof value === "object" && value !== null ? "..." : String(value);
}
