import { paneOnExcel, ROADS } from "../../support/pane-on-excel";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A pane that has written the register, into which somebody has then typed. */
async function typedInto() {
  const running = paneOnExcel({ Plan: ROADS });
  const { host, pane } = running;
  await pane.actions.start();
  await pane.actions.writeSheet("register");
  const register = host.book.sheets.find(({ name }) => name === "Register")?.cells ?? [];
  const isStatus = (cell: { readonly value: unknown } | undefined): boolean =>
    cell?.value === "Status";
  const header = register.findIndex((row) => row?.some(isStatus));
  const at = { row: header + 1, column: register[header]?.findIndex(isStatus) ?? -1 };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Register");
    sheet.getRangeByIndexes(at.row, at.column, 1, 1).values = [["Complete"]];
    await context.sync();
  });
  const written = await pane.actions.writeSheet("register");
  const message = () => pane.store.get().message;
  const typed = () => running.cell("Register", at.row, at.column);
  return { ...running, typed, written, message };
}

describe("the register, typed into and written again", () => {
  test("is left as it is, and the message says so and offers two ways on", async () => {
    const { typed, written, message } = await typedInto();
    expect(written).toBe(false);
    expect(typed()).toBe("Complete");
    expect(message()?.title).toContain("“Register” has been edited since");
    expect([message()?.action?.label, message()?.other?.label]).toEqual([
      "Write to a new sheet",
      "Replace what was typed",
    ]);
  });

  test("goes to a new sheet when that is chosen", async () => {
    const { typed, host, message } = await typedInto();
    message()?.action?.run();
    await pause(300);
    expect(host.book.sheets.map(({ name }) => name)).toContain("Register (2)");
    expect(typed()).toBe("Complete");
    expect(message()).toBeNull();
  });

  test("is replaced when that is chosen", async () => {
    const { typed, host, message } = await typedInto();
    message()?.other?.run();
    await pause(300);
    expect(host.book.sheets.map(({ name }) => name)).not.toContain("Register (2)");
    expect(typed()).toBeNull();
    expect(message()).toBeNull();
  });
});
