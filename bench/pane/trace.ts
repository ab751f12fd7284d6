/** One event of a trace as Chromium writes it; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** The time the thread had a processor. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      /** The frame that a function was called in. */
      readonly frame?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
}

export interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly scriptId: number; readonly functionName: string };
}

/** What the tracing must be started with for these readings. */
export const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "blink.user_timing",
];

export const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)}:${String(tid)}`;

/** When a mark was set with `performance.mark`; throws where it was not. */
export function markAt(events: readonly TraceEvent[], name: string): number {
  const mark = events.find((event) => event.cat === "blink.user_timing" && event.name === name);
  if (!mark) throw new Error(`The trace holds no mark “${name}”.`);
  return mark.ts;
}

/** How long what was measured under a name with `performance.measure` took each time, in ms. */
export function measuresOf(events: readonly TraceEvent[], name: string): number[] {
  const own = events
    .filter((event) => event.cat === "blink.user_timing" && event.name === name)
    .sort((a, b) => a.ts - b.ts);
  const ends = own.filter(({ ph }) => ph === "e");
  return own.filter(({ ph }) => ph === "b").map(({ ts }, i) => ((ends[i]?.ts ?? ts) - ts) / 1000);
}
