import { memoised, wordsOf } from "../text";

/** Whether a cell says something else than the one above; `and` for `&` or a comma lost says the same. */
export const differs = (text: string, before: string): boolean =>
  text !== "" && text !== before && spoken(text) !== spoken(before);

const spoken = memoised((text) => wordsOf(text).join(" "));
