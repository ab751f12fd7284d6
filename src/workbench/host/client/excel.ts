import enums from "../office-js/enums.json";
import type { Connection } from "./connection";
import { reaches } from "../office-js/level";
import { createWorkbook } from "./create-workbook";
import { proxyClass } from "./proxy";
import { RequestContext } from "./context";
import { excelRun } from "./run";
import { strict } from "../strict";

/** The global `Excel`: `run`, `RequestContext`, the classes, and the enumerations. */
export function excelNamespace(connection: Connection): object {
  const classes = Object.fromEntries(
    [...connection.shapes].map(([name, shape]) => [name, proxyClass(shape)]),
  );
  return strict("Excel", {
    ...enums,
    ...classes,
    RequestContext: class extends RequestContext {
      constructor() {
        super(connection);
      }
    },
    run: excelRun(connection),
    ...(reaches(connection.apiLevel, "1.8") ? { createWorkbook: createWorkbook(connection) } : {}),
  });
}
