import { BookError } from "../../xlsx/index";
import { OfficeError } from "../host/index";

/** What went wrong, for a person to read: what, why, and what to do next. */
export interface Trouble {
  readonly title: string;
  readonly message: string;
  /** "" where the message says it all. */
  readonly advice: string;
}

/** An error in plain English; `title` says what did not happen. */
export function troubleOf(error: unknown, title: string): Trouble {
  if (error instanceof OfficeError && error.code === "AccessDenied") {
    return {
      title,
      message: "It is protected.",
      advice: "Take the protection off in Excel (Review, Unprotect Sheet) and open the file again.",
    };
  }
  if (error instanceof BookError) return { title, message: error.message, advice: error.advice };
  const message = error instanceof Error ? error.message : String(error);
  return { title, message, advice: "" };
}
