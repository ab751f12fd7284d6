import { OfficeError } from "./errors";
import type { LoadTree } from "./load";
import type { Server } from "./server";
import type { ClassSpec, EventSource, Method, ObjectProperty } from "./spec";
import type { ClassName } from "./targets";

/** What the runtime keeps of a proxy. */
export interface ProxyState {
  readonly spec: ClassSpec;
  readonly context: Queue;
  /** How it was come by, for messages: `worksheets.getItem("Plan")`. */
  readonly path: string;
  /** On Excel's side: what it stands for, once its path has been resolved. */
  found: Found;
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

export type Found =
  | { readonly kind: "pending" }
  | { readonly kind: "failed" }
  | { readonly kind: "nothing" }
  | { readonly kind: "target"; readonly target: unknown };

/** A request context, as its proxies see it: somewhere to queue what is asked of them. */
export interface Queue {
  readonly apiLevel: string;
  readonly trackedObjects: { add(object: object): void; remove(object: object): void };
  proxyOf(className: ClassName, path: string, found: Found): Proxied;
  queueLoad(state: ProxyState, tree: LoadTree): void;
  queueSet(state: ProxyState, name: string, value: unknown): void;
  queueObject(state: ProxyState, name: string, leads: ObjectProperty<never>): Proxied;
  queueCall(
    state: ProxyState,
    name: string,
    method: Method<never>,
    args: readonly unknown[],
  ): unknown;
  queueEvent(
    state: ProxyState,
    event: EventSource<never>,
    way: "add" | "remove",
    handler: (args: Readonly<Record<string, unknown>>) => unknown,
  ): void;
}

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

/** What a proxy stands for, on Excel's side. */
export function targetOf(state: ProxyState, server: Server): unknown {
  if (state.found.kind !== "target") {
    throw new OfficeError("InvalidObjectPath", undefined, { errorLocation: state.path });
  }
  const { target } = state.found;
  if (state.spec.exists && !state.spec.exists(target as never, server)) {
    throw new OfficeError("ItemNotFound", undefined, { errorLocation: state.path });
  }
  return target;
}
