/** One thing to be queued while a report sheet is written, and about how many bytes it sends. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

export const step = (bytes: number, queue: () => void): Step => ({ bytes, queue });
