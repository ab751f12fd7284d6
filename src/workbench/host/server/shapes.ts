import type { ClassShape } from "../protocol";
import type { ClassSpec } from "./spec";

/** What a client must know of the classes: which members there are, and what they lead to. */
export function shapesOf(
  classes: Readonly<Record<string, ClassSpec>>,
): ReadonlyMap<string, ClassShape> {
  return new Map(Object.entries(classes).map(([name, spec]) => [name, shapeOf(spec)]));
}

function shapeOf({ name, properties, objects, methods, events, items }: ClassSpec): ClassShape {
  return {
    name,
    properties: mapped(properties, ({ set }) => set !== undefined),
    objects: mapped(objects, ({ of }) => of),
    methods: mapped(methods, (method) =>
      method.kind === "object" ? { of: method.of } : method.kind,
    ),
    events: mapped(events, (event) => event.name),
    items: items?.of ?? null,
  };
}

const mapped = <T, R>(
  members: Readonly<Record<string, T>> | undefined,
  to: (member: T) => R,
): Record<string, R> =>
  Object.fromEntries(Object.entries(members ?? {}).map(([name, member]) => [name, to(member)]));
