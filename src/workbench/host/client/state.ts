import type { ClassShape, QueryInfo } from "../protocol";
import { OfficeError } from "../errors";
import type { Path, Way } from "./path";

/** What the client keeps of a proxy. */
export interface ProxyState {
  readonly shape: ClassShape;
  readonly context: Queue;
  /** How it was come by, for messages: `worksheets.getItem("Plan")`. */
  readonly text: string;
  readonly path: Path;
  isNull: boolean | undefined;
  readonly loaded: Map<string, unknown>;
  readonly children: Map<string, Proxied>;
  readonly events: Map<string, object>;
  items: Proxied[] | undefined;
}

/** What every proxy can do. */
export interface Proxied {
  set(properties: Record<string, unknown>): void;
  toJSON(): Record<string, unknown>;
}

/** A request context, as its proxies see it: somewhere to queue what is asked of them. */
export interface Queue {
  readonly apiLevel: string;
  readonly trackedObjects: { add(object: object): void; remove(object: object): void };
  queueLoad(state: ProxyState, query: QueryInfo): void;
  queueSet(state: ProxyState, name: string, value: unknown): void;
  queueObject(state: ProxyState, name: string): Proxied;
  queueCall(state: ProxyState, name: string, args: readonly unknown[]): unknown;
  queueEvent(state: ProxyState, member: string, way: "add" | "remove", handler: Handler): void;
}

/** What makes proxies for objects, by the way to them; nothing is asked of them yet. */
export interface Maker {
  proxyOf(className: string, text: string, way: Way): Proxied;
  /** The object a property leads to. */
  memberOf(state: ProxyState, name: string, of: string): Proxied;
}

/** What hears of an event. */
export type Handler = (args: Readonly<Record<string, unknown>>) => unknown;

const states = new WeakMap<object, ProxyState>();

/** Gives a proxy its state, out of the reach of the code that holds the proxy. */
export function keepState(proxy: object, state: ProxyState): void {
  states.set(proxy, state);
}

export function stateOf(proxy: object): ProxyState {
  const state = states.get(proxy);
  if (!state) throw new OfficeError("InvalidArgument", "An object of Excel's API was expected.");
  return state;
}

export function isProxy(value: object): boolean {
  return states.has(value);
}
