import type { Server } from "./server";

type Callback = (result: { status: string; value: unknown }) => void;

/**
 * `Office.context.document.settings`: a copy in memory of the settings saved in
 * the workbook, written back by `saveAsync` alone.
 * learn.microsoft.com/javascript/api/office/office.settings
 */
export class DocumentSettings {
  private copy: Map<string, string>;

  constructor(private readonly server: Server) {
    this.copy = new Map(server.book.settings);
  }

  get(name: string): unknown {
    const json = this.copy.get(name);
    return json === undefined ? null : (JSON.parse(json) as unknown);
  }

  set(name: string, value: unknown): void {
    this.copy.set(name, JSON.stringify(value ?? null));
  }

  remove(name: string): void {
    this.copy.delete(name);
  }

  saveAsync(...args: unknown[]): void {
    const { settings } = this.server.book;
    settings.clear();
    for (const [name, json] of this.copy) settings.set(name, json);
    this.answer(args.at(-1));
  }

  refreshAsync(callback?: Callback): void {
    this.copy = new Map(this.server.book.settings);
    this.answer(callback);
  }

  private answer(callback: unknown): void {
    if (typeof callback !== "function") return;
    queueMicrotask(() => {
      (callback as Callback)({ status: "succeeded", value: this });
    });
  }
}
