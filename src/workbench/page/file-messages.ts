import type { Book } from "../../xlsx/book";
import type { Progress } from "../../xlsx/index";
import type { Trouble } from "./trouble";

/** What the page asks of the worker that reads and writes files. */
export type FileRequest =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: "save"; readonly book: Book };

/** What the worker answers: progress, any number of times, and then one of the rest. */
export type FileAnswer =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "opened"; readonly book: Book }
  | { readonly kind: "saved"; readonly bytes: Uint8Array }
  /** Errors do not cross whole, so what is to be said of one is worked out beforehand. */
  | { readonly kind: "failed"; readonly trouble: Trouble };
