import { cellKey, cellOfKey, toA1, type CellRef } from "../core/sheet/a1";
import { ourNote, ownerOf } from "../core/sheet/our-note";
import { bySheet } from "./addresses";
import { codeOf } from "./errors";
import type { Flag, Step } from "./flag-steps";

/** The notes of a sheet, as marks have to do with them. */
interface SheetNotes {
  /** Ours as we wrote them, by `cellKey`. */
  readonly ours: ReadonlyMap<number, string>;
  /** The cells whose note or comment is a person's, by `cellKey`. */
  readonly taken: ReadonlySet<number>;
  /** The cells whose note was ours until somebody changed it. */
  readonly changed: readonly CellRef[];
}

type NotesBySheet = ReadonlyMap<string, SheetNotes>;
type Sheets = ReadonlyMap<string, Excel.Worksheet>;

/** What becomes of the notes of ours on some sheets. */
export interface NoteChanges {
  readonly outcome: NotesOutcome;
  readonly steps: () => Step[];
  /** What brings them back to what they were, from whatever stands there now. */
  readonly stepsBack: () => Promise<Step[]>;
}

/** How the notes beside the marks stand. */
export interface NotesOutcome {
  /** How many marked cells carry a note of ours. */
  readonly written: number;
  /** How many do not, because a note or comment of a person's stands there already. */
  readonly taken: number;
  /** How many do not, because a workbook is given no more. */
  readonly leftOut: number;
  /** Notes that were ours until somebody changed them: they are theirs and stay. */
  readonly changed: readonly CellRef[];
}

/** Each note is a drawing to Excel: thousands of them make a workbook slow. */
export const MOST_NOTES = 2_000;

/**
 * Works out how the notes of ours on some sheets become just those that marks
 * ask for, in two syncs; null where this Excel does not let notes be read. A
 * cell with a note or a comment of a person's keeps that one alone.
 */
export async function noteChanges(
  context: Excel.RequestContext,
  sheets: Sheets,
  marks: readonly Flag[],
): Promise<NoteChanges | null> {
  if (sheets.size === 0) return null;
  const before = await readNotes(context, sheets).catch(nullWithoutNotes);
  if (before === null) return null;
  const { wanted, ...counts } = wantedOn(before, marks);
  return {
    outcome: { ...counts, changed: [...before.values()].flatMap(({ changed }) => changed) },
    steps: () => stepsTo(sheets, before, wanted),
    stepsBack: async () => {
      const old = new Map([...before].map(([name, { ours }]) => [name, ours]));
      return stepsTo(sheets, await readNotes(context, sheets), old);
    },
  };
}

/** How many notes of ours a sheet has, and which were ours until somebody changed them. */
export interface NotesCount {
  readonly ours: number;
  readonly changed: readonly CellRef[];
}

/** Counts the notes of ours by sheet, in two syncs; null where this Excel does not let notes be read. */
export async function countNotes(
  context: Excel.RequestContext,
  sheets: Sheets,
): Promise<ReadonlyMap<string, NotesCount> | null> {
  const notes = await readNotes(context, sheets).catch(nullWithoutNotes);
  return (
    notes &&
    new Map([...notes].map(([name, { ours, changed }]) => [name, { ours: ours.size, changed }]))
  );
}

/** Some Excels say that they have notes and then refuse every question about them. */
const WITHOUT_NOTES = new Set([
  "ApiNotFound",
  "ApiNotAvailable",
  "NotImplemented",
  "UnsupportedOperation",
]);

function nullWithoutNotes(error: unknown): null {
  if (WITHOUT_NOTES.has(codeOf(error))) return null;
  throw error;
}

/** No more of a note is loaded than its text: of some properties Excel on the web knows nothing. */
async function readNotes(context: Excel.RequestContext, sheets: Sheets): Promise<NotesBySheet> {
  const asked = [...sheets].map(([name, { notes, comments }]) => {
    notes.load("items/content");
    comments.load("items/id");
    return { name, notes, comments };
  });
  await context.sync();
  const placed = asked.map(({ name, notes, comments }) => ({
    name,
    notes: notes.items.map((note) => ({ content: note.content, at: placeOf(note) })),
    comments: comments.items.map(placeOf),
  }));
  if (placed.some(({ notes, comments }) => notes.length + comments.length > 0))
    await context.sync();
  return new Map(placed.map((each) => [each.name, sheetNotes(each)]));
}

