import type { BookSheet } from "../../../xlsx/book";
import { type ErrorCode, OfficeError } from "../errors";

/**
 * What can be made to go wrong, as it does in a real Excel now and then.
 *
 * A batch that fails is not rolled back: Excel runs the queued commands in order
 * and stops at the first that fails, so earlier ones stand. `executed` says how
 * much of a batch that was made to fail has been done: nothing (a refused
 * request), half of its commands, or all (an answer lost on its way back).
 */
export class Faults {
  private failing: { left: number; code: ErrorCode; executed: Executed } | null = null;
  /** Whether sheets may neither come nor go nor be renamed. */
  workbookProtected = false;
  /** Whether the workbook is not given as a file, or a file's slices are not. */
  fileFails: "file" | "slice" | null = null;
  private editing = false;
  private waiting: (() => void)[] = [];

  /** Makes the n-th request from now fail, 1 being the next. */
  failAtSync(n: number, code: ErrorCode = "GeneralException", executed: Executed = "none"): void {
    this.failing = { left: n, code, executed };
  }

  /** Whether a person is typing in a cell; while so, requests are refused or wait. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resume of this.waiting.splice(0)) resume();
  }

  /** Protects a sheet as a person would, without a password. */
  protect(sheet: BookSheet): void {
    sheet.protected = true;
  }

  unprotect(sheet: BookSheet): void {
    sheet.protected = false;
  }

  /** Called once a request: the fault that is due, if any. */
  due(): { error: OfficeError; executed: Executed } | null {
    if (!this.failing || --this.failing.left > 0) return null;
    const { code, executed } = this.failing;
    this.failing = null;
    return { error: new OfficeError(code), executed };
  }

  /**
   * Excel refuses a batch while a cell is being edited, or holds it back until
   * editing ends where the run asked for that (`delayForCellEdit`).
   */
  async untilEditable(delay: boolean): Promise<void> {
    if (!this.editing) return;
    if (!delay) throw new OfficeError("InvalidOperationInCellEditMode");
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

export type Executed = "none" | "half" | "all";
