import type { Severity } from "../../core/validate/rule";

/** What several groups of a list stand under. */
export interface ListSection {
  readonly key: string;
  readonly severity: Severity;
  /** How many different rows stand under it, each once however many groups it is in. */
  readonly count: number;
}

/** A group of a list as its heading says it. */
export interface ListGroup {
  readonly key: string;
  readonly title: string;
  /** How many rows it has. */
  readonly count: number;
  /** What it stands under beside others; null where groups stand by themselves. */
  readonly section: ListSection | null;
  /** The rule, where the group is one. */
  readonly rule: string | null;
}

/**
 * A long list as the pane's own thread knows it: the groups' headings and how
 * many rows stand under each. The rows are asked for as they come into sight.
 */
export interface List {
  /** The number it was asked for by, and by which its rows are. */
  readonly id: number;
  readonly groups: readonly ListGroup[];
  /** How many rows there are, a row under two groups twice. */
  readonly count: number;
}

/** What stands in one place of a list that is drawn. */
export type Place =
  | { readonly kind: "section"; readonly section: ListSection; readonly open: boolean }
  | { readonly kind: "group"; readonly group: ListGroup; readonly open: boolean }
  | { readonly kind: "row"; readonly group: ListGroup; readonly position: number };

/** Where headings and rows stand, from 0, when closed groups show their headings alone. */
export interface Layout {
  readonly length: number;
  /** Whether a section's or a group's heading stands in a place. */
  readonly isHeading: (place: number) => boolean;
  /** What stands in a place; null beyond the list. A row's position counts rows alone, closed or not. */
  readonly at: (place: number) => Place | null;
  /** A place's number within its group, so that what was measured there holds when others change. */
  readonly keyAt: (place: number) => number;
}

/** The keys of closed sections and groups with one of them opened, or another closed. */
export function toggled(closed: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(closed);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** More rows than a sheet has. */
const GROUP_STRIDE = 2 ** 21;

/**
 * Lays a list out, whose sections and groups with the keys in `closed` are
 * closed. `numbers` holds a number for each met so far, for {@link Layout.keyAt}.
 */
export function layoutOf(
  groups: readonly ListGroup[],
  closed: ReadonlySet<string>,
  numbers = new Map<string, number>(),
): Layout {
  const blocks: Block[] = [];
  let start = 0;
  let position = 0;
  let above: string | null = null;
  for (const group of groups) {
    const { section, key, count } = group;
    if (section !== null && section.key !== above) {
      const open = !closed.has(section.key);
      const number = numberOf(numbers, section.key);
      blocks.push({ heading: { kind: "section", section, open }, start, position, number });
      start++;
    }
    above = section?.key ?? null;
    if (section === null || !closed.has(section.key)) {
      const open = !closed.has(key);
      const number = numberOf(numbers, key);
      blocks.push({ heading: { kind: "group", group, open }, start, position, number });
      start += 1 + (open ? count : 0);
    }
    position += count;
  }
  const blockAt = finder(blocks);
  return {
    length: start,
    isHeading: (place) => blockAt(place)?.start === place,
    at(place) {
      const block = place >= 0 && place < start ? blockAt(place) : undefined;
      if (!block) return null;
      const { heading } = block;
      if (place === block.start || heading.kind === "section") return heading;
      const { group } = heading;
      return { kind: "row", group, position: block.position + place - block.start - 1 };
    },
    keyAt(place) {
      const block = blockAt(place);
      return block ? block.number * GROUP_STRIDE + place - block.start : place;
    },
  };
}

/** A section's or a group's heading, its place and the position of the first row below it. */
interface Block {
  readonly heading: Exclude<Place, { readonly kind: "row" }>;
  readonly start: number;
  readonly position: number;
  readonly number: number;
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}

/**
 * Finds the last block that starts at a place or before it. Places are mostly
 * asked for in turn, all of a long list when it is laid out anew, so that the
 * block found last is kept with its bounds.
 */
function finder(blocks: readonly Block[]): (place: number) => Block | undefined {
  let last = 0;
  let from = 0;
  let to = 0;
  const startOf = (index: number): number => blocks[index]?.start ?? Infinity;
  const seek = (place: number): void => {
    if (startOf(last) > place) last = 0;
    while (startOf(last + 1) <= place) last++;
    from = startOf(last);
    to = startOf(last + 1);
  };
  return (place) => {
    if (place < from || place >= to) seek(place);
    return blocks[last];
  };
}
