import { ACTION, FLAG, PATH } from "../protocol";
import { requireArgument } from "../errors";
import type { Connection } from "./connection";
import { PendingRequest } from "./request";

/** `Excel.createWorkbook`: opens a workbook beside this one, of a file in base64 or with nothing in it. */
export function createWorkbook(connection: Connection): (base64?: unknown) => Promise<void> {
  return async (base64) => {
    requireArgument((base64 ?? "") === "" || typeof base64 === "string", "A file was expected.");
    let ids = 0;
    const request = new PendingRequest(() => ++ids);
    request.add({
      type: ACTION.call,
      name: "CreateAndOpenWorkbook",
      path: {
        info: { Id: ++ids, ObjectPathType: PATH.workbook, Name: "" },
        parent: null,
        givens: [],
        mark: "r",
        isItem: false,
        isCollection: false,
        state: "known",
      },
      mark: "w",
      statement: "Excel.createWorkbook(...)",
      rest: { ArgumentInfo: { Arguments: [base64 ?? ""] } },
    });
    const [body, flags] = request.body(true, connection.undoes);
    request.settle(await connection.ask(body, flags | FLAG.writes));
  };
}
