import { paneOnExcel, ROADS } from "../../support/pane-on-excel";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A pane that has written the register, into which somebody has then typed. */
async function typedInto() {
  const running = paneOnExcel({ Plan: ROADS });
  const { host, pane } = running;
  await pane.actions.start();
  await pane.actions.writeSheet("register");
  const labels = host.book.sheets.find(({ name }) => name === "Register")?.cells[0];
  const status = labels?.findIndex((cell) => cell?.value === "Status") ?? -1;
  await Excel.run(async (context) => {
    const register = context.workbook.worksheets.getItem("Register");
    register.getRangeByIndexes(1, status, 1, 1).values = [["Complete"]];
    await context.sync();
  });
  const written = await pane.actions.writeSheet("register");
  const message = () => pane.store.get().message;
  return { ...running, status, written, message };
}

describe("the register, typed into and written again", () => {
  test("is left as it is, and the message says so and offers two ways on", async () => {
    const { cell, status, written, message } = await typedInto();
    expect(written).toBe(false);
    expect(cell("Register", 1, status)).toBe("Complete");
    expect(message()?.title).toContain("“Register” has been edited since");
    expect([message()?.action?.label, message()?.other?.label]).toEqual([
      "Write to a new sheet",
      "Replace what was typed",
    ]);
  });

  test("goes to a new sheet when that is chosen", async () => {
    const { cell, host, status, message } = await typedInto();
    message()?.action?.run();
    await pause(300);
    expect(host.book.sheets.map(({ name }) => name)).toContain("Register (2)");
    expect(cell("Register", 1, status)).toBe("Complete");
    expect(message()).toBeNull();
  });

  test("is replaced when that is chosen", async () => {
    const { cell, host, status, message } = await typedInto();
    message()?.other?.run();
    await pause(300);
    expect(host.book.sheets.map(({ name }) => name)).not.toContain("Register (2)");
    expect(cell("Register", 1, status)).toBeNull();
    expect(message()).toBeNull();
  });
});
