import type { SheetContent } from "../../core/sheet/content";
import { BookError, asBookError, type BookErrorCode } from "../book-error";
import type { Progress } from "../read/open";
import type { Package } from "./pack";

/** What a page asks the worker for; the book to save comes in packages. */
export type Request =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: "save-part"; readonly part: Package }
  | { readonly kind: "save"; readonly source: Uint8Array | null }
  | {
      readonly kind: "cover";
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly cover: SheetContent;
    };

export type Answer =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "part"; readonly part: Package }
  | { readonly kind: "opened" }
  | { readonly kind: "saved"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly fault: Fault };

/** A BookError as plain data: an error's own fields do not survive the way between threads. */
export interface Fault {
  readonly code: BookErrorCode;
  readonly message: string;
  readonly advice: string;
  readonly detail: string;
}

export function faultOf(error: unknown): Fault {
  const { code, message, advice, detail } = asBookError(error);
  return { code, message, advice, detail };
}

export function errorOf({ code, message, advice, detail }: Fault): BookError {
  return new BookError(code, message, advice, detail);
}
