import { bySheet } from "./addresses";
import { changeFlags } from "./change-flags";
import { AdapterError } from "./errors";
import { PAINT_KINDS, type PaintKind } from "./flag-looks";
import { paintings, type Flag } from "./flag-steps";
import { askForLightText } from "./light-text";
import { countCells, findMarked, type MarkedFormat, type Painted } from "./marked-formats";
import { noteChanges, type NoteChanges, type NotesOutcome } from "./notes";
import { sheetsToMark, type SheetsToMark } from "./sheets-to-mark";
import { requireExcel } from "./supports";

/** A sheet whose flags were left as they are: protected, or not there. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: "protected" | "missing";
}

/** What has become of flags. */
export interface FlagsOutcome {
  readonly skipped: SkippedSheet[];
  /** All cells that are painted now, by kind. */
  readonly standing: Painted;
  /** How the notes beside the marks stand; null where marks were left alone, or Excel has no notes. */
  readonly notes: NotesOutcome | null;
}

/**
 * Makes the flags of one kind just these: those of that kind painted before
 * come off, those of the other kind stay. Flags are conditional formats, so
 * values, fills and fonts of the cells are not touched; a mark has a note
 * besides, where Excel has notes and the cell has none. Text that a flag's pale
 * fill would hide is shown dark while the flag is on. Some ten syncs for up to
 * some 300,000 flags. `painted` counts the cells of these flags. Throws
 * `AdapterError` "ProtectedSheet" where protection leaves nothing to flag, and
 * "NothingWritten" or "PartlyWritten" when Excel stops half-way.
 */
export async function paintFlags<Kind extends PaintKind>(
  kind: Kind,
  flags: readonly Flag<Kind>[],
): Promise<FlagsOutcome & { painted: number }> {
  requireExcel();
  return Excel.run(async (context) => {
    const sheets = await sheetsToMark(context);
    const { open } = sheets;
    const wanted = bySheet<Flag>(flags);
    const skipped = skippedOf([...wanted.keys()], sheets);
    refuseIfAllProtected(wanted.size, skipped);
    const lightText = askForLightText(context, wanted, open);
    const marked = await findMarked(context, new Map([...open, ...sheets.locked]));
    const isOld = (format: MarkedFormat): boolean => format.kind === kind && open.has(format.sheet);
    const others = (await countCells(context, marked))(marked.filter((each) => !isOld(each)));
    const painting = 1 + marked.reduce((most, each) => Math.max(most, each.painting), 0);
    const notes = kind === "marks" ? await noteChanges(context, sheets.noted, flags) : null;
    await changeFlags(context, {
      subject: kind,
      open,
      before: marked.filter(({ sheet }) => open.has(sheet)),
      painting,
      paintings: paintings(wanted, open, {
        painting,
        isLight: await lightText(),
      }),
      goes: (format) => isOld(format) && format.painting !== painting,
      notes,
    });
    const lost = new Set(skipped.map(({ sheet }) => sheet));
    const painted = flags.filter(({ at }) => !lost.has(at.sheet)).length;
    const standing = { ...others, [kind]: others[kind] + painted };
    return { painted, skipped, standing, notes: outcomeOf(notes) };
  });
}

/**
 * Takes off every flag of some kinds, of all if none are given, and with marks
 * the notes that are ours as we wrote them; all other conditional formats and
 * notes stay. `cleared` counts the cells they were on, by kind. Throws
 * `AdapterError` "ProtectedSheet" where such flags stand on protected sheets
 * alone, and as `paintFlags` when Excel stops half-way.
 */
export async function clearFlags(
  kinds: readonly PaintKind[] = PAINT_KINDS,
): Promise<FlagsOutcome & { cleared: Painted }> {
  requireExcel();
  return Excel.run(async (context) => {
    const sheets = await sheetsToMark(context);
    const { open } = sheets;
    const marked = await findMarked(context, new Map([...open, ...sheets.locked]));
    const [wanted, others] = parted(marked, ({ kind }) => kinds.includes(kind));
    const [old, held] = parted(wanted, ({ sheet }) => open.has(sheet));
    const going = new Set(old);
    const skipped = skippedOf([...new Set(held.map(({ sheet }) => sheet))], sheets);
    const notes = kinds.includes("marks") ? await noteChanges(context, sheets.noted, []) : null;
    // A note may be left where the mark beside it is gone.
    if (old.length + (notes?.steps().length ?? 0) === 0)
      refuseIfAllProtected(skipped.length, skipped);
    const cells = await countCells(context, marked);
    await changeFlags(context, {
      subject: subjectOf(kinds),
      open,
      before: marked.filter(({ sheet }) => open.has(sheet)),
      painting: NO_PAINTING,
      paintings: [],
      goes: (format) => going.has(format),
      notes,
    });
    const standing = cells([...others, ...held]);
    return { cleared: cells(old), skipped, standing, notes: outcomeOf(notes) };
  });
}

/** Nothing is painted with this number. */
const NO_PAINTING = -1;

const outcomeOf = (notes: NoteChanges | null): NotesOutcome | null => notes?.outcome ?? null;

/** How many cells are painted now, by kind, on protected sheets too. */
export async function countFlags(): Promise<Painted> {
  requireExcel();
  return Excel.run(async (context) => {
    const { open, locked } = await sheetsToMark(context);
    const marked = await findMarked(context, new Map([...open, ...locked]));
    return (await countCells(context, marked))(marked);
  });
}

/** Those that something holds for, and the rest. */
function parted<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

const subjectOf = (kinds: readonly PaintKind[]): string => kinds.join(" and ");

function skippedOf(names: readonly string[], { open, locked }: SheetsToMark): SkippedSheet[] {
  return names
    .filter((name) => !open.has(name))
    .map((sheet) => ({ sheet, reason: locked.has(sheet) ? "protected" : "missing" }));
}

function refuseIfAllProtected(wanted: number, skipped: readonly SkippedSheet[]): void {
  const first = skipped.find(({ reason }) => reason === "protected");
  if (first && skipped.length === wanted) throw new AdapterError("ProtectedSheet", first.sheet);
}
