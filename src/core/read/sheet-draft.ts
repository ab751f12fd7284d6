import type { Period } from "../plan/day";
import type { ReadingProblem } from "../plan/reading";
import type { ActionDraft } from "./group/draft";
import type { StemCheck } from "./group/stems";
import type { Grid } from "./grid";
import type { HeadingBlock } from "./rows/headings";
import type { Table } from "./tables/table";

/** A worksheet with its actions found and nothing in them understood yet. */
export interface SheetDraft {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  readonly actions: readonly ActionDraft[];
  readonly stems: ReadonlyMap<Table, StemCheck>;
  /** The headings that actions stand under, top to bottom. */
  readonly blocks: readonly HeadingBlock[];
  /** Whether its rows are printed lines rather than cells that hold whole texts. */
  readonly isPrinted: boolean;
  /** The year that titles and headings name. */
  readonly planYear: Period | null;
  /** What the plan is called above its tables; "" where nothing there names its year. */
  readonly title: string;
  /** Keys and values above a table, "Directorate: Resources". */
  readonly keyValues: readonly string[];
  readonly problems: readonly ReadingProblem[];
}
