import { ADAPTER_WORDS, HOST_WORDS, UNKNOWN, type Words } from "./error-words";
import { AdapterError, codeOf } from "./errors";

/** An error in words for the person in front of Excel. */
export interface Described extends Words {
  /** What a technician would ask for; may be copied. */
  readonly detail: string;
  /** The error's code, "" where it has none. */
  readonly code: string;
}

/** Puts any error in plain English: what happened, what became of the workbook, what to do next. */
export function describeError(error: unknown): Described {
  const { message, advice } = wordsFor(error);
  return { message, advice, detail: detailOf(error), code: codeOf(error) || nameOf(error) };
}

function wordsFor(error: unknown): Words {
  if (isAbort(error))
    return { message: "Stopped.", advice: "Nothing was changed. Start again whenever you like." };
  if (error instanceof AdapterError) return adapterWords(error);
  return HOST_WORDS[codeOf(error)] ?? UNKNOWN;
}

function adapterWords({ code, subject, cause }: AdapterError): Words {
  const words = ADAPTER_WORDS[code](subject);
  if (cause === undefined) return words;
  const why = wordsFor(cause);
  return {
    message: `${why.message} ${words.message}`,
    advice: code === "PartlyWritten" ? `${why.advice} ${words.advice}` : why.advice,
  };
}

const isAbort = (error: unknown): boolean => nameOf(error) === "AbortError";

/** An abort is a DOMException, which is not an Error everywhere. */
const nameOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";

/** Error, its place in the batch where Excel tells, and what it came from. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = [error.name, codeOf(error), error.message, placeOf(error)].filter((s) => s !== "");
  const text = own.join(": ");
  return error.cause === undefined ? text : `${text}\n${detailOf(error.cause)}`;
}

function placeOf(error: Error): string {
  if (!("debugInfo" in error)) return "";
  const info: unknown = error.debugInfo;
  return typeof info === "object" && info !== null && "errorLocation" in info
    ? String(info.errorLocation ?? "")
    : "";
}
