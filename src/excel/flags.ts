import { bySheet } from "./addresses";
import { AdapterError } from "./errors";
import { PAINT_KINDS, type PaintKind } from "./flag-looks";
import { changeFlags, lift, paintings, removal, type Flag } from "./flag-steps";
import { countCells, findMarked, type MarkedFormat, type Painted } from "./marked-formats";
import { sheetsToMark, type SheetsToMark } from "./sheets-to-mark";
import { requireExcel } from "./supports";

/** A sheet whose flags were left as they are: protected, or not there. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: "protected" | "missing";
}

/**
 * Makes the flags of one kind just these: those of that kind painted before
 * come off, those of the other kind stay. Flags are conditional formats, so
 * values, fills and fonts of the cells are not touched. Five syncs for up to
 * some 300,000 flags. `painted` counts the cells of these flags, `standing` all
 * cells that are painted now, by kind. Throws `AdapterError` "ProtectedSheet"
 * where protection leaves nothing to flag, and "NothingWritten" or
 * "PartlyWritten" when Excel stops half-way.
 */
export async function paintFlags<Kind extends PaintKind>(
  kind: Kind,
  flags: readonly Flag<Kind>[],
): Promise<{ painted: number; skipped: SkippedSheet[]; standing: Painted }> {
  requireExcel();
  return Excel.run(async (context) => {
    const sheets = await sheetsToMark(context);
    const wanted = bySheet<Flag>(flags);
    const skipped = skippedOf([...wanted.keys()], sheets);
    refuseIfAllProtected(wanted.size, skipped);
    const marked = await findMarked(context, new Map([...sheets.open, ...sheets.locked]));
    const [old, kept] = parted(marked, (m) => m.kind === kind && sheets.open.has(m.sheet));
    const others = (await countCells(context, kept))(kept);
    const covered = ({ sheet, kind: its }: MarkedFormat): boolean =>
      kind === "marks" && its === "flags" && wanted.has(sheet) && sheets.open.has(sheet);
    await changeFlags(context, kind, sheets, marked, [
      ...paintings(wanted, sheets),
      ...kept.filter(covered).reverse().map(lift),
      ...old.map(removal),
    ]);
    const lost = new Set(skipped.map(({ sheet }) => sheet));
    const painted = flags.filter(({ at }) => !lost.has(at.sheet)).length;
    return { painted, skipped, standing: { ...others, [kind]: others[kind] + painted } };
  });
}

/**
 * Takes off every flag of some kinds, of all if none are given; all other
 * conditional formats stay. `cleared` counts the cells they were on, `standing`
 * those that are painted still, both by kind. Throws `AdapterError`
 * "ProtectedSheet" where such flags stand on protected sheets alone, and as
 * `paintFlags` when Excel stops half-way.
 */
export async function clearFlags(
  kinds: readonly PaintKind[] = PAINT_KINDS,
): Promise<{ cleared: Painted; skipped: SkippedSheet[]; standing: Painted }> {
  requireExcel();
  return Excel.run(async (context) => {
    const sheets = await sheetsToMark(context);
    const marked = await findMarked(context, new Map([...sheets.open, ...sheets.locked]));
    const [wanted, others] = parted(marked, ({ kind }) => kinds.includes(kind));
    const [old, held] = parted(wanted, ({ sheet }) => sheets.open.has(sheet));
    const skipped = skippedOf([...new Set(held.map(({ sheet }) => sheet))], sheets);
    if (old.length === 0) refuseIfAllProtected(skipped.length, skipped);
    const cells = await countCells(context, marked);
    await changeFlags(context, subjectOf(kinds), sheets, marked, old.map(removal));
    return { cleared: cells(old), skipped, standing: cells([...others, ...held]) };
  });
}

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
