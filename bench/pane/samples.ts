import { threadOf, type ProfileNode, type TraceEvent } from "./trace";

/** Whose code a script is: the pane's own, or another's on the same thread. */
export type Owner = "pane" | "other";

/** What a thread was doing at one moment of the profiler. */
export interface Sample {
  /** In microseconds, as a trace has it. */
  readonly ts: number;
  readonly took: number;
  /** Null where no script of anybody was running. */
  readonly owner: Owner | null;
  readonly name: string;
}

/**
 * The profiler's samples by thread, in the order of time. A sample belongs to
 * whoever owns the innermost script on its stack.
 */
export function samplesOf(
  events: readonly TraceEvent[],
  ownerOf: (scriptId: number) => Owner | null,
): Map<string, Sample[]> {
  const profiles = new Map<string, Profile>();
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const key = `${String(event.pid)}:${event.id ?? ""}`;
    if (event.name === "Profile") {
      const now = event.args.data?.startTime ?? 0;
      profiles.set(key, { thread: threadOf(event), now, places: new Map(), samples: [] });
    }
    const profile = profiles.get(key);
    if (event.name === "ProfileChunk" && profile) addChunk(profile, event, ownerOf);
  }
  return new Map([...profiles.values()].map(({ thread, samples }) => [thread, samples]));
}

interface Place {
  readonly owner: Owner | null;
  readonly name: string;
}

interface Profile {
  readonly thread: string;
  now: number;
  readonly places: Map<number, Place>;
  readonly samples: Sample[];
}

function addChunk(
  profile: Profile,
  { args: { data } }: TraceEvent,
  ownerOf: (scriptId: number) => Owner | null,
): void {
  for (const node of data?.cpuProfile?.nodes ?? []) {
    profile.places.set(node.id, placeOf(node, profile.places, ownerOf));
  }
  data?.cpuProfile?.samples?.forEach((id, i) => {
    const took = data.timeDeltas?.[i] ?? 0;
    profile.now += took;
    const { owner, name } = profile.places.get(id) ?? { owner: null, name: "" };
    profile.samples.push({ ts: profile.now, took, owner, name });
  });
}

function placeOf(
  { parent, callFrame }: ProfileNode,
  places: ReadonlyMap<number, Place>,
  ownerOf: (scriptId: number) => Owner | null,
): Place {
  const above = places.get(parent ?? 0)?.owner ?? null;
  const owner = ownerOf(callFrame.scriptId) ?? above;
  return { owner, name: callFrame.functionName || "(anonymous)" };
}
