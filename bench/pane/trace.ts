/** One event of a trace as Chromium writes it; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly scriptId: number; readonly functionName: string };
}

/** What the tracing must be started with for {@link readTasks}. */
export const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
];

/** What a task's time went into: the pane's own code, or another's on the same thread. */
export type Owner = "pane" | "other";

/** One turn of a thread's event loop; times in ms. */
export interface Task {
  readonly start: number;
  readonly ms: number;
  /** How much of it the pane's own code took, what the engine does for it included. */
  readonly paneMs: number;
  /** The functions of the pane in which most of it was spent, with ms. */
  readonly hot: readonly (readonly [name: string, ms: number])[];
}

/** The tasks of the page's own thread and the longest one of each of its workers. */
export interface Tasks {
  readonly page: readonly Task[];
  readonly workers: readonly { readonly start: number; readonly ms: number }[];
}

/**
 * Reads the tasks out of a trace. A task is split between owners by the samples
 * of the profiler that fall into it: a sample belongs to whoever owns the
 * innermost script on its stack, and one without a script (collecting garbage,
 * layout, unpacking a message) to whoever ran before it in the same task.
 */
export function readTasks(
  events: readonly TraceEvent[],
  ownerOf: (scriptId: number) => Owner | null,
): Tasks {
  const threads = new Map(
    events
      .filter(({ name }) => name === "thread_name")
      .map((event) => [threadOf(event), event.args.name ?? ""]),
  );
  const samples = samplesOf(events, ownerOf);
  const pageThread = busiest(samples, threads);
  const runs = events.filter(({ name, ph }) => name === "RunTask" && ph === "X");
  const own = samples.get(pageThread) ?? [];
  return {
    page: runs.filter((run) => threadOf(run) === pageThread).map((run) => taskOf(run, own)),
    workers: runs
      .filter((run) => threads.get(threadOf(run)) === "DedicatedWorker thread")
      .map(({ ts, dur = 0 }) => ({ start: ts / 1000, ms: dur / 1000 })),
  };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)}:${String(tid)}`;

interface Sample {
  readonly ts: number;
  readonly took: number;
  readonly owner: Owner | null;
  readonly name: string;
}

/** The profiler's samples by thread, in the order of time. */
function samplesOf(
  events: readonly TraceEvent[],
  ownerOf: (scriptId: number) => Owner | null,
): Map<string, Sample[]> {
  const profiles = new Map<string, { thread: string; now: number; nodes: Map<number, Place> }>();
  const samples = new Map<string, Sample[]>();
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const key = `${String(event.pid)}:${event.id ?? ""}`;
    const { data } = event.args;
    if (event.name === "Profile") {
      profiles.set(key, { thread: threadOf(event), now: data?.startTime ?? 0, nodes: new Map() });
    }
    const profile = profiles.get(key);
    if (event.name !== "ProfileChunk" || !profile) continue;
    for (const node of data?.cpuProfile?.nodes ?? []) {
      const above = profile.nodes.get(node.parent ?? 0);
      const owner = ownerOf(node.callFrame.scriptId) ?? above?.owner ?? null;
      profile.nodes.set(node.id, { owner, name: node.callFrame.functionName || "(anonymous)" });
    }
    const list = samples.get(profile.thread) ?? [];
    samples.set(profile.thread, list);
    data?.cpuProfile?.samples?.forEach((id, i) => {
      const took = data.timeDeltas?.[i] ?? 0;
      profile.now += took;
      const place = profile.nodes.get(id);
      list.push({ ts: profile.now, took, owner: place?.owner ?? null, name: place?.name ?? "" });
    });
  }
  return samples;
}

interface Place {
  readonly owner: Owner | null;
  readonly name: string;
}

/** The page's thread among those that draw pages: the one with the most of the pane's samples. */
function busiest(
  samples: ReadonlyMap<string, readonly Sample[]>,
  threads: ReadonlyMap<string, string>,
): string {
  const of = (thread: string): number =>
    samples.get(thread)?.filter(({ owner }) => owner === "pane").length ?? 0;
  const pages = [...samples.keys()].filter((thread) => threads.get(thread) === "CrRendererMain");
  return pages.sort((a, b) => of(b) - of(a))[0] ?? "";
}

function taskOf({ ts, dur = 0 }: TraceEvent, samples: readonly Sample[]): Task {
  const within = between(samples, ts, ts + dur);
  let last = within.find(({ owner }) => owner !== null)?.owner ?? "other";
  let all = 0;
  let pane = 0;
  const hot = new Map<string, number>();
  for (const { took, owner, name } of within) {
    last = owner ?? last;
    all += took;
    if (last !== "pane") continue;
    pane += took;
    hot.set(name, (hot.get(name) ?? 0) + took / 1000);
  }
  return {
    start: ts / 1000,
    ms: dur / 1000,
    paneMs: all === 0 ? 0 : (dur / 1000) * (pane / all),
    hot: [...hot].sort((a, b) => b[1] - a[1]).slice(0, 8),
  };
}

function between(samples: readonly Sample[], from: number, to: number): readonly Sample[] {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.ts ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((samples[end]?.ts ?? Infinity) <= to) end++;
  return samples.slice(low, end);
}
