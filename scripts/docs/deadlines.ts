import { PHRASES, type PhraseRow } from "../../tests/core/read/deadlines/phrases";

/** The page of every deadline notation with its reading, in Markdown, made from the tests' own table. */
export function deadlinesPage(): string {
  const notations = [...new Set(PHRASES.map((row) => row.notation))];
  return [INTRODUCTION, ...notations.map(section)].join("\n\n") + "\n";
}

const INTRODUCTION = `# Deadlines

How Milestone Monitor reads the deadlines that people write. This page is made from the table that the
tests check, by \`npm run docs\`; every row is as the product reads it.

- A milestone is **due** on the last day of the period named: “by March 2012” is 31 March 2012.
- Days come first: 5/11/2015 is 5 November 2015.
- The financial year runs from 1 April to 31 March, and quarters follow it unless the settings say calendar.
- A reading is *stated*, *tentative* (to be confirmed, conditional, or its year not written), *ongoing*
  (a start and no end), or none.
- What comes round again has no one due day; the next one at the as-at date is shown beside it.
- A deadline that has been moved stays **due** on the day first set; what it was moved to is shown beside it.
- Of several dates the closing bracket wins; of equals the last, since a milestone is met when its last step is.

The examples are read in a plan for 2011/12, on 1 October 2011. “Text” is a milestone's own words, “column” a
cell of a deadline column.`;

function section(notation: string): string {
  const rows = PHRASES.filter((row) => row.notation === notation).map(line);
  return [
    `## ${heading(notation)}`,
    "",
    "| Phrase | Where | Earliest | Due | Precision | Certainty | Note |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function line(row: PhraseRow): string {
  const [earliest = "", due = "", precision = "", certainty = ""] = row.reading?.split(" ") ?? [];
  const [, moved = ""] = row.revised?.split(" ") ?? [];
  const note = [
    row.revised === undefined ? "" : `moved to ${moved === "-" ? "no day yet" : moved}`,
    row.note ?? "",
    ...(row.remarks ?? []).map((kind) => `*${kind}*`),
  ].filter(Boolean);
  const reading =
    row.reading === null ? ["no deadline", "", "", ""] : [earliest, due, precision, certainty];
  const cells = [
    escaped(row.phrase),
    row.as === "cell" ? "column" : "text",
    ...reading,
    note.join("; "),
  ];
  return `| ${cells.map((cell) => (cell === "-" ? "–" : cell)).join(" | ")} |`;
}

const escaped = (text: string): string => text.replace(/[|*_<>\\]/g, "\\$&");

function heading(notation: string): string {
  const words = notation.replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
