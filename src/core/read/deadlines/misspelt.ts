import { MONTHS } from "./words";

const LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");
/** Words in their own right, though a letter off a month's name. */
const WORDS = new Set([
  "marsh",
  "match",
  "larch",
  "parch",
  "mach",
  "mars",
  "arch",
  "marche",
  "une",
  "uly",
  "jul",
]);

/**
 * Every word one slip off a month's name of four letters or more, with the
 * month's number: a letter left out, put in, changed, or two changed about.
 */
export const MISSPELT_MONTHS: ReadonlyMap<string, number> = new Map([
  ["setp", 9],
  ["spet", 9],
  ...MONTHS.flatMap((name, i) =>
    (name.length < 5 ? shortSlipsOf(name) : slipsOf(name)).map((word): [string, number] => [
      word,
      i + 1,
    ]),
  ).filter(([word]) => !WORDS.has(word) && !MONTHS.some((name) => name.startsWith(word))),
]);

/** Of a short name only letters left out or changed about: changing one gives other words. */
function shortSlipsOf(name: string): string[] {
  if (name.length < 4) return [];
  return Array.from(name).flatMap((letter, i) => {
    const [before, after] = [name.slice(0, i), name.slice(i + 1)];
    return [before + after, before + after.charAt(0) + letter + after.slice(1)];
  });
}

function slipsOf(name: string): string[] {
  return Array.from(name).flatMap((letter, i) => {
    const [before, after] = [name.slice(0, i), name.slice(i + 1)];
    const next = after.charAt(0);
    return [
      before + after,
      before + next + letter + after.slice(1),
      ...LETTERS.map((other) => before + other + after),
      ...LETTERS.map((other) => before + letter + other + after),
    ];
  });
}

/** Whether two texts are one slip apart: a character left out, put in, changed, or two changed about. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
