import { testWith } from "../../support/clients";
import { installHost } from "../../support/host";

const failure = (work: Promise<unknown>): Promise<OfficeExtension.Error> =>
  work.then(
    () => {
      throw new Error("It did not fail.");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );

/**
 * What becomes of a batch of commands.
 * learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#sync
 * learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
describe("a batch", () => {
  testWith("statements")(
    "runs its commands in order and stops at the first that fails; what ran before stands",
    async () => {
      const { book } = installHost({ Plan: [[1, 2, 3]] });
      const error = await failure(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Plan");
          const first = sheet.getRange("A1");
          first.values = [["written"]];
          first.load("values");
          sheet.getRange("B1").values = [["too", "wide"]];
          sheet.getRange("C1").values = [["never"]];
          await context.sync().catch((error: unknown) => {
            // Nothing that was loaded arrives from a batch that failed, but what was set locally stays.
            expect(() => first.address).toThrow();
            throw error;
          });
        }),
      );
      expect(error).toBeInstanceOf(OfficeExtension.Error);
      expect(error.code).toBe("InvalidArgument");
      expect(error.debugInfo.statement).toContain('getRange("B1").values');
      expect(error.debugInfo.surroundingStatements?.length).toBeGreaterThan(2);
      expect(book.sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual(["written", 2, 3]);
    },
  );

  test("says which traced steps were reached", async () => {
    installHost({ Plan: [[1]] });
    const error = await failure(
      Excel.run(async (context) => {
        context.trace("before");
        context.workbook.worksheets.getItem("Elsewhere");
        context.trace("after");
        await context.sync();
      }),
    );
    expect(error.traceMessages).toEqual(["before"]);
  });

  test("is forgotten when it has failed: the next one starts afresh", async () => {
    const { book } = installHost({ Plan: [[1]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      await context.sync();
      sheet.getRange("A1").values = [[1, 2]];
      await failure(context.sync());
      sheet.getRange("A1").values = [[7]];
      await context.sync();
    });
    expect(book.sheets[0]?.cells[0]?.[0]?.value).toBe(7);
  });

  testWith("emptyRequest")("without commands is no request", async () => {
    const { counters } = installHost({ Plan: [[1]] });
    await Excel.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(counters.syncs).toBe(0);
  });

  test("is counted with what it carries", async () => {
    const { counters } = installHost({ Plan: [["x".repeat(1000)]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1").load("values");
      await context.sync();
      range.values = [["y".repeat(5000)]];
      await context.sync();
    });
    expect(counters.syncs).toBe(2);
    expect(counters.bytesDown).toBeGreaterThan(1000);
    expect(counters.bytesUp).toBeGreaterThan(5000);
    expect(counters.mostUp).toBeLessThanOrEqual(counters.bytesUp);
  });
});

/** learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
describe("limits", () => {
  const long = "A sentence of some length, with an en dash – and a pound £. ".repeat(20);
  const rows = (count: number): string[][] => Array.from({ length: count }, () => [long]);

  test("5 MB a request: refused before anything is done", async () => {
    const { book } = installHost({ Plan: [] });
    const error = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        sheet.getRange("A1:A2500").values = rows(2500);
        sheet.getRange("B1:B2500").values = rows(2500);
        await context.sync();
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(book.sheets[0]?.cells).toEqual([]);
  });

  test("5 MB a response: nothing arrives, but the batch has run", async () => {
    const { book } = installHost({ Plan: rows(5000) });
    const error = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        sheet.getRange("A1:A5000").load("values");
        sheet.getRange("C1").values = [["done"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(book.sheets[0]?.cells[0]?.[2]?.value).toBe("done");
  });

  test("5,000,000 cells a read", async () => {
    installHost({ Plan: [[1]] });
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1:Z200000").load("values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("RangeExceedsLimit");
  });

  test("8,192 characters an address", async () => {
    installHost({ Plan: [[1]] });
    const address = Array.from({ length: 2500 }, (_, i) => `A${String(i + 1)}`).join(",");
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRanges(address);
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("things that go wrong on purpose", () => {
  const write = (): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").values = [["first"]];
      await context.sync();
      sheet.getRange("A2").values = [["second"]];
      sheet.getRange("A3").values = [["third"]];
      await context.sync();
    });
  const column = (book: {
    sheets: { cells: (({ value: unknown } | undefined)[] | undefined)[] }[];
  }): unknown[] => [0, 1, 2].map((row) => book.sheets[0]?.cells[row]?.[0]?.value ?? null);

  test.each([
    ["none", ["first", null, null]],
    ["half", ["first", "second", null]],
    ["all", ["first", "second", "third"]],
  ] as const)("the second sync fails with %s of its commands run", async (executed, expected) => {
    const { book, faults } = installHost({ Plan: [] });
    faults.failAtSync(2, "ActivityLimitReached", executed);
    expect((await failure(write())).code).toBe("ActivityLimitReached");
    expect(column(book)).toEqual(expected);
    await write();
    expect(column(book)).toEqual(["first", "second", "third"]);
  });

  /** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit */
  test("a cell being edited refuses a batch, or holds it back where the run asked for that", async () => {
    const { book, faults } = installHost({ Plan: [] });
    faults.cellEditMode = true;
    expect((await failure(write())).code).toBe("InvalidOperationInCellEditMode");
    const order: string[] = [];
    const delayed = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1").values = [["waited"]];
      await context.sync();
      order.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push("edit ends");
    expect(column(book)).toEqual([null, null, null]);
    faults.cellEditMode = false;
    await delayed;
    expect(order).toEqual(["edit ends", "written"]);
    expect(column(book)[0]).toBe("waited");
  });
});
