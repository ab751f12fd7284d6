/** A file made to cost a reader far more than its size, in one way. */
export interface HostileShape {
  /** What it has too much of, in a few words: a row of the figures. */
  readonly name: string;
  /** The file; about a megabyte or less at size 1, and in proportion below that. */
  readonly make: (size: number) => Uint8Array;
}
