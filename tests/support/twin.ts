import { bookFile } from "./book-file";
import type { CellValue } from "../../src/core/sheet/cell";
import type { CellRef } from "../../src/core/sheet/a1";
import { toA1 } from "../../src/core/sheet/a1";
import type { SheetContent } from "../../src/core/sheet/content";
import type { Edit } from "../../src/core/sheet/edit";
import type { SelfTest, Traces } from "../../src/excel/index";
import { worksheet, type Workbook } from "../../src/core/sheet/workbook";
import type {
  EditOutcome,
  Flag,
  Painted,
  PaintedArea,
  PaintKind,
  WorkbookChange,
  WorkbookPort,
  WriteSheetOptions,
} from "../../src/taskpane/ports";

type Grid = CellValue[][];

/** An in-memory twin of the workbook: what the pane asks of Excel, over plain grids. */
export interface Twin extends WorkbookPort {
  readonly sheets: Map<string, Grid>;
  readonly flags: Flag[];
  readonly written: SheetContent[];
  readonly wentTo: CellRef[];
  /** The files that were opened beside it. */
  readonly opened: Uint8Array[];
  readonly protectedSheets: Set<string>;
  /** Cells, "Sheet!A1", that hold formulas. */
  readonly formulas: Set<string>;
  active: string;
  saved: unknown;
  /** The next call to the workbook fails with this. */
  fault: Error | null;
  reads: number;
  /** Holds reads back until it is resolved. */
  gate: Promise<void> | null;
  /** Types into a cell as a person would: the pane is told. */
  type(sheet: string, row: number, column: number, value: CellValue): void;
  /** Turns to another sheet as a person would: the pane is told. */
  turnTo(sheet: string): void;
  /** Selects a cell as a person would: the pane is told. */
  select(at: CellRef | null): void;
}

