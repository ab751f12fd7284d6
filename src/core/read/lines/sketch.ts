import type { Settings } from "../../plan/settings";
import {
  learnDirectorates,
  leadLineShape,
  type KnownDirectorates,
  type LeadCell,
} from "../leads/index";
import { isScanned } from "./rows";
import type { Segment } from "./segments";

/**
 * A first idea of the directorates, from runs of lead lines: enough to know
 * the beginning and the end of one that is broken over two lines.
 */
export function sketchDirectorates(
  sheet: string,
  segments: readonly Segment[],
  settings: Settings,
): KnownDirectorates {
  return learnDirectorates(leadRuns(sheet, segments), { settings });
}

/** The lead lines of each column, parted where a member's name or a new action's text stands. */
function* leadRuns(sheet: string, segments: readonly Segment[]): Generator<LeadCell> {
  for (const { table, rows } of segments) {
    for (const [i, { column, fields }] of table.columns.leads.entries()) {
      let texts: string[] = [];
      let at = { sheet, row: table.first, column };
      for (const { row, leads, action } of rows) {
        const pieces = (leads[i] ?? []).filter((piece) => !isScanned(piece));
        const [piece] = pieces;
        if (piece === undefined) continue;
        const begins =
          leadLineShape(piece) === "member" || (fields.length === 1 && action.length > 0);
        if (begins && texts.length > 0) {
          yield { texts, fields, at };
          texts = [];
        }
        if (texts.length === 0) at = { sheet, row, column };
        texts.push(...pieces);
      }
      if (texts.length > 0) yield { texts, fields, at };
    }
  }
}
