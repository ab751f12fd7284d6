/**
 * A part of a review that broke down on a sheet, by a fault of the program and
 * not of the plan. It costs what that part would have said; all else stands.
 * Plain data.
 */
export type Failure =
  /** A rule that gave up on the sheet: none of its findings there are given. */
  | (FailureOnSheet & { readonly part: "rule"; readonly rule: string; readonly title: string })
  /** The sheet was not read: nothing of it counts anywhere. */
  | (FailureOnSheet & { readonly part: "reading" });

interface FailureOnSheet {
  readonly sheet: string;
  /** What a technician would ask for; the same however often the sheet is looked at. */
  readonly detail: string;
}

/** What could not be done, for the person who reads the review. */
export function failureWords(failure: Failure): string {
  return failure.part === "rule"
    ? `The check “${failure.title}” could not be made on this sheet.`
    : "This sheet could not be read, so nothing of it is counted.";
}

/** What `work` gives, or the words of what it threw: for the borders where a fault must stop nothing else. */
export function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { done: true, value: work() };
  } catch (error) {
    return { done: false, detail: detailOf(error) };
  }
}

/** An error in one line, without the stack, which names the machine it was on. */
export const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

export type Attempt<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly detail: string };
