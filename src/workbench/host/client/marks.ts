import operations from "../office-js/operations.json";
import { FLAG } from "../protocol";

/**
 * What Microsoft's client takes a member for: "r" for one that reads, "w" for
 * one that writes and cannot be undone, "w1.7" for one that can where Excel has
 * that level of its undo set. With "!" an object that a method gives is lost
 * after its request, unless it is kept.
 */
export type Mark = string;

/** The flags of a request, of the marks of all it does: only what writes nothing else can be undone. */
export function flagsOf(marks: Iterable<Mark>, undoes: (level: string) => boolean): number {
  let writes = false;
  let undoable = true;
  for (const mark of marks) {
    const [kind, level] = [mark[0], mark.slice(1).replace("!", "")];
    if (kind !== "w") continue;
    writes = true;
    undoable &&= level !== "" && undoes(level);
  }
  if (!writes) return 0;
  return FLAG.writes | (undoable ? FLAG.canBeUndone : 0);
}

/** What Microsoft's client takes a member for; one that it does not know of is taken for the worst. */
export function markOf(className: string, member: string): Mark {
  const marks: Readonly<Record<string, Readonly<Record<string, Mark>>>> = operations;
  return marks[className]?.[member] ?? "w";
}
