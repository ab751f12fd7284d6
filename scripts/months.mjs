/**
 * `npm run months`: writes src/excel/months.json anew, the names of months, whole
 * and shortened, in the languages that Office speaks. Excel turns text that holds
 * one into a date in whatever language it runs in. Asking the browser for them
 * takes a fifth of a second, and gives others from version to version.
 */
import { writeFileSync } from "node:fs";

const LANGUAGES =
  "ar az be bg bn bs ca cs cy da de el en es et eu fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lb lt lv mk ml mn mr ms mt nb ne nl nn pl pt ro ru sk sl sq sr sv sw ta te tg th tr uk ur uz vi zh";

/** A month's names as they stand by themselves and within a date, "février" and "févr.". */
function monthsIn(language) {
  const forms = ["long", "short"].flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: "UTC" }),
    new Intl.DateTimeFormat(language, { month, day: "numeric", timeZone: "UTC" }),
  ]);
  return Array.from({ length: 12 }, (_, i) => Date.UTC(2026, i, 15)).flatMap((time) =>
    forms.flatMap((form) =>
      form
        .formatToParts(time)
        .filter(({ type, value }) => type === "month" && !/\d/.test(value))
        .map(({ value }) => value.toLowerCase().replace(/\.$/, "")),
    ),
  );
}

const names = [...new Set(LANGUAGES.split(" ").flatMap(monthsIn))].sort();
writeFileSync("src/excel/months.json", `${JSON.stringify(names.join(" "))}\n`);
