import { requireArgument } from "../errors";
import type { Change, Server } from "./server";
import type { Property } from "./spec";

/**
 * A property that a workbook's model has no place for. It is kept beside the
 * model as long as the host lives, and is not saved.
 */
export function extra<T extends object>(
  key: string,
  otherwise: unknown,
  change?: (target: T) => Change,
): Property<T> {
  return {
    get: (target, server: Server) => server.extrasOf(target)[key] ?? otherwise,
    set: (target, value, server: Server) => {
      requireArgument(typeof value === typeof otherwise, `"${key}" has another type.`);
      server.extrasOf(target)[key] = value;
      if (change) server.changed(change(target));
    },
  };
}
