import type { Deadline } from "../../plan/deadline";
import { choose, isItemHeading } from "./choose";
import type { Mention } from "./mention";
import { mentions } from "./mentions";
import type { Conventions, Scan } from "./notation";
import { resolve } from "./resolve";
import { scan as scanText } from "./scan";
import { stagesJoined } from "./stages";
import { without } from "./title";

export interface TextReading {
  /** Null where the text names none. */
  readonly deadline: Deadline | null;
  /** What the deadline has been moved to; null where the text names no other. */
  readonly revised: Deadline | null;
  /** The text without its deadline. */
  readonly title: string;
  /** A directorate's tag that goes with the deadline, "CLC"; null where there is none. */
  readonly tag: string | null;
}

/** The deadline that a milestone's own text names, and the text without it. */
export function readText(text: string, conventions: Conventions): TextReading {
  const scan = scanText(text, conventions);
  const found = mentions(scan);
  const first = found.length > 0 ? choose(scan, found) : null;
  if (!first) return { deadline: null, revised: null, title: text.trim(), tag: null };
  const { taken, others } = stagesJoined(scan, first);
  const [start, end] = extent(scan, taken);
  const { deadline, revised } = resolved(taken, scan, conventions);
  return {
    deadline: withOthers(deadline, others, scan, conventions),
    revised,
    // Without its date an item of a list would run on into the one before.
    title: isItemHeading(scan, taken) ? text.trim() : without(text, start, end),
    tag: taken.tag,
  };
}

/** What a mention means as a deadline, and what that was moved to. */
export function resolved(
  mention: Mention,
  scan: Scan,
  conventions: Conventions,
): { readonly deadline: Deadline; readonly revised: Deadline | null } {
  const of = (each: Mention) => resolve(each, scan.text.slice(...extent(scan, each)), conventions);
  const { moved } = mention;
  return moved
    ? { deadline: of({ ...moved.original, tag: mention.tag }), revised: of(moved.revised) }
    : { deadline: of(mention), revised: null };
}

/** Adds the dates passed over, where they would have given another day. */
export function withOthers(
  deadline: Deadline,
  others: readonly Mention[],
  scan: Scan,
  conventions: Conventions,
): Deadline {
  const read = others
    .filter((other) => other.when)
    .map((other) => resolve(other, scan.text.slice(...extent(scan, other)), conventions))
    .filter((other) => other.due !== deadline.due)
    .map(({ text, due }) => ({ text, due }));
  if (read.length === 0) return deadline;
  return { ...deadline, remarks: [...deadline.remarks, { kind: "several", others: read }] };
}

/** Where a mention's words begin and end in the text. */
export function extent(scan: Scan, mention: Mention): [number, number] {
  return [scan.tokens[mention.from]?.start ?? 0, scan.tokens[mention.to - 1]?.end ?? 0];
}
