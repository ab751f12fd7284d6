export interface Served {
  /** Where the folder is served, "http://localhost:3000". */
  url: string;
  close(): Promise<void>;
}
/** Serves the files of a folder on this machine alone; port 0 takes a free one. */
export function serve(options: { folder: string; port: number }): Promise<Served>;
