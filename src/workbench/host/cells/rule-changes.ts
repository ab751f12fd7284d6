import type { BookSheet } from "../../../xlsx/book";
import { OfficeError } from "../errors";
import type { Server } from "../server/server";

type RuleChange = "added" | "moved" | "deleted";

const last = new WeakMap<BookSheet, { readonly request: number; readonly change: RuleChange }>();

/**
 * Refuses to add, move and delete rules of a sheet in one request. Excel's
 * documents call the id of a conditional format its priority, and adding or
 * moving one changes those of the rest: what was fetched before may then be
 * somebody else's.
 */
export function requireOneKind(server: Server, sheet: BookSheet, change: RuleChange): void {
  const request = server.counters.syncs;
  const before = last.get(sheet);
  if (before?.request === request && before.change !== change) {
    throw new OfficeError(
      "InvalidOperation",
      `A rule cannot be ${change} in the request in which others were ${before.change}.`,
    );
  }
  last.set(sheet, { request, change });
}
