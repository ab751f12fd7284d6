import { AdapterError } from "./errors";

/** A request for a slice is answered with as much; Excel allows 4 MB, and a person may wish to stop between two. */
const SLICE_BYTES = 1_048_576;

/** How a file is read. */
export interface ReadFileOptions {
  /** Stops between two slices, throwing the signal's reason. */
  readonly signal?: AbortSignal;
  /** Bytes read so far, of how many. */
  readonly onProgress?: (progress: { done: number; total: number }) => void;
}

/** A workbook as a file. */
export interface WorkbookFile {
  /** "plan.xlsx"; without an ending where it was never saved. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether this Excel gives the open workbook as a file. */
export function canReadFile(): boolean {
  return (
    typeof Office !== "undefined" &&
    Office.context.requirements.isSetSupported("CompressedFile", "1.1")
  );
}

/** Whether this Excel opens a file as a workbook of its own beside this one. */
export function canOpenFile(): boolean {
  if (typeof Excel === "undefined") return false;
  return typeof (Excel as Partial<typeof Excel>).createWorkbook === "function";
}

/**
 * The open workbook as the file that saving it now would give, what was not
 * saved yet included. Throws `AdapterError` "FileNotGiven" where Excel does not
 * give it.
 */
export async function readFile({
  signal,
  onProgress,
}: ReadFileOptions = {}): Promise<WorkbookFile> {
  signal?.throwIfAborted();
  if (!canReadFile()) throw new AdapterError("FileNotGiven", "CompressedFile is not supported");
  const name = await nameOfWorkbook();
  const file = await asked<Office.File>((done) => {
    const { Compressed } = Office.FileType;
    Office.context.document.getFileAsync(Compressed, { sliceSize: SLICE_BYTES }, done);
  });
  try {
    return { name, bytes: await bytesOf(file, { signal, onProgress }) };
  } finally {
    // Excel keeps two files at most: one that is left open would be missing the next time.
    await asked<unknown>((done) => {
      file.closeAsync(done);
    }).catch(() => null);
  }
}

const nameOfWorkbook = (): Promise<string> =>
  Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });

/** Opens a file of a workbook beside the one that is open; it has no name yet and is saved nowhere. */
export async function openFile(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(base64Of(bytes));
}

async function bytesOf(
  file: Office.File,
  { signal, onProgress }: { [K in keyof ReadFileOptions]: ReadFileOptions[K] | undefined },
): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let done = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    signal?.throwIfAborted();
    const slice = await asked<Office.Slice>((answer) => {
      file.getSliceAsync(index, answer);
    });
    const data = slice.data as ArrayLike<number>;
    if (done + data.length > bytes.length) throw incomplete(file);
    bytes.set(data, done);
    done += data.length;
    onProgress?.({ done, total: bytes.length });
  }
  if (done === 0 || done !== bytes.length) throw incomplete(file);
  return bytes;
}

const incomplete = ({ size, sliceCount }: Office.File): AdapterError =>
  new AdapterError(
    "FileNotGiven",
    `${String(sliceCount)} slices are not the ${String(size)} bytes they were to be`,
  );

/** What a method of Office's common API gives to its callback; an error of it has a number and no stack. */
function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(notGiven(error));
    });
  });
}

const notGiven = ({ code, name, message }: Office.Error): AdapterError =>
  new AdapterError("FileNotGiven", `${String(code)} ${name}: ${message}`);

/** So many characters are made of bytes in one call, which takes each as an argument. */
const AT_ONCE = 32_768;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(text);
}
