import { testWith } from "../../support/clients";
import { installHost } from "../../support/host";
import { newBook, openBook, saveBook } from "../../../src/xlsx/index";

const PLAN = {
  Plan: [
    ["Action", "Due"],
    ["Dig the pool", 46203],
  ],
} as const;
const MEGABYTE = 1_048_576;

type Answer<T> = (result: Office.AsyncResult<T>) => void;

const result = <T>(ask: (done: Answer<T>) => void): Promise<Office.AsyncResult<T>> =>
  new Promise(ask);

const fileIn = (sliceSize?: number) =>
  result<Office.File>((done) => {
    const { Compressed } = Office.FileType;
    const { document } = Office.context;
    if (sliceSize === undefined) document.getFileAsync(Compressed, done);
    else document.getFileAsync(Compressed, { sliceSize, asyncContext: "mine" }, done);
  });

const sliceOf = (file: Office.File, index: number) =>
  result<Office.Slice>((done) => {
    file.getSliceAsync(index, done);
  });

const close = (file: Office.File) =>
  result<unknown>((done) => {
    file.closeAsync(done as Answer<void>);
  });

const INTERNAL = { status: "failed", value: undefined, error: { code: 5001 } };

describe("the workbook as a file", () => {
  test("comes in slices, with what was changed and not saved", async () => {
    const host = installHost(PLAN);
    host.userEdit("Plan", "C1", [["Typed just now"]]);
    const { value: file, status, asyncContext } = await fileIn(500);
    expect([status, asyncContext]).toEqual(["succeeded", "mine"]);
    expect(file.sliceCount).toBe(Math.ceil(file.size / 500));
    const bytes: number[] = [];
    for (let i = 0; i < file.sliceCount; i++) {
      const { value: slice } = await sliceOf(file, i);
      expect([slice.index, slice.size]).toEqual([i, (slice.data as number[]).length]);
      bytes.push(...(slice.data as number[]));
    }
    expect(bytes).toHaveLength(file.size);
    const book = await openBook(Uint8Array.from(bytes), "plan.xlsx");
    expect(book.sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual([
      "Action",
      "Due",
      "Typed just now",
    ]);
  });

  test("is what it was when it was asked for, whatever is typed afterwards", async () => {
    const host = installHost(PLAN);
    const { value: file } = await fileIn();
    host.userEdit("Plan", "A2", [["Another"]]);
    const { value: slice } = await sliceOf(file, 0);
    const book = await openBook(Uint8Array.from(slice.data as number[]), "plan.xlsx");
    expect(book.sheets[0]?.cells[1]?.[0]?.value).toBe("Dig the pool");
  });

  test("is refused beside two that are not closed, and given again once one is", async () => {
    installHost(PLAN);
    const [first, second] = [await fileIn(), await fileIn()];
    expect([first.status, second.status]).toEqual(["succeeded", "succeeded"]);
    expect(await fileIn()).toMatchObject(INTERNAL);
    expect(await close(first.value)).toMatchObject({ status: "succeeded" });
    expect(await fileIn()).toMatchObject({ status: "succeeded" });
    expect(await fileIn()).toMatchObject(INTERNAL);
  });

  test("is neither read nor closed again once it is closed", async () => {
    installHost(PLAN);
    const { value: file } = await fileIn();
    await close(file);
    expect(await sliceOf(file, 0)).toMatchObject(INTERNAL);
    expect(await close(file)).toMatchObject(INTERNAL);
  });

  test("has no slice beyond its last, and none before its first", async () => {
    installHost(PLAN);
    const { value: file } = await fileIn();
    for (const index of [-1, file.sliceCount, NaN])
      expect(await sliceOf(file, index)).toMatchObject(INTERNAL);
  });

  test.each([0, 4 * MEGABYTE + 1])("is not given in slices of %d bytes", async (size) => {
    installHost(PLAN);
    expect(await fileIn(size)).toMatchObject(INTERNAL);
    expect(await fileIn(4 * MEGABYTE)).toMatchObject({ status: "succeeded" });
  });

  test("is not given while a cell is being edited, nor where it is made to fail", async () => {
    const { faults } = installHost(PLAN);
    faults.cellEditMode = true;
    expect(await fileIn()).toMatchObject(INTERNAL);
    faults.cellEditMode = false;
    faults.fileFails = "file";
    expect(await fileIn()).toMatchObject(INTERNAL);
    faults.fileFails = "slice";
    const { value: file } = await fileIn();
    expect(await sliceOf(file, 0)).toMatchObject(INTERNAL);
  });

  test("changes nothing of the workbook, and is given in no other form", async () => {
    const host = installHost(PLAN);
    const changes: unknown[] = [];
    host.on("change", (change) => changes.push(change));
    await fileIn();
    expect(changes).toEqual([]);
    expect(() => {
      Office.context.document.getFileAsync(Office.FileType.Pdf, () => undefined);
    }).toThrow("NotSupportedByHost: Office.context.document.getFileAsync(pdf)");
  });
});

describe("a workbook opened beside it", () => {
  const base64 = async (book = newBook("Other.xlsx", "Elsewhere")): Promise<string> =>
    Buffer.from(await saveBook(book)).toString("base64");

  test("is the file that was handed over, under no name of its own", async () => {
    const host = installHost(PLAN);
    await Excel.createWorkbook(await base64());
    expect(host.opened.map(({ name, sheets }) => [name, sheets.map((s) => s.name)])).toEqual([
      ["Book2", ["Elsewhere"]],
    ]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  });

  test("is an empty one where no file is", async () => {
    const host = installHost(PLAN);
    await Excel.createWorkbook();
    expect(host.opened).toHaveLength(1);
  });

  test.each([
    ["words that are no base64", "not base64!"],
    ["a file that is no workbook", btoa("Hello")],
    ["an address of data", "data:application/octet-stream;base64,UEsDBA=="],
  ])("is none of %s", async (_, text) => {
    const host = installHost(PLAN);
    await expect(Excel.createWorkbook(text)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.opened).toEqual([]);
  });

  test("waits until no cell is edited", async () => {
    const { faults, opened } = installHost(PLAN);
    faults.cellEditMode = true;
    const opening = Excel.createWorkbook();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(opened).toHaveLength(0);
    faults.cellEditMode = false;
    await opening;
    expect(opened).toHaveLength(1);
  });

  test("is refused beyond what a request carries, and may fail", async () => {
    const { faults, opened } = installHost(PLAN);
    await expect(Excel.createWorkbook("A".repeat(5_000_001))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    faults.failAtSync(1, "GeneralException");
    await expect(Excel.createWorkbook(await base64())).rejects.toMatchObject({
      code: "GeneralException",
    });
    expect(opened).toEqual([]);
  });

  testWith("levels")("is not to be had below ExcelApi 1.8", () => {
    installHost(PLAN, { apiLevel: "1.7" });
    expect(() => Excel.createWorkbook()).toThrow("NotSupportedByHost: Excel.createWorkbook");
  });
});
