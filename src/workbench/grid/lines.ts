import type { Injector } from "@univerjs/core";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { documentOf } from "./document";

/**
 * Opens a text of several lines in the editor as several lines. Left to itself
 * the editor takes a plain text for one paragraph and loses its line breaks.
 */
export function keepLines(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, _location, next) => {
      const text = cell?.v;
      if (!cell || cell.p || typeof text !== "string" || !text.includes("\n")) return next(cell);
      return next({ ...cell, p: documentOf(text) });
    },
  });
}
