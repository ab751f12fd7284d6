import type { BookName } from "../book";
import type { AboutSheets } from "./about-sheets";

/** The names people use; those Excel keeps for print areas and filters are left out. */
export function namesOf({ file }: AboutSheets): BookName[] {
  return (file.namedRanges ?? [])
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, range, scope }) => ({
      name,
      refersTo: range,
      ...(scope === undefined ? {} : { sheet: scope }),
    }));
}
