/** The languages that Office speaks; Excel reads the names of months in its own. */
const LANGUAGES =
  "ar az be bg bn bs ca cs cy da de el en es et eu fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lb lt lv mk ml mn mr ms mt nb ne nl nn pl pt ro ru sk sl sq sr sv sw ta te tg th tr uk ur uz vi zh";

let known: ReadonlySet<string> | null = null;

/** Whether a word names a month, whole or shortened, in any language that Excel may run in. */
export function isMonth(word: string): boolean {
  known ??= new Set(LANGUAGES.split(" ").flatMap(monthsIn));
  return known.has(plain(word));
}

/** A month's names as they stand by themselves and within a date, "février" and "févr.". */
function monthsIn(language: string): string[] {
  const forms = (["long", "short"] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: "UTC" }),
    new Intl.DateTimeFormat(language, { month, day: "numeric", timeZone: "UTC" }),
  ]);
  return Array.from({ length: 12 }, (_, i) => Date.UTC(2026, i, 15)).flatMap((time) =>
    forms.flatMap((form) =>
      form
        .formatToParts(time)
        .filter(({ type }) => type === "month")
        .map(({ value }) => plain(value)),
    ),
  );
}

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, "");
