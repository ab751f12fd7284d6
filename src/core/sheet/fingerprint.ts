import { isBlank, type CellValue } from "./cell";

/**
 * A short text that tells whether a sheet still holds the same under the same
 * name: a copy of it is another sheet. In what order its rows stand, and blank
 * rows and cells around them, make no difference: a sheet that was sorted holds
 * what it held. 16 hexadecimal figures; two that differ share one by chance alone.
 */
export function fingerprint(name: string, rows: readonly (readonly CellValue[])[]): string {
  let [high, low] = [0, 0];
  for (const row of [[name.toLowerCase()], ...rows]) {
    const words = wordsOf(row);
    if (words === "") continue;
    high = (high + hash(words, 0x811c9dc5)) >>> 0;
    low = (low + hash(words, 0x1b873593)) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}

/** Each value with its column and kind; numbers to the 12 figures that every file keeps. */
function wordsOf(row: readonly CellValue[]): string {
  let words = "";
  row.forEach((value, column) => {
    if (isBlank(value)) return;
    const plain =
      typeof value === "number"
        ? String(Number(value.toPrecision(12)))
        : String(value).replace(/\r\n?/g, "\n");
    words += `${String(column)}:${typeof value}:${plain}\u0000`;
  });
  return words;
}

/** FNV-1a over a text's code units, the bits mixed once more at the end (as MurmurHash3 does). */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
