import { byObject } from "../../plan/by-object";
import type { Directorate } from "../../plan/reading";
import type { Settings } from "../../plan/settings";
import { isSamePlace, type CellRef } from "../../sheet/a1";
import { leadCellsOf } from "../assemble/leads";
import type { DeadlineReader } from "../deadlines/index";
import type { ActionDraft } from "../group/draft";
import {
  createLeadParser,
  learnDirectorates,
  tellAlike,
  type KnownDirectorates,
  type LeadCell,
  type LeadParser,
} from "../leads/index";
import { sameList } from "./changes";

/** What directorates are learned from on one sheet. */
export interface Lesson {
  readonly sheet: string;
  readonly actions: readonly ActionDraft[];
  readonly keyValues: readonly string[];
  /** Finds the tags that stand in brackets on milestones: "(July 2011 (CLC)". */
  readonly reader: DeadlineReader;
}

/** What was learned. */
export interface Learned {
  /** The directorates with every cell they stand in. */
  readonly list: readonly Directorate[];
  /** By which leads are read. */
  readonly known: KnownDirectorates;
}

/**
 * Learns directorates. As long as leads read the same by what is learned,
 * `known` is the very same, so that what was read by it holds; one cell more
 * or less for a directorate changes the list alone.
 */
export function createLearner(settings: Settings): (lessons: readonly Lesson[]) => Learned {
  let last: ({ readonly lessons: readonly Lesson[] } & Learned) | null = null;
  const parser = createLeadParser();
  return (lessons) => {
    if (last !== null && sameList(last.lessons, lessons, sameLesson)) {
      last = { ...last, lessons };
      return last;
    }
    const fresh = learn(lessons, settings, parser);
    const known = last !== null && tellAlike(last.known, fresh) ? last.known : fresh;
    last = { lessons, list: fresh.list, known };
    return last;
  };
}

function learn(
  lessons: readonly Lesson[],
  settings: Settings,
  parser: LeadParser,
): KnownDirectorates {
  const cells: LeadCell[] = [];
  const tags: Tag[] = [];
  for (const { actions, sheet, reader } of lessons) {
    for (const action of actions) {
      for (const cell of leadCellsOf(action)) cells.push(cell);
      if (mayHoldTags(action)) tags.push(...tagsOf(action, sheet, reader));
    }
  }
  const headings = lessons.flatMap(({ keyValues }) => keyValues);
  return learnDirectorates(cells, { settings, tags, headings, parser });
}

/** Tags stand in brackets; most actions have none, and are asked but once. */
const mayHoldTags = byObject(({ milestones }: ActionDraft) =>
  milestones.some(({ text }) => text.includes("(")),
);

interface Tag {
  readonly text: string;
  readonly at: CellRef;
}

function tagsOf({ milestones }: ActionDraft, sheet: string, reader: DeadlineReader): Tag[] {
  const tags: Tag[] = [];
  for (const { text, row, column } of milestones) {
    const tag = text.includes("(") ? reader.inText(text).tag : null;
    if (tag !== null) tags.push({ text: tag, at: { sheet, row, column } });
  }
  return tags;
}

function sameLesson(a: Lesson, b: Lesson): boolean {
  const tags = (action: ActionDraft): Tag[] => tagsOf(action, a.sheet, a.reader);
  return (
    a.sheet === b.sheet &&
    a.reader === b.reader &&
    sameList(a.keyValues, b.keyValues) &&
    sameList(
      a.actions,
      b.actions,
      (x, y) =>
        x === y ||
        (sameList(leadCellsOf(x), leadCellsOf(y), sameCell) && sameList(tags(x), tags(y), sameTag)),
    )
  );
}

const sameCell = (a: LeadCell, b: LeadCell): boolean =>
  isSamePlace(a.at, b.at) && sameList(a.texts, b.texts) && sameList(a.fields, b.fields);

const sameTag = (a: Tag, b: Tag): boolean => a.text === b.text && isSamePlace(a.at, b.at);
