import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deadlinesPage } from "../../../../scripts/docs/deadlines";
import type { Deadline } from "../../../../src/core/plan/deadline";
import { PERIODS } from "../../../../src/core/read/deadlines/periods";
import { QUALIFIERS } from "../../../../src/core/read/deadlines/qualifiers";
import { inOneLine, readerFor } from "../../../support/check-deadline";
import { PHRASES, type PhraseRow } from "./phrases";

const reader = readerFor();
const read = ({ as, phrase }: PhraseRow): Deadline | null =>
  as === "cell" ? reader.inCell(phrase) : reader.inText(phrase).deadline;
const revised = ({ as, phrase }: PhraseRow): Deadline | null =>
  as === "cell" ? reader.revisedInCell(phrase) : reader.inText(phrase).revised;

describe("every notation of the table", () => {
  test.each(PHRASES.map((row) => [`${row.notation}: ${row.phrase}`, row] as const))(
    "%s",
    (_, row) => {
      const deadline = read(row);
      expect(inOneLine(deadline)).toBe(row.reading);
      expect(inOneLine(revised(row))).toBe(row.revised ?? null);
      const kinds = (deadline?.remarks ?? []).map((remark) => remark.kind);
      expect(kinds.sort()).toEqual([...(row.remarks ?? [])].sort());
      if (row.title !== undefined) expect(reader.inText(row.phrase).title).toBe(row.title);
    },
  );
});

describe("what the notes of the table say", () => {
  const rows = PHRASES.filter((row) => /\bnext (?:is )?\d/.test(row.note ?? ""));
  test.each(rows.map((row) => [row.phrase, row] as const))("the next of “%s”", (_, row) => {
    const remark = read(row)?.remarks.find((each) => each.kind === "recurring");
    expect(row.note).toContain(spelt(remark?.kind === "recurring" ? (remark.next ?? "") : ""));
  });

  const slips = PHRASES.filter((row) => /suggests/.test(row.note ?? ""));
  test.each(slips.map((row) => [row.phrase, row] as const))("the suggestion for “%s”", (_, row) => {
    const remark = read(row)?.remarks.find((each) => each.kind === "slip");
    expect(`suggests ${remark?.kind === "slip" ? remark.suggestion : ""}`).toBe(
      row.note?.replace(/^.*; /, ""),
    );
  });
});

function spelt(day: string): string {
  const months =
    "January February March April May June July August September October November December";
  return `${String(Number(day.slice(8)))} ${months.split(" ")[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;
}

describe("the registry", () => {
  const ids = [...PERIODS, ...QUALIFIERS].map((notation) => notation.id);

  test("no two notations share a name", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(ids)("%s has a row in the table", (id) => {
    expect(PHRASES.some((row) => row.notation === id)).toBe(true);
  });

  test.each([
    ...PERIODS.map((notation) => ["periods", notation.id] as const),
    ...QUALIFIERS.map((notation) => ["qualifiers", notation.id] as const),
  ])("%s/%s is in a file of its name", (folder, id) => {
    const file = join(__dirname, "../../../../src/core/read/deadlines", folder, `${id}.ts`);
    expect(readFileSync(file, "utf8")).toContain(`id: "${id}"`);
  });
});

test("the page of the documentation is made from this table", () => {
  const page = readFileSync(join(__dirname, "../../../../docs/deadlines.md"), "utf8");
  expect(page).toBe(deadlinesPage());
});
