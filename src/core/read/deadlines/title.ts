/** A text without the words of its deadline, and without the marks they leave behind. */
export function without(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && LOOSE.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && FOOTNOTE.test(text.charAt(to))) to++;
  while (to < text.length && LOOSE.test(text.charAt(to))) to++;
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const left = /^[.!?)\]]/u.test(after) || before === "" || after === "" ? "" : " ";
  return (before + left + after).trim();
}

/** A footnote's mark goes with its date, and so do white space and the marks that part a deadline from what it is the deadline of. */
const FOOTNOTE = /[*†‡¹²³]/u;
const LOOSE = /[\s,;:–—-]/u;
