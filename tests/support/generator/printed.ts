/** One printed line: its columns from left to right, as a row of a sheet. */
export type Line = (string | null)[];

/** Columns of lines side by side, as rows. */
export function lineRows(columns: readonly (readonly (string | null)[])[]): Line[] {
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, i) => columns.map((column) => column[i] ?? null));
}

/** A text in lines of so many characters, broken between words, and after hyphens, as a printer does. */
export function wrap(text: string, width: number): string[] {
  const out: string[] = [];
  let line = "";
  for (const word of text.split(/ (?! )/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      const part = hyphenated(word, width - line.length - 1);
      out.push(part === "" ? line.trimEnd() : `${line} ${part}`);
      line = word.slice(part.length).trimStart();
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") out.push(line);
  return out;
}

/** As much of a compound word as fits, up to its hyphen: "front-" of "front-line". */
function hyphenated(word: string, room: number): string {
  const at = word.indexOf("-");
  const compound = at > 2 && at < word.length - 3 && /^[a-z]+-[a-z]+$/.test(word);
  return compound && at + 1 <= room ? word.slice(0, at + 1) : "";
}
