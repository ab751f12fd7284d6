import type { Directorate } from "../../plan/reading";
import type { CellRef } from "../../sheet/a1";
import { likenessTo } from "./likeness";

/** A tag met on a milestone: "CLC" of "(July 2011 (CLC)". */
export interface Tag {
  readonly text: string;
  readonly at: CellRef;
}

/** Adds tags as spellings of the directorates they stand for; those of nobody are left alone. */
export function withTags(
  list: readonly Directorate[],
  tags: Iterable<Tag>,
  match: (text: string) => string | null,
): Directorate[] {
  const met = new Map<string, Map<string, CellRef[]>>();
  for (const { text, at } of tags) {
    const name = match(text);
    if (name === null) continue;
    const spellings = met.get(name) ?? new Map<string, CellRef[]>();
    met.set(name, spellings);
    const cells = spellings.get(text);
    if (cells) cells.push(at);
    else spellings.set(text, [at]);
  }
  return list.map((directorate) => withSpellings(directorate, met.get(directorate.name)));
}

function withSpellings(
  directorate: Directorate,
  more: ReadonlyMap<string, readonly CellRef[]> | undefined,
): Directorate {
  if (!more) return directorate;
  const spellings = [...directorate.spellings];
  for (const [text, cells] of more) {
    const at = spellings.findIndex((spelling) => spelling.text === text);
    const known = spellings[at];
    if (known) spellings[at] = { ...known, cells: [...known.cells, ...cells] };
    else spellings.push({ text, cells, likeness: likenessTo(text, directorate.name) });
  }
  return { ...directorate, spellings };
}
