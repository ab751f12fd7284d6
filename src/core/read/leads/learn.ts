import type { Settings } from "../../plan/settings";
import type { CellRef } from "../../sheet/a1";
import { addSpelling, copyOf, type Cluster, type Clusters } from "./clusters";
import { directorateKey, tidy } from "./key";
import { knownDirectorates, lookupOf } from "./lookup";
import { misread } from "./misread";
import { createLeadParser, type LeadParser } from "./parser";
import { settle } from "./settle";
import { withTags, type Tag } from "./tags";
import type { DistinctCell, KnownDirectorates, LeadCell, Piece } from "./types";
import { PLACEHOLDER } from "./words";

export interface LearnOptions {
  readonly settings: Settings;
  /** Tags met on milestones: "CLC" of "(July 2011 (CLC)". */
  readonly tags?: Iterable<Tag>;
  /** Key and value of a return's heading: "Directorate | Resources". */
  readonly headings?: Iterable<string>;
  /** Takes cells apart, and may remember how from the last time. */
  readonly parser?: LeadParser;
}

/**
 * Learns the directorates of a plan from its lead cells; none is built in.
 * The cells are parted by the look of their words first, then again with what
 * was learned, until nothing new is learned (Viterbi training).
 */
export function learnDirectorates(
  cells: Iterable<LeadCell>,
  { settings, tags = [], headings = [], parser = createLeadParser() }: LearnOptions,
): KnownDirectorates {
  const { texts, leftOut } = commonest(distinct(cells));
  const given = new Map<string, Cluster>();
  for (const heading of headings) addHeading(given, heading);
  let list = settle(given, settings);
  let people: readonly (readonly Piece[])[] = [];
  let lookAgain = false;
  for (let round = 0, before = ""; round < ROUNDS; round++) {
    const lookup = { ...lookupOf(list, settings), lookAgain };
    const clusters = copyOf(given);
    people = texts.map(parser(lookup));
    texts.forEach((text, i) => {
      collect(text, people[i] ?? [], clusters);
    });
    for (const met of misread(texts, people)) addSpelling(clusters, met);
    list = settle(clusters, settings);
    const now = list.map(({ name }) => name).join("\n");
    if (now === before && lookAgain) break;
    lookAgain = now === before || round === ROUNDS - 3;
    before = now;
  }
  const { match } = knownDirectorates(list, settings);
  return knownDirectorates(withTags(list, tags, match), settings, {
    titledMembers: areTitled(texts, people),
    leftOut,
  });
}

const ROUNDS = 5;

/**
 * Texts of columns that hold the same fields which are learned from. The largest
 * registers have some hundreds of different leads; what the commonest do not
 * teach, the rest would not, and each costs as much as a row in every round.
 */
export const MOST_LEARNED_FROM = 4_000;

/** The commonest texts for each list of fields, in the order they stand, and where the first of the others does. */
function commonest(cells: readonly DistinctCell[]): {
  readonly texts: readonly DistinctCell[];
  readonly leftOut: CellRef | null;
} {
  if (cells.length <= MOST_LEARNED_FROM) return { texts: cells, leftOut: null };
  const byFields = new Map<string, DistinctCell[]>();
  for (const cell of cells) {
    const key = cell.fields.join();
    const alike = byFields.get(key);
    if (alike) alike.push(cell);
    else byFields.set(key, [cell]);
  }
  const kept = new Set(
    [...byFields.values()].flatMap((alike) =>
      alike.length <= MOST_LEARNED_FROM
        ? alike
        : alike.sort((a, b) => b.refs.length - a.refs.length).slice(0, MOST_LEARNED_FROM),
    ),
  );
  const other = cells.find((cell) => !kept.has(cell));
  return { texts: cells.filter((cell) => kept.has(cell)), leftOut: other?.refs[0] ?? null };
}

/** Cells that say the same are looked at once, however many rows repeat them. */
function distinct(cells: Iterable<LeadCell>): DistinctCell[] {
  const found: DistinctCell[] = [];
  const byFields = new Map<string, Map<string, DistinctCell>>();
  // Cells of one column share the very list of its fields, by which they are told fastest.
  const byList = new Map<LeadCell["fields"], Map<string, DistinctCell>>();
  for (const { texts, fields, at } of cells) {
    let seen = byList.get(fields);
    if (!seen) {
      seen = byFields.get(fields.join()) ?? new Map<string, DistinctCell>();
      byFields.set(fields.join(), seen);
      byList.set(fields, seen);
    }
    const key = texts.length === 1 ? (texts[0] ?? "") : texts.join("\n");
    const known = seen.get(key);
    if (known) known.refs.push(at);
    else {
      const cell = { texts, fields, refs: [at] };
      seen.set(key, cell);
      found.push(cell);
    }
  }
  return found;
}

function collect(cell: DistinctCell, pieces: readonly Piece[], clusters: Clusters): void {
  const column = cell.fields.length === 1 && cell.fields[0] === "directorate";
  const found = pieces.filter((piece) => piece.kind === "directorate");
  let officer = "";
  for (const piece of pieces) {
    // The officer a directorate goes with is the last one before it.
    if (piece.kind === "officer") officer = piece.text;
    if (piece.kind !== "directorate") continue;
    const alone = found.length === 1 && pieces.every((p) => p === piece || p.line !== piece.line);
    addSpelling(clusters, {
      text: piece.text,
      refs: cell.refs,
      source: column ? "column" : "lead-cells",
      sure:
        column ||
        ((piece.apart || found.length === 1) && (piece.score >= 0 || (alone && officer !== ""))),
      officer,
      cutOff: piece.cutOff ?? null,
    });
  }
}

function addHeading(clusters: Clusters, heading: string): void {
  const match =
    /^\s*(?:lead\s+|name of\s+)?(?:directorate|department|dept|service area|service)s?(?:\s+name)?\s*[|:\t–—-]+\s*(.+)$/i.exec(
      heading,
    );
  const text = tidy(match?.[1] ?? (/\b(?:directorate|department)$/i.test(heading) ? heading : ""));
  if (text === "" || PLACEHOLDER.test(text) || directorateKey(text) === "") return;
  addSpelling(clusters, {
    text,
    refs: [],
    source: "lead-cells",
    sure: true,
    officer: "",
    cutOff: null,
  });
}

/** Whether the plan titles its members; a plan without member columns says nothing and counts as titled. */
function areTitled(cells: readonly DistinctCell[], pieces: readonly (readonly Piece[])[]): boolean {
  let titled = 0;
  let bare = 0;
  cells.forEach(({ fields }, i) => {
    if (!fields.includes("member") || fields.length < 2) return;
    if (pieces[i]?.some((piece) => piece.kind === "member")) titled++;
    else if ((pieces[i]?.filter((piece) => piece.kind === "officer").length ?? 0) > 1) bare++;
  });
  return titled >= bare;
}
