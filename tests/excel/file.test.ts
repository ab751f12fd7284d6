import { canOpenFile, canReadFile, describeError, openFile, readFile } from "../../src/excel/index";
import { openBook } from "../../src/xlsx/index";
import { installHost } from "../support/host";

const PLAN = { Plan: [["Action"], ["Dig the pool"]] } as const;
/** A sheet whose file is of several slices: its texts cannot be packed. */
const LARGE = { Plan: Array.from({ length: 60 }, (_, i) => [noise(i + 1, 30_000)]) };

/** Letters without any pattern, the same for the same seed. */
function noise(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join("");
}

/** Whether the workbook is still given: it is not beside two files that were left open. */
const given = (): Promise<Office.AsyncResultStatus> =>
  new Promise<Office.AsyncResultStatus>((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Succeeded) value.closeAsync();
      resolve(status);
    });
  });

describe("the open workbook as a file", () => {
  test("is read whole, with what was not saved, as often as it is asked for", async () => {
    const host = installHost(PLAN);
    expect(canReadFile()).toBe(true);
    for (const words of ["Once", "Twice", "Three times"]) {
      host.userEdit("Plan", "A2", [[words]]);
      const book = await openBook((await readFile()).bytes, "plan.xlsx");
      expect(book.sheets[0]?.cells[1]?.[0]?.value).toBe(words);
    }
  });

  test("tells how far it is, slice by slice", async () => {
    installHost(LARGE);
    const seen: { done: number; total: number }[] = [];
    const { name, bytes } = await readFile({ onProgress: (progress) => seen.push(progress) });
    expect(name).toBe("Book1.xlsx");
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toEqual({ done: bytes.length, total: bytes.length });
    expect((await openBook(bytes, "x")).sheets[0]?.cells).toHaveLength(60);
  });

  test("can be stopped between two slices, and is closed then", async () => {
    installHost(LARGE);
    for (let time = 0; time < 3; time++) {
      const stop = new AbortController();
      const reading = readFile({
        signal: stop.signal,
        onProgress: () => {
          stop.abort(new DOMException("Cancelled", "AbortError"));
        },
      });
      await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    }
    expect(await given()).toBe("succeeded");
  });

  test.each(["file", "slice"] as const)(
    "is told of in plain English where the %s is not given, and nothing stays open",
    async (fails) => {
      const { faults } = installHost(PLAN);
      faults.fileFails = fails;
      for (let time = 0; time < 3; time++) {
        const error: unknown = await readFile().catch((e: unknown) => e);
        expect(describeError(error)).toMatchObject({
          code: "FileNotGiven",
          message: "Excel did not hand over the workbook as a file. The workbook is as it was.",
          detail: expect.stringContaining("5001 Internal Error") as string,
        });
      }
      faults.fileFails = null;
      expect(await given()).toBe("succeeded");
    },
  );

  test("is not asked for where Excel has none to give", async () => {
    installHost(PLAN);
    const { requirements } = Office.context;
    jest.spyOn(requirements, "isSetSupported").mockImplementation((name) => name === "ExcelApi");
    expect(canReadFile()).toBe(false);
    await expect(readFile()).rejects.toMatchObject({ code: "FileNotGiven" });
  });

  test("is not taken for whole where slices are missing", async () => {
    installHost(PLAN);
    jest.spyOn(Office.context.document, "getFileAsync").mockImplementation((...args: unknown[]) => {
      const done = args.at(-1) as (result: unknown) => void;
      const value = {
        size: 10,
        sliceCount: 0,
        closeAsync: (closed: typeof done) => closed({ status: "succeeded" }),
      };
      done({ status: "succeeded", value });
    });
    await expect(readFile()).rejects.toMatchObject({ code: "FileNotGiven" });
  });
});

describe("a file opened beside it", () => {
  test("arrives as it was, whatever its size", async () => {
    const host = installHost(LARGE);
    expect(canOpenFile()).toBe(true);
    const { bytes } = await readFile();
    await openFile(bytes);
    expect(Buffer.compare(host.opened[0]?.source as Uint8Array, bytes)).toBe(0);
  });

  test("is not offered by an Excel that opens none", () => {
    const host = installHost(PLAN);
    Object.assign(globalThis, {
      Excel: Object.create(host.Excel, { createWorkbook: { value: undefined } }) as unknown,
    });
    expect(canOpenFile()).toBe(false);
  });
});
