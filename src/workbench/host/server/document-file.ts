import { saveInWorker } from "../../../xlsx/in-worker";
import { isRecord } from "./arguments";
import { NotSupportedByHost } from "../errors";
import type { Server } from "./server";

/** Excel takes larger slices for an internal error; on an iPad it allows 64 KB. */
const MOST_A_SLICE = 4_194_304;
/** So many files may be open at once. */
const MOST_FILES = 2;

/** The result that a callback of Office's common API is handed. */
export interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value: unknown;
  readonly error: CommonError | null;
  readonly asyncContext: unknown;
}

/** An error of the common API, which has numbers where Excel's own have words. */
export interface CommonError {
  readonly code: number;
  readonly name: string;
  readonly message: string;
}

type Callback = (result: AsyncResult) => unknown;

/**
 * `Office.context.document.getFileAsync`: the workbook as it stands now, saved or
 * not, in slices. A file that is not closed stays in memory, and beside two of
 * them no other is given.
 * learn.microsoft.com/javascript/api/office/office.document
 */
export class DocumentFiles {
  private open = 0;

  constructor(private readonly server: Server) {}

  readonly getFileAsync = (type: unknown, ...rest: readonly unknown[]): void => {
    if (type !== "compressed") {
      throw new NotSupportedByHost(`Office.context.document.getFileAsync(${String(type)})`);
    }
    const options = isRecord(rest[0]) ? rest[0] : {};
    const slice = typeof options.sliceSize === "number" ? options.sliceSize : MOST_A_SLICE;
    const answer = answering(rest.at(-1), options.asyncContext);
    void this.file(slice).then(answer.value, answer.fault);
  };

  private async file(slice: number): Promise<object> {
    const { book, faults } = this.server;
    if (slice < 1 || slice > MOST_A_SLICE || this.open >= MOST_FILES) throw INTERNAL;
    if (faults.cellEditMode || faults.fileFails === "file") throw INTERNAL;
    this.open += 1;
    try {
      return this.opened(await saveInWorker(book), slice);
    } catch (error) {
      this.open -= 1;
      throw error;
    }
  }

  private opened(bytes: Uint8Array, slice: number): object {
    let isOpen = true;
    const sliceCount = Math.ceil(bytes.length / slice);
    const checkOpen = (): void => {
      if (!isOpen) throw INTERNAL;
    };
    return {
      size: bytes.length,
      sliceCount,
      getSliceAsync: asynchronous((index: unknown) => {
        checkOpen();
        if (typeof index !== "number" || !(index >= 0 && index < sliceCount)) throw INTERNAL;
        if (this.server.faults.fileFails === "slice") throw INTERNAL;
        const data = Array.from(bytes.subarray(index * slice, (index + 1) * slice));
        return { data, index, size: data.length };
      }),
      closeAsync: asynchronous(() => {
        checkOpen();
        isOpen = false;
        this.open -= 1;
      }),
    };
  }
}

const INTERNAL: CommonError = {
  code: 5001,
  name: "Internal Error",
  message: "An internal error has occurred.",
};

/** A method that hands what it gives, or what went wrong, to the callback that is its last argument. */
function asynchronous(work: (first: unknown) => unknown): (...args: readonly unknown[]) => void {
  return (...args) => {
    const { value, fault } = answering(args.at(-1), undefined);
    void Promise.resolve()
      .then(() => work(args[0]))
      .then(value, fault);
  };
}

function answering(callback: unknown, asyncContext: unknown) {
  const tell = (result: Omit<AsyncResult, "asyncContext">): void => {
    if (typeof callback === "function") (callback as Callback)({ ...result, asyncContext });
  };
  return {
    value: (value: unknown): void => tell({ status: "succeeded", value, error: null }),
    fault: (error: unknown): void =>
      tell({ status: "failed", value: undefined, error: isCommon(error) ? error : INTERNAL }),
  };
}

const isCommon = (error: unknown): error is CommonError =>
  isRecord(error) && typeof error.code === "number";
