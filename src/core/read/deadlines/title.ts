/** A text without the words of its deadline, and without the marks they leave behind. */
export function without(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[\s,;:–—-]+$/u, "");
  const after = text.slice(end).replace(/^[\s,;:–—-]+/u, "");
  const left = /^[.!?)\]]/u.test(after) || before === "" || after === "" ? "" : " ";
  return (before + left + after).trim();
}
