/** What a server says of the files in one folder; "" stands for everything. */
export interface Place {
  readonly name: string;
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
}
export const PLACES: readonly Place[];
export const HTTPS_ALONE: Readonly<Record<string, string>>;
/** What is said of the file at a path that begins with "/". */
export function headersFor(path: string): Readonly<Record<string, string>>;
