import type { Settings } from "../../plan/settings";
import type { CellRef } from "../../sheet/a1";
import { learnDirectorates, type KnownDirectorates, type LeadCell } from "../leads/index";
import { sameList } from "./changes";

/** All that directorates are learned from. */
export interface Lessons {
  readonly cells: readonly LeadCell[];
  readonly tags: readonly Tag[];
  readonly headings: readonly string[];
}

interface Tag {
  readonly text: string;
  readonly at: CellRef;
}

/** Learns directorates; the same lessons give the very same answer, so that what was read with it holds. */
export function createLearner(settings: Settings): (lessons: Lessons) => KnownDirectorates {
  let last: { readonly lessons: Lessons; readonly known: KnownDirectorates } | null = null;
  return (lessons) => {
    if (last !== null && sameLessons(last.lessons, lessons)) return last.known;
    const { cells, tags, headings } = lessons;
    const known = learnDirectorates(cells, { settings, tags, headings });
    last = { lessons, known };
    return known;
  };
}

const sameLessons = (a: Lessons, b: Lessons): boolean =>
  sameList(a.cells, b.cells, sameCell) &&
  sameList(a.tags, b.tags, (x, y) => x.text === y.text && sameRef(x.at, y.at)) &&
  sameList(a.headings, b.headings);

const sameCell = (a: LeadCell, b: LeadCell): boolean =>
  sameRef(a.at, b.at) && sameList(a.texts, b.texts) && sameList(a.fields, b.fields);

const sameRef = (a: CellRef, b: CellRef): boolean =>
  a.row === b.row && a.column === b.column && a.sheet === b.sheet;