function placeOf(remark: Excel.Note | Excel.Comment): Excel.Range {
  const cell = remark.getLocation();
  cell.load("rowIndex,columnIndex");
  return cell;
}

function sheetNotes({
  name,
  notes,
  comments,
}: {
  readonly name: string;
  readonly notes: readonly { readonly content: string; readonly at: Excel.Range }[];
  readonly comments: readonly Excel.Range[];
}): SheetNotes {
  const owned = notes.map((note) => ({ ...note, owner: ownerOf(note.content) }));
  const ours = owned.filter(({ owner }) => owner === "ours");
  const theirs = owned.filter(({ owner }) => owner !== "ours");
  const changed = theirs.filter(({ owner }) => owner === "changed");
  return {
    ours: new Map(ours.map(({ content, at }) => [keyOf(at), content])),
    taken: new Set([...theirs.map(({ at }) => at), ...comments].map(keyOf)),
    changed: changed.map(({ at }) => ({ sheet: name, row: at.rowIndex, column: at.columnIndex })),
  };
}

const keyOf = ({ rowIndex, columnIndex }: Excel.Range): number => cellKey(rowIndex, columnIndex);

interface Wanted extends Omit<NotesOutcome, "changed"> {
  /** By sheet and `cellKey`, what each note is to say. */
  readonly wanted: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

function wantedOn(before: NotesBySheet, marks: readonly Flag[]): Wanted {
  const noted = marks.filter(({ at, note }) => note !== undefined && before.has(at.sheet));
  const isTaken = ({ at }: Flag): boolean =>
    before.get(at.sheet)?.taken.has(cellKey(at.row, at.column)) === true;
  const free = noted.filter((mark) => !isTaken(mark));
  const written = free.slice(0, MOST_NOTES);
  const wanted = new Map(
    [...bySheet(written)].map(([name, own]) => [
      name,
      new Map(own.map(({ at, note = "" }) => [cellKey(at.row, at.column), ourNote(note)])),
    ]),
  );
  return {
    wanted,
    written: written.length,
    taken: noted.length - free.length,
    leftOut: free.length - written.length,
  };
}

function stepsTo(
  sheets: Sheets,
  before: NotesBySheet,
  wanted: ReadonlyMap<string, ReadonlyMap<number, string>>,
): Step[] {
  return [...sheets].flatMap(([name, sheet]) => {
    const { ours, taken } = before.get(name) ?? NONE;
    const own = wanted.get(name) ?? new Map<number, string>();
    const gone = [...ours.keys()].filter((key) => !own.has(key)).map((key) => remove(sheet, key));
    const rest = [...own].filter(([key, text]) => !taken.has(key) && ours.get(key) !== text);
    return [
      ...gone,
      ...rest.map(([key, text]) => write(sheet, { key, text, isNew: !ours.has(key) })),
    ];
  });
}

const NONE: SheetNotes = { ours: new Map(), taken: new Set(), changed: [] };

/** A note is asked for by its cell, whatever others come and go. */
const remove = (sheet: Excel.Worksheet, key: number): Step => ({
  bytes: 200,
  queue: () => {
    sheet.notes.getItem(addressOf(key)).delete();
  },
});

const write = (
  sheet: Excel.Worksheet,
  { key, text, isNew }: { readonly key: number; readonly text: string; readonly isNew: boolean },
): Step => ({
  bytes: 300 + 2 * text.length,
  queue: () => {
    if (isNew) sheet.notes.add(sheet.getRange(addressOf(key)), text);
    else sheet.notes.getItem(addressOf(key)).content = text;
  },
});

const addressOf = (key: number): string => toA1(cellOfKey(key));
