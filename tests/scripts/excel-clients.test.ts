import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelClientsPage } from "../../scripts/docs/excel-clients";

const page = excelClientsPage();

test("the page of Excel's clients is up to date", () => {
  const file = join(__dirname, "../../docs/excel-clients.md");
  expect(readFileSync(file, "utf8")).toBe(page);
});

test.each([
  ["excel/notes.test.ts", "takes its note along where its row goes, and is still known by it"],
  ["excel/failures.test.ts", "while %s puts the notes back, or says that some marks may be"],
])("it names what cannot run, of %s: %s", (file, name) => {
  expect(page).toContain(`| ${file} | ${name} |`);
});

test.each(["Range.getCellProperties", "Range.getRowProperties", "Range.getColumnProperties"])(
  "it says that %s is taken for a change that is never undone",
  (call) => {
    expect(page).toContain(`| \`${call}\` | never |`);
  },
);
