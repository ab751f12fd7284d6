import type { CellRef } from "../core/sheet/a1";
import { addressesOf, columnRuns } from "./addresses";
import { DARK_TEXT, FLAG_LOOKS, markedFormula, type FlagLook, type PaintKind } from "./flag-looks";
import type { MarkedFormat } from "./marked-formats";

/** A cell to be flagged. */
export interface Flag<Kind extends PaintKind = PaintKind> {
  readonly at: CellRef;
  readonly look: FlagLook<Kind>;
  /** What the cell's note is to say, where Excel has notes; absent for none. */
  readonly note?: string;
}

/** Tells of a cell whether its text is too light to be read on a pale fill. */
export type IsLightText = (at: CellRef) => boolean;

/** One thing to be done to a sheet. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * What puts flags on, by the sheet they stand on. Excel puts what is added above
 * all else of its sheet, so what is to lie on top comes last.
 */
export function paintings(
  wanted: ReadonlyMap<string, readonly Flag[]>,
  open: ReadonlyMap<string, Excel.Worksheet>,
  { painting, isLight }: { readonly painting: number; readonly isLight: IsLightText },
): Step[] {
  return [...wanted].flatMap(([name, flags]) => {
    const sheet = open.get(name);
    if (!sheet) return [];
    return (Object.keys(FLAG_LOOKS) as FlagLook[]).flatMap((look) => {
      const cells = flags.filter((flag) => flag.look === look).map(({ at }) => at);
      const painted = (some: readonly CellRef[], text: "own" | "dark"): Step[] =>
        addressesOf(columnRuns(some)).map((address) => ({
          bytes: address.length + BYTES_OF_LOOK,
          queue: () => {
            paint(sheet.getRanges(address), { look, text, painting });
          },
        }));
      const own = cells.filter((at) => !isLight(at));
      return [...painted(own, "own"), ...painted(cells.filter(isLight), "dark")];
    });
  });
}

/** A formula, a fill, and a colour and a line for each of four sides. */
const BYTES_OF_LOOK = 2_000;

/** One conditional format of ours; the cells keep the colour of their text, but where our fill would hide it. */
interface Painting {
  readonly look: FlagLook;
  readonly text: "own" | "dark";
  readonly painting: number;
}

function paint(cells: Excel.RangeAreas, { look, text, painting }: Painting): void {
  const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { fill, color, line } = FLAG_LOOKS[look];
  custom.rule.formula = markedFormula(look, painting);
  if (fill !== undefined) custom.format.fill.color = fill;
  if (fill !== undefined && text === "dark") custom.format.font.color = DARK_TEXT;
  const { top, bottom, left, right } = custom.format.borders;
  for (const side of [top, bottom, left, right]) {
    side.style = line;
    side.color = color;
  }
}

/**
 * What takes flags off, on each sheet from the bottom up: Excel may know a
 * format by its place, and so none still to go changes its own.
 */
export const removals = (marked: readonly MarkedFormat[]): Step[] =>
  [...marked]
    .sort((a, b) => b.place - a.place)
    .map(({ format }) => ({
      bytes: 100,
      queue: () => {
        format.delete();
      },
    }));

/**
 * What brings the flags that stay into their order at the top of each sheet:
 * flags, then marks, then all that is not ours. Excel wants a format fetched anew
 * once its place has changed, so what a step before has moved is left for the
 * next time; nothing is left to do where this gives no step.
 */
export function lifts(
  marked: readonly MarkedFormat[],
  stays: (format: MarkedFormat) => boolean,
): Step[] {
  const sheets = new Set(marked.map(({ sheet }) => sheet));
  return [...sheets].flatMap((name) => {
    const own = marked.filter(({ sheet }) => sheet === name);
    const staying = own.filter(stays).sort((a, b) => a.place - b.place);
    const wanted = [
      ...staying.filter(({ kind }) => kind === "flags"),
      ...staying.filter(({ kind }) => kind === "marks"),
    ];
    return liftsInto(wanted, own);
  });
}

function liftsInto(wanted: readonly MarkedFormat[], own: readonly MarkedFormat[]): Step[] {
  const going = own.filter((each) => !wanted.includes(each));
  const places = new Map(own.map((each) => [each, each.place]));
  const placeOf = (each: MarkedFormat): number => places.get(each) ?? each.place;
  const steps: Step[] = [];
  let to = 0;
  for (const [i, each] of wanted.entries()) {
    const from = placeOf(each);
    const goingAbove = going.filter((other) => placeOf(other) < from).length;
    if (from - goingAbove !== i) {
      if (from !== each.place) return steps;
      steps.push(liftTo(each, to));
      for (const [other, its] of places) if (to <= its && its < from) places.set(other, its + 1);
      places.set(each, to);
    }
    to = placeOf(each) + 1;
  }
  return steps;
}

const liftTo = ({ format }: MarkedFormat, place: number): Step => ({
  bytes: 100,
  queue: () => {
    format.priority = place;
  },
});
