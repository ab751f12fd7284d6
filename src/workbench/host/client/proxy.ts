import { publishedMembers, reaches, type Member } from "../office-js/level";
import { NotSupportedByHost, OfficeError } from "../errors";
import { EventHandlers } from "./events";
import { queryOf } from "./load";
import type { ClassShape } from "../protocol";
import { keepState, type Proxied, type ProxyState, type Queue, stateOf } from "./state";

/**
 * A proxy: it queues what is asked of it on its context and holds what has been
 * loaded. It knows nothing of the workbook.
 */
export class ClientObject implements Proxied {
  constructor(state: ProxyState) {
    keepState(this, state);
    // In Excel a misspelt property is set to no effect; here it is an error at once.
    Object.freeze(this);
  }

  get context(): Queue {
    return stateOf(this).context;
  }

  /** Known after a sync; needs no load. */
  get isNullObject(): boolean {
    const state = stateOf(this);
    const { isNull } = state;
    if (isNull === undefined) throw notLoaded(state, "isNullObject");
    return isNull;
  }

  load(option?: unknown): this {
    const state = stateOf(this);
    state.context.queueLoad(state, queryOf(option));
    return this;
  }

  /** Sets several properties at once: `range.set({ values, format: { fill: { color } } })`. */
  set(properties: Record<string, unknown>): void {
    const { shape } = stateOf(this);
    for (const [name, value] of Object.entries(properties)) {
      if (shape.objects[name] !== undefined)
        (Reflect.get(this, name) as Proxied).set(value as Record<string, unknown>);
      else if (!Reflect.set(this, name, value))
        throw new OfficeError("InvalidArgument", `${shape.name}.${name} cannot be set.`);
    }
  }

  toJSON(): Record<string, unknown> {
    const { loaded, children, items } = stateOf(this);
    const json: Record<string, unknown> = Object.fromEntries(loaded);
    for (const [name, child] of children) {
      const inner = child.toJSON();
      if (Object.keys(inner).length > 0) json[name] = inner;
    }
    return items ? { ...json, items: items.map((item) => item.toJSON()) } : json;
  }

  track(): this {
    stateOf(this).context.trackedObjects.add(this);
    return this;
  }

  untrack(): this {
    stateOf(this).context.trackedObjects.remove(this);
    return this;
  }
}

const classes = new Map<string, typeof ClientObject>();

/** The proxy class of a shape, with a member for every member Microsoft publishes. */
export function proxyClass(shape: ClassShape): typeof ClientObject {
  const known = classes.get(shape.name);
  if (known) return known;
  const made = { [shape.name]: class extends ClientObject {} }[shape.name] as typeof ClientObject;
  classes.set(shape.name, made);
  const published = publishedMembers(shape.name);
  checkPublished(shape, published);
  for (const [name, member] of published) {
    Object.defineProperty(made.prototype, name, {
      configurable: true,
      enumerable: true,
      ...accessors(shape.name, name, member),
    });
  }
  return made;
}

/** A shape may not name what Excel's API does not have. */
function checkPublished(shape: ClassShape, published: ReadonlyMap<string, Member>): void {
  const described = [shape.properties, shape.objects, shape.methods, shape.events];
  for (const name of described.flatMap((part) => Object.keys(part))) {
    if (!published.has(name)) throw new Error(`${shape.name}.${name} is not in Excel's API.`);
  }
}

function accessors(className: string, name: string, member: Member): PropertyDescriptor {
  const full = `${className}.${name}`;
  const state = (proxy: ClientObject): ProxyState => {
    const found = stateOf(proxy);
    if (!reaches(found.context.apiLevel, member.level)) throw notFound(full, member.level);
    return found;
  };
  if (member.kind === "method") {
    return {
      get(this: ClientObject) {
        return (...args: unknown[]) => callMethod(state(this), name, args);
      },
    };
  }
  return {
    get(this: ClientObject) {
      return readMember(state(this), name);
    },
    // Assigning to a read-only property throws a TypeError, as a property without setter does.
    ...(member.writable && {
      set(this: ClientObject, value: unknown) {
        writeMember(state(this), name, value);
      },
    }),
  };
}

function callMethod(state: ProxyState, name: string, args: readonly unknown[]): unknown {
  if (!state.shape.methods[name]) throw new NotSupportedByHost(`${state.shape.name}.${name}`);
  return state.context.queueCall(state, name, args);
}

function readMember(state: ProxyState, name: string): unknown {
  const { shape } = state;
  if (shape.objects[name] !== undefined) {
    const child = state.children.get(name) ?? state.context.queueObject(state, name);
    state.children.set(name, child);
    return child;
  }
  if (shape.events[name]) {
    const known = state.events.get(name) ?? new EventHandlers(state, name);
    state.events.set(name, known);
    return known;
  }
  if (name === "items" && shape.items !== null) {
    if (!state.items) throw notLoaded(state, name);
    return state.items;
  }
  if (shape.properties[name] === undefined) throw new NotSupportedByHost(`${shape.name}.${name}`);
  if (!state.loaded.has(name) && state.isNull !== true) throw notLoaded(state, name);
  return state.loaded.get(name);
}

function writeMember(state: ProxyState, name: string, value: unknown): void {
  if (state.shape.properties[name] !== true) {
    throw new NotSupportedByHost(`${state.shape.name}.${name} =`);
  }
  state.context.queueSet(state, name, value);
  // Excel's proxies give back what was set without a load.
  state.loaded.set(name, value);
}

function notLoaded(state: ProxyState, name: string): OfficeError {
  return new OfficeError(
    "PropertyNotLoaded",
    `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    { errorLocation: `${state.shape.name}.${name}` },
  );
}

function notFound(full: string, level: string): OfficeError {
  const set = /^\d/.test(level) ? `ExcelApi ${level}` : level;
  return new OfficeError(
    "ApiNotFound",
    `The API '${full}' could not be found. It belongs to ${set}, which this Excel does not have.`,
    { errorLocation: full },
  );
}
