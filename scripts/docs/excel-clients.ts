import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import operations from "../../src/workbench/host/office-js/operations.json";
import { LACKING } from "../../tests/support/lacking";

/** The tests of the adapter, and those of the in-memory Excel that speak its API. */
const FOLDERS = ["excel", "workbench/host"];
const TESTS = join(__dirname, "../../tests");

/** The page that says over whose client of Excel's the adapter is tried, and what Office.js takes for a change. */
export function excelClientsPage(): string {
  const files = testFiles();
  const cannot = files.flatMap(({ name, text }) =>
    skippedIn(text).map(([test, part]) => `| ${name} | ${test} | ${LACKING[part]} |`),
  );
  return `# Over whose client the tests run

The in-memory Excel carries out requests in the form in which Office.js writes them. Two clients write that form: our own, which the workbench ships, and Microsoft's for Windows (\`excel-win32-16.01.debug.js\` of \`@microsoft/office-js\` ${version()}, for tests alone and never shipped). \`npm test\` runs the tests of the adapter, and those of the in-memory Excel, over both: as \`unit\` over ours, as \`microsoft\` over Microsoft's. This page is made by \`npm run docs\`.

| client | tests | that cannot run |
| --- | --- | --- |
| our own | all ${String(files.length)} files | none |
| Microsoft's for Windows | all ${String(files.length)} files | the ${String(cannot.length)} below |

## What cannot run over Microsoft's client

| file | test | why |
| --- | --- | --- |
${cannot.join("\n")}

## What sounds like a question and is taken for a change

Office.js marks these as writing. Where it marks no level either, or Excel's undo set is below it, Excel cannot take them back and empties the person's list of what can be undone. No check that comes of typing asks them.

| asked | can be undone |
| --- | --- |
${takenForChanges().join("\n")}
`;
}

interface TestFile {
  readonly name: string;
  readonly text: string;
}

function testFiles(): TestFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(TESTS, folder), { recursive: true }).map(
      (name) => `${folder}/${String(name).replaceAll("\\", "/")}`,
    ),
  )
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(TESTS, name), "utf8") }));
}

/** Tests that need what a client's file may lack, by name, each with the part it needs. */
function skippedIn(text: string): [test: string, part: keyof typeof LACKING][] {
  const found = text.matchAll(
    /testWith\("(\w+)"\)(\.each\(\[[\s\S]*?\]\s*as const\))?\(\s*"([^"]+)"/g,
  );
  return [...found].map(([, part, , test = ""]) => [test, part as keyof typeof LACKING]);
}

function takenForChanges(): string[] {
  return Object.entries(operations as Record<string, Record<string, string>>).flatMap(
    ([className, marks]) =>
      Object.entries(marks)
        .filter(([member, mark]) => /^get[A-Z]/.test(member) && mark.startsWith("w"))
        .map(([member, mark]) => {
          const level = /\d[\d.]*/.exec(mark)?.[0];
          return `| \`${className}.${member}\` | ${level === undefined ? "never" : `from ExcelApiUndo ${level}`} |`;
        }),
  );
}

function version(): string {
  const { devDependencies } = JSON.parse(
    readFileSync(join(__dirname, "../../package.json"), "utf8"),
  ) as { devDependencies: Record<string, string> };
  return devDependencies["@microsoft/office-js"] ?? "";
}
