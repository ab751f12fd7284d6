import { samplesOf, type Owners, type Sample } from "./samples";
import { threadOf, type TraceEvent } from "./trace";

/** One turn of the page's event loop, so far as it was spent on the pane. */
export interface Task {
  /** By the clock, in ms. */
  readonly ms: number;
  /** Of a processor's time, in ms: what is left when others wanted the machine too. */
  readonly processorMs: number;
  /** The functions that took most of it, with ms. */
  readonly hot: readonly (readonly [name: string, ms: number])[];
}

/**
 * The pane's part of the tasks of the page's thread between two moments of a
 * trace. A task is split by the profiler's samples that fall into it: what runs
 * no script (collecting garbage, layout, unpacking a message) counts for whoever
 * ran before it in the same task.
 */
export function paneTasks(
  events: readonly TraceEvent[],
  owners: Owners,
  [from, to]: readonly [from: number, to: number],
): Task[] {
  const threads = samplesOf(events, owners);
  const page = pageThread(events, threads);
  const samples = threads.get(page) ?? [];
  return events
    .filter(({ name, ph, ts }) => name === "RunTask" && ph === "X" && ts >= from && ts <= to)
    .filter((event) => threadOf(event) === page)
    .map((event) => taskOf(event, samples));
}

/** Among the threads that draw pages, the one that the pane is on; a worker numbers its scripts alike. */
function pageThread(
  events: readonly TraceEvent[],
  threads: ReadonlyMap<string, readonly Sample[]>,
): string {
  const count = (thread: string): number =>
    threads.get(thread)?.filter(({ owner }) => owner === "pane").length ?? 0;
  const pages = events
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(threadOf);
  return pages.sort((a, b) => count(b) - count(a))[0] ?? "";
}

function taskOf({ ts, dur = 0, tdur = 0 }: TraceEvent, samples: readonly Sample[]): Task {
  const within = between(samples, ts, ts + dur);
  let owner = within.find((sample) => sample.owner !== null)?.owner ?? "other";
  let all = 0;
  let pane = 0;
  const hot = new Map<string, number>();
  for (const sample of within) {
    owner = sample.owner ?? owner;
    all += sample.took;
    if (owner !== "pane") continue;
    pane += sample.took;
    hot.set(sample.name, (hot.get(sample.name) ?? 0) + sample.took / 1000);
  }
  const share = all === 0 ? 0 : pane / all / 1000;
  return {
    ms: dur * share,
    processorMs: tdur * share,
    hot: [...hot].sort((a, b) => b[1] - a[1]).slice(0, 8),
  };
}

function between(samples: readonly Sample[], from: number, to: number): readonly Sample[] {
  const first = firstFrom(samples, from);
  return samples.slice(first, firstFrom(samples, to));
}

/** The place of the first sample at a moment or after it. */
function firstFrom(samples: readonly Sample[], ts: number): number {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.ts ?? 0) < ts) low = middle + 1;
    else high = middle;
  }
  return low;
}
