import type { Arguments } from "./arguments";
import type { EventName } from "../event-names";
import type { Server } from "./server";
import type { ClassName, Targets } from "./targets";

/**
 * One of Excel's classes, described as data: what each member does on Excel's
 * side. What is queued, loaded, checked for its requirement set, copied and
 * counted is the runtime's work (`proxy.ts`, `request.ts`) and the same for all.
 */
export interface ClassSpec<N extends ClassName = ClassName> {
  readonly name: N;
  readonly properties?: Readonly<Record<string, Property<Targets[N]>>>;
  /** Properties that lead to another object, `range.format`. */
  readonly objects?: Readonly<Record<string, ObjectProperty<Targets[N]>>>;
  readonly methods?: Readonly<Record<string, Method<Targets[N]>>>;
  /** Event properties, with the {@link EventName} each stands for. */
  readonly events?: Readonly<Record<string, EventSource<Targets[N]>>>;
  readonly items?: Items<Targets[N]>;
  /** What its collection finds it by, where it has no id of its own. */
  readonly key?: (target: Targets[N]) => string;
  /** Whether the target is still in the workbook; a deleted sheet's proxy is of no use. */
  exists?(target: Targets[N], server: Server): boolean;
}

/** A scalar property. Without `set` it cannot be written here. */
export interface Property<T> {
  get(target: T, server: Server): unknown;
  set?(target: T, value: unknown, server: Server): void;
  /** Left out of a `load` that names no property, as Excel leaves out costly ones. */
  readonly onRequest?: boolean;
}

export interface ObjectProperty<T> {
  readonly of: ClassName;
  /** The other object's target; null makes a null object, an error rejects the batch. */
  get(target: T, server: Server): unknown;
}

export type Method<T> =
  | { readonly kind: "action"; run(target: T, args: Arguments, server: Server): void }
  | { readonly kind: "result"; run(target: T, args: Arguments, server: Server): unknown }
  | {
      readonly kind: "object";
      readonly of: ClassName;
      run(target: T, args: Arguments, server: Server): unknown;
    };

export interface EventSource<T> {
  readonly name: EventName;
  /** The sheet whose events are meant; null for those of every sheet. */
  sheet(target: T): unknown;
}

/** What makes a class a collection. */
export interface Items<T> {
  readonly of: ClassName;
  list(target: T, server: Server): readonly unknown[];
}

/** Describes a class; its members are typed by what its proxies stand for. */
export function defineClass<N extends ClassName>(
  name: N,
  members: Omit<ClassSpec<NoInfer<N>>, "name">,
): ClassSpec {
  return { name, ...members } as ClassSpec;
}

/** A property that can be read but not written. */
export function readOnly<T>(get: (target: T, server: Server) => unknown): Property<T> {
  return { get };
}

/** A method that returns nothing and acts at the next sync. */
export function action<T>(run: (target: T, args: Arguments, server: Server) => void): Method<T> {
  return { kind: "action", run };
}

/** A method whose plain result arrives with the next sync, as a ClientResult. */
export function result<T>(run: (target: T, args: Arguments, server: Server) => unknown): Method<T> {
  return { kind: "result", run };
}

/** A method that returns another object; null for it makes a null object. */
export function object<T, N extends ClassName>(
  of: N,
  run: (target: T, args: Arguments, server: Server) => Targets[N] | null,
): Method<T> {
  return { kind: "object", of, run };
}

/** A property that leads to another object. */
export function objectProperty<T, N extends ClassName>(
  of: N,
  get: (target: T, server: Server) => Targets[N] | null,
): ObjectProperty<T> {
  return { of, get };
}
