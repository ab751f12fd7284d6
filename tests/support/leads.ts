import type { Field } from "../../src/core/plan/fields";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/plan/settings";
import {
  learnDirectorates,
  readLeads,
  type KnownDirectorates,
  type LeadCell,
} from "../../src/core/read/leads/index";

export const ALL_LEADS: readonly Field[] = ["member", "officer", "directorate"];

/** Lead cells one below the other in column B; lines of a cell are parted by " / ". */
export function leadCells(
  texts: readonly string[],
  fields: readonly Field[] = ALL_LEADS,
  column = 1,
): LeadCell[] {
  return texts.map((text, row) => ({
    texts: text.split(" / "),
    fields,
    at: { sheet: "Plan", row, column },
  }));
}

/** What a plan of these lead cells teaches. */
export const learned = (
  cells: Iterable<LeadCell>,
  settings: Partial<Settings> = {},
): KnownDirectorates =>
  learnDirectorates(cells, { settings: { ...DEFAULT_SETTINGS, ...settings } });

/** A lead cell's reading in one line: "members > officers > directorates", "?" before what is uncertain. */
export function leadsOf(cells: readonly LeadCell[], known: KnownDirectorates): string {
  const { leads, directorates, uncertain } = readLeads(cells, known);
  const parts = [leads.members, leads.officers, directorates].map((part) => part.join("; "));
  const doubts = uncertain.map(({ text }) => ` ?${text}`).join("");
  return parts.join(" > ") + doubts;
}
