import { threadOf, type ProfileNode, type TraceEvent } from "./trace";

/** Whose code a script is: the pane's own, or another's on the same thread. */
export type Owner = "pane" | "other";

/** Tells whose a script or a frame is; null where it is nobody's of the page. */
export interface Owners {
  /** "shared" for a script that pane and page both run, as they do React. */
  readonly ofScript: (scriptId: number) => Owner | "shared" | null;
  readonly ofFrame: (frame: string) => Owner | null;
}

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
 * whoever owns the innermost script on its stack that is not shared; where all
 * are, to the frame that the function at the bottom of it was called in.
 */
export function samplesOf(events: readonly TraceEvent[], owners: Owners): Map<string, Sample[]> {
  const profiles = new Map<string, Profile>();
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const key = `${String(event.pid)}:${event.id ?? ""}`;
    if (event.name === "Profile") {
      const now = event.args.data?.startTime ?? 0;
      profiles.set(key, { thread: threadOf(event), now, places: new Map(), samples: [] });
    }
    const profile = profiles.get(key);
    if (event.name === "ProfileChunk" && profile) addChunk(profile, event, owners);
  }
  return new Map(
    [...profiles.values()].map(({ thread, samples }) => {
      const callerAt = callsOn(events, thread, owners);
      const owned = samples.map(({ owner, ...rest }) => ({
        ...rest,
        owner: owner === "shared" ? callerAt(rest.ts) : owner,
      }));
      return [thread, owned];
    }),
  );
}

/** In whose frame the function was called that runs on a thread at a moment; moments rise. */
function callsOn(
  events: readonly TraceEvent[],
  thread: string,
  owners: Owners,
): (ts: number) => Owner | null {
  const calls = events
    .filter((event) => event.name === "FunctionCall" && threadOf(event) === thread)
    .sort((a, b) => a.ts - b.ts);
  let last = 0;
  return (ts) => {
    while ((calls[last + 1]?.ts ?? Infinity) <= ts) last++;
    const frame = calls[last]?.args.data?.frame;
    return frame === undefined ? null : owners.ofFrame(frame);
  };
}

interface Place {
  readonly owner: Owner | "shared" | null;
  readonly name: string;
}

interface Profile {
  readonly thread: string;
  now: number;
  readonly places: Map<number, Place>;
  readonly samples: (Omit<Sample, "owner"> & Place)[];
}

function addChunk(profile: Profile, { args: { data } }: TraceEvent, owners: Owners): void {
  for (const node of data?.cpuProfile?.nodes ?? []) {
    profile.places.set(node.id, placeOf(node, profile.places, owners));
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
  { ofScript }: Owners,
): Place {
  const above = places.get(parent ?? 0)?.owner ?? null;
  const own = ofScript(callFrame.scriptId);
  const isOwned = own === "pane" || own === "other";
  return { owner: isOwned ? own : (above ?? own), name: callFrame.functionName || "(anonymous)" };
}