/** A twin with a sheet for each grid given; the first stands in front. */
export function twin(grids: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Twin {
  const sheets = new Map(
    Object.entries(grids).map(([name, rows]) => [name, rows.map((row) => [...row])]),
  );
  const handlers = new Set<(change: WorkbookChange) => void>();
  const watchers = new Set<(sheet: string) => void>();
  const selecting = new Set<(at: CellRef | null) => void>();
  const own: Twin = {
    sheets,
    flags: [],
    written: [],
    wentTo: [],
    opened: [],
    protectedSheets: new Set(),
    formulas: new Set(),
    active: [...sheets.keys()][0] ?? "",
    saved: null,
    fault: null,
    reads: 0,
    gate: null,
    type(sheet, row, column, value) {
      setCell(sheets, { sheet, row, column }, value);
      for (const handler of handlers) handler({ sheet, address: toA1({ row, column }) });
    },
    turnTo(sheet) {
      own.active = sheet;
      for (const watcher of watchers) watcher(sheet);
    },
    select(at) {
      for (const handler of selecting) handler(at);
    },
    async readWorkbook({ scope, signal, onProgress }) {
      own.reads++;
      failIfAsked(own);
      onProgress?.({ done: 1, total: 4 });
      if (own.gate) await Promise.race([own.gate, aborted(signal)]);
      signal?.throwIfAborted();
      return workbookOf(own, scope === "active" ? [own.active] : [...sheets.keys()]);
    },
    applyEdits(edits, options) {
      return later(() => apply(own, edits, options?.overwriteFormulas ?? false));
    },
    paintFlags(kind, flags) {
      return later(() => {
        failIfAsked(own);
        const open = flags.filter(({ at }) => !own.protectedSheets.has(at.sheet));
        const others = own.flags.filter(({ look }) => kindOf(look) !== kind);
        own.flags.splice(0, own.flags.length, ...others, ...open);
        return {
          painted: open.length,
          skipped: skippedOf(own, flags),
          standing: paintedOn(own.flags),
          notes: null,
        };
      });
    },
    clearFlags(kinds) {
      return later(() => {
        failIfAsked(own);
        const left = own.flags.filter(({ look }) => !kinds.includes(kindOf(look)));
        const gone = own.flags.filter(({ look }) => kinds.includes(kindOf(look)));
        own.flags.splice(0, own.flags.length, ...left);
        return { cleared: paintedOn(gone), skipped: [], standing: paintedOn(left), notes: null };
      });
    },
    countFlags: () => later(() => paintedOn(own.flags)),
    paintedAreas: () =>
      later(() => ({ flags: areasOf(own.flags, "flags"), marks: areasOf(own.flags, "marks") })),
    writeSheet: (content, options) => later(() => write(own, content, options)),
    goTo(at) {
      return later(() => {
        failIfAsked(own);
        own.wentTo.push(at);
      });
    },
    canReadFile: () => true,
    canOpenFile: () => true,
    readFile: async () => {
      const workbook = workbookOf(own, [...sheets.keys()]);
      return { name: workbook.name, bytes: await bookFile(workbook) };
    },
    openFile(bytes) {
      return later(() => {
        failIfAsked(own);
        own.opened.push(bytes);
      });
    },
    loadSettings: () => later(() => own.saved),
    saveSettings(settings) {
      return later(() => {
        failIfAsked(own);
        own.saved = structuredClone(settings);
      });
    },
    findTraces: () =>
      later(() => {
        failIfAsked(own);
        return tracesOf(own);
      }),
    removeTraces: ({ reports }) =>
      later(() => {
        failIfAsked(own);
        const before = tracesOf(own);
        const open = own.flags.filter(({ at }) => own.protectedSheets.has(at.sheet));
        own.flags.splice(0, own.flags.length, ...open);
        for (const { sheet } of reports) own.sheets.delete(sheet);
        own.written.length = 0;
        own.saved = null;
        const faults = open.map(({ look, at: { sheet } }) => ({
          part: kindOf(look),
          sheet,
          error: new Error(`“${sheet}” is protected`),
        }));
        return { before, after: tracesOf(own), faults };
      }),
    selfTestPlace: () => later(() => ({ shared: false, structureProtected: false })),
    runSelfTest: () => later(() => SELF_TEST),
    onWorkbookChanged(handler) {
      handlers.add(handler);
      return later(() => () => later(() => void handlers.delete(handler)));
    },
    onSheetActivated(handler) {
      watchers.add(handler);
      return later(() => () => later(() => void watchers.delete(handler)));
    },
    onSelectionChanged(handler) {
      selecting.add(handler);
      return later(() => () => later(() => void selecting.delete(handler)));
    },
    describeError(error) {
      const fault = error instanceof Error ? error : new Error(String(error));
      return {
        message: `It did not work: ${fault.message}.`,
        advice: "Try again.",
        detail: fault.stack ?? "",
        code: fault.name,
      };
    },
    supports: () => true,
    keepsFiles: () => true,
  };
  return own;
}

const kindOf = (look: Flag["look"]): PaintKind => (look === "finding" ? "marks" : "flags");

const paintedOn = (flags: readonly Flag[]): Painted => ({
  flags: flags.filter(({ look }) => kindOf(look) === "flags").length,
  marks: flags.filter(({ look }) => kindOf(look) === "marks").length,
});

/** What a self-test came to, somewhere. */
const SELF_TEST: SelfTest = {
  environment: {
    host: "Twin",
    platform: "PC",
    version: "16.0.1",
    displayLanguage: "en-GB",
    contentLanguage: "en-GB",
    sets: ["ExcelApi 1.18"],
    facts: { listSeparator: "," },
  },
  results: [],
  complete: true,
  leftSheets: [],
};

/** What of ours stands in it; a report that was written twice is one sheet. */
function tracesOf({ flags, written, saved, protectedSheets, sheets }: Twin): Traces {
  const painted = [...sheets.keys()]
    .map((sheet) => ({
      sheet,
      ...paintedOn(flags.filter(({ at }) => at.sheet === sheet)),
      notes: 0,
      locked: protectedSheets.has(sheet),
    }))
    .filter((each) => each.flags + each.marks > 0);
  const reports = [...new Set(written.map(({ name }) => name))];
  return {
    settings: { keys: saved === null ? 0 : 1, bytes: JSON.stringify(saved).length },
    painted,
    notesCounted: true,
    changedNotes: [],
    reports: reports.map((sheet) => ({ sheet, edited: false })),
    lists: false,
    names: reports.length,
    shared: false,
    structureProtected: false,
  };
}

const areasOf = (flags: readonly Flag[], kind: PaintKind): PaintedArea[] =>
  flags
    .filter(({ look }) => kindOf(look) === kind)
    .map(({ at: { sheet, row, column } }) => ({
      sheet,
      area: { top: row, left: column, bottom: row, right: column },
    }));

const later = <T>(act: () => T): Promise<T> => Promise.resolve().then(act);

function failIfAsked(own: Twin): void {
  const { fault } = own;
  own.fault = null;
  if (fault) throw fault;
}

function aborted(signal?: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
}

function workbookOf({ sheets }: Twin, names: readonly string[]): Workbook {
  return {
    name: "Twin.xlsx",
    date1904: false,
    // Fresh rows each time, as Excel gives them: what was read before must stay as it was.
    sheets: names.map((name) =>
      worksheet(
        name,
        (sheets.get(name) ?? []).map((row) => [...row]),
      ),
    ),
  };
}

function setCell(sheets: Twin["sheets"], at: CellRef, value: CellValue): void {
  const grid = sheets.get(at.sheet);
  if (!grid) return;
  while (grid.length <= at.row) grid.push([]);
  const row = grid[at.row] ?? [];
  row[at.column] = value;
}

function apply(own: Twin, edits: readonly Edit[], overwriteFormulas: boolean): EditOutcome {
  failIfAsked(own);
  const applied: Edit[] = [];
  const refused: EditOutcome["refused"][number][] = [];
  for (const edit of edits) {
    const reason = refusalOf(own, edit, overwriteFormulas);
    if (reason) refused.push({ edit, reason });
    else {
      setCell(own.sheets, edit.at, edit.value);
      own.formulas.delete(`${edit.at.sheet}!${toA1(edit.at)}`);
      applied.push(edit);
    }
  }
  const undo = applied.map(({ at, expected, value }) => ({ at, expected: value, value: expected }));
  return { applied, refused, undo: undo.reverse(), filtered: [] };
}

function refusalOf(own: Twin, { at, expected }: Edit, overwriteFormulas: boolean) {
  const grid = own.sheets.get(at.sheet);
  if (!grid) return "missing";
  if (own.protectedSheets.has(at.sheet)) return "protected";
  if ((grid[at.row]?.[at.column] ?? null) !== expected) return "changed";
  const formula = own.formulas.has(`${at.sheet}!${toA1(at)}`);
  return formula && !overwriteFormulas ? "formula" : null;
}

function skippedOf(own: Twin, flags: readonly Flag[]) {
  const names = new Set(flags.map(({ at }) => at.sheet).filter((s) => own.protectedSheets.has(s)));
  return [...names].map((sheet) => ({ sheet, reason: "protected" as const }));
}

function write(own: Twin, content: SheetContent, options: WriteSheetOptions = {}) {
  failIfAsked(own);
  const ours = own.written.some(({ name }) => name === content.name);
  let { name } = content;
  if (own.sheets.has(name) && !ours) {
    if (options.whenTaken !== "rename") {
      throw Object.assign(new Error(`“${name}” is not ours`), { name: "SheetNotOurs" });
    }
    name = `${name} 2`;
  }
  const created = !own.sheets.has(name);
  own.written.push({ ...content, name });
  own.sheets.set(name, gridOf(content));
  own.active = name;
  return { name, created, printable: true };
}

/** A day is written as its text here: the reader takes it for the same day. */
const gridOf = ({ rows }: SheetContent): Grid =>
  rows.map(({ cells }) =>
    cells.map((cell): CellValue => {
      switch (cell.kind) {
        case "text":
        case "link":
          return cell.text;
        case "number":
          return cell.number;
        case "percent":
          return cell.share;
        case "day":
          return cell.day;
        case "empty":
          return null;
      }
    }),
  );
