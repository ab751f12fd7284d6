import type { Fix } from "../../core/validate/rule";

/** A button has room for so many letters. */
const ROOM = 44;

/** What a finding's button for its fixes says it will do: "Fix: write “March 2027”", "Fix: choose one of 2". */
export function fixWords(fixes: readonly Pick<Fix, "title">[]): string {
  const [only, another] = fixes;
  if (only === undefined || another !== undefined)
    return `Fix: choose one of ${String(fixes.length)}`;
  const title = only.title.charAt(0).toLowerCase() + only.title.slice(1);
  return `Fix: ${title.length <= ROOM ? title : `${title.slice(0, ROOM - 1).trimEnd()}…`}`;
}
