import { version } from "../../package.json";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import Ajv04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import ExcelJS from "exceljs";
import { parseArguments } from "../../src/cli/arguments";
import { reviewOutput } from "../../src/cli/contract";
import { reviewFiles, type Outcome } from "../../src/cli/review";
import { review } from "../../src/core/review";
import type { Rule } from "../../src/core/validate/rule";
import { RULES } from "../../src/core/validate/rules/index";
import { SHEETS } from "../../src/taskpane/sheets";
import { openBook, saveBook, workbookOf, writeSheet } from "../../src/xlsx/index";

const folder = mkdtempSync(join(tmpdir(), "monitor-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const HEADER = "Action|Lead officer|Directorate|Milestone|Deadline|Status";

/** Writes a workbook of one sheet with a library other than ours; gives its path. */
async function workbook(name: string, lines: readonly string[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Plan").addRows([HEADER, ...lines].map((line) => line.split("|")));
  const file = join(folder, name);
  await book.xlsx.writeFile(file);
  return file;
}

async function run(...args: string[]): Promise<Outcome> {
  const parsed = parseArguments(["review", ...args, "--as-at", "2026-10-01"]);
  if (parsed.kind !== "review") throw new Error(JSON.stringify(parsed));
  return reviewFiles(parsed.arguments);
}

let good = "";
let faulty = "";
const damaged = join(folder, "damaged.xlsx");
beforeAll(async () => {
  good = await workbook("good.xlsx", [
    "Build a pool|Bea Quill|Leisure|Open the pool|May 2026|In progress",
    "|||Close the old pool|November 2026|Not started",
  ]);
  faulty = await workbook("faulty.xlsx", ["Plant trees|Dev Shah|Parks|Plant 100 trees||"]);
  writeFileSync(damaged, "this is no workbook");
});

test("JSON keeps the contract and says what was read", async () => {
  const { output, exitCode } = await run(good, "--format", "json");
  const parsed = reviewOutput.parse(JSON.parse(output));
  expect(exitCode).toBe(0);
  expect(parsed.workbooks[0]?.sheets[0]?.actions).toMatchObject([
    {
      action: "Build a pool",
      leadOfficers: ["Bea Quill"],
      directorates: ["Leisure"],
      cells: { action: "A2" },
      milestones: [
        {
          title: "Open the pool",
          status: "overdue",
          deadline: { text: "May 2026", earliest: "2026-05-01", due: "2026-05-31" },
          cells: { milestone: "D2", deadline: "E2" },
        },
        { title: "Close the old pool", status: "upcoming" },
      ],
    },
  ]);
  expect(parsed.rollUp.total).toMatchObject({ actions: 1, milestones: 2, overdue: 1, upcoming: 1 });
});

test("a plan that reports nothing, at a day outside its year, is said to be so and judged all the same", async () => {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet("Plan")
    .addRows(
      [
        "Action plan 2010/11",
        "Action|Lead officer|Directorate|Milestone|Deadline",
        "Build a pool|Bea Quill|Leisure|Open the pool|May 2010",
      ].map((line) => line.split("|")),
    );
  const file = join(folder, "silent.xlsx");
  await book.xlsx.writeFile(file);
  const { output } = await run(file, "--format", "json");
  const parsed = reviewOutput.parse(JSON.parse(output));
  expect(parsed).toMatchObject({
    asAt: "2026-10-01",
    asAtOutsidePlanYear: {
      planYear: { start: "2010-04-01", end: "2011-03-31" },
      nearest: "2011-03-31",
    },
    workbooks: [{ sheets: [{ reports: false }] }],
  });
  const lines = (await run(file)).output.split("\n").map((line) => line.trim());
  const said = (words: string): number => lines.filter((line) => line.startsWith(words)).length;
  expect(
    said(
      "1 Oct 2026 is outside the plan year, 1 Apr 2010 to 31 Mar 2011. To judge at its end: --as-at 2011-03-31",
    ),
  ).toBe(1);
  expect(
    said("This plan has no column for progress: everything past its date counts as overdue."),
  ).toBe(1);
  const usual = reviewOutput.parse(JSON.parse((await run(good, "--format", "json")).output));
  expect(usual).toMatchObject({
    asAtOutsidePlanYear: null,
    workbooks: [{ sheets: [{ reports: true }] }],
  });
});

describe("sheets that Milestone Monitor wrote", () => {
  /** A file's workbook with all our reports written into it, and of its sheets those to keep. */
  async function withReports(keep: readonly string[]): Promise<string> {
    const book = await openBook(readFileSync(good), "good.xlsx");
    const reviewed = review([workbookOf(book)], { asAt: "2026-10-01" });
    for (const sheet of Object.values(SHEETS)) writeSheet(book, sheet(reviewed));
    book.sheets = book.sheets.filter(({ name }) => keep.includes(name));
    const file = join(folder, `${keep.join("-")}.xlsx`);
    writeFileSync(file, await saveBook(book));
    return file;
  }

  const reviewed = async (file: string) => {
    const { output } = await run(file, "--format", "json");
    const { workbooks, rollUp } = reviewOutput.parse(JSON.parse(output));
    const [workbook] = workbooks;
    return {
      leftOut: workbook?.leftOut,
      sheets: workbook?.sheets.map(({ name }) => name),
      milestones: rollUp.total.milestones,
    };
  };

  test("are left out where their plan stands beside them, so that it counts once", async () => {
    const file = await withReports(["Plan", "Roll-up", "Findings", "Register"]);
    expect(await reviewed(file)).toEqual({
      leftOut: ["Roll-up", "Findings", "Register"],
      sheets: ["Plan"],
      milestones: 2,
    });
    const { output } = await run(file);
    expect(output).toContain(
      "  left out: Roll-up, Findings, Register (written by Milestone Monitor from the plan)",
    );
    const sarif = await run(file, "--format", "sarif");
    expect(sarif.output).toContain('"level": "note"');
    expect(sarif.output).toContain('"executionSuccessful": true');
  });

  test.each([
    ["alone", ["Register"], []],
    ["with reports beside it", ["Roll-up", "Findings", "Register"], ["Roll-up", "Findings"]],
    ["with the exceptions from it", ["Exceptions", "Register"], ["Exceptions"]],
  ])("are the plan where a register is sent back %s", async (_how, keep, leftOut) => {
    expect(await reviewed(await withReports(keep))).toEqual({
      leftOut,
      sheets: ["Register"],
      milestones: 2,
    });
  });

  test("are the plan where what stands beside the register holds none", async () => {
    const book = await openBook(readFileSync(await withReports(["Plan", "Register"])), "x");
    for (const sheet of book.sheets)
      if (sheet.name === "Plan") sheet.cells = [[{ value: "See the register." }]];
    const file = join(folder, "notes.xlsx");
    writeFileSync(file, await saveBook(book));
    expect(await reviewed(file)).toEqual({
      leftOut: [],
      sheets: ["Plan", "Register"],
      milestones: 2,
    });
  });

  test.each([[["Roll-up", "Findings"]], [["Exceptions"]]])(
    "are no plan where %s is all that is sent back, and the file is named for it",
    async (keep) => {
      const file = await withReports(keep);
      expect(await reviewed(file)).toEqual({ leftOut: keep, sheets: [], milestones: 0 });
      const { exitCode, complaint, output } = await run(file);
      expect(exitCode).toBe(2);
      expect(complaint).toContain("No plan was found in this workbook.");
      expect(output).toContain(`left out: ${keep.join(", ")} (written by Milestone Monitor`);
    },
  );
});

describe("a last return to compare with", () => {
  test("shows what is gone and what was put off", async () => {
    const now = await workbook("now.xlsx", [
      "Build a pool|Bea Quill|Leisure|Open the pool|July 2026|In progress",
    ]);
    const { output, exitCode } = await run(now, "--last-return", good, "--format", "json");
    const { workbooks } = reviewOutput.parse(JSON.parse(output));
    const compared = workbooks[0]?.findings.filter(({ rule }) =>
      ["milestone-gone", "original-deadline-altered"].includes(rule),
    );
    expect(compared?.map(({ rule, message }) => [rule, message.slice(0, 20)]).sort()).toEqual([
      ["milestone-gone", "“Close the old pool”"],
      ["original-deadline-altered", "“Open the pool” was "],
    ]);
    expect(exitCode).toBe(1);
  });

  test("that cannot be read is said, and nothing is compared with half of it", async () => {
    const gone = join(folder, "gone.xlsx");
    const { output, complaint, exitCode } = await run(good, "--last-return", gone);
    expect({ output, complaint }).toEqual({
      output: "",
      complaint: `${gone}: There is no such file.\n`,
    });
    expect(exitCode).toBe(2);
  });
});

test("days of warning can be given", async () => {
  const { output } = await run(good, "--format", "json", "--due-soon", "90");
  expect(reviewOutput.parse(JSON.parse(output)).rollUp.total).toMatchObject({ dueSoon: 1 });
});

test("findings of severity error give exit code 1", async () => {
  const { output, exitCode } = await run(faulty, "--format", "json");
  const { workbooks } = reviewOutput.parse(JSON.parse(output));
  expect(workbooks[0]?.findings).toContainEqual(
    expect.objectContaining({
      rule: "milestone-without-deadline",
      severity: "error",
      sheet: "Plan",
      cell: "E2",
    }),
  );
  expect(exitCode).toBe(1);
});

describe("a workbook without a plan", () => {
  const planless = async (): Promise<string> => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Budget").addRows([
      ["Cost centre", "Budget", "Actual"],
      ["Pools", 1000, 900],
    ]);
    const file = join(folder, "budget.xlsx");
    await book.xlsx.writeFile(file);
    return file;
  };

  test("is named and gives exit code 2, so that no script takes it for a faultless plan", async () => {
    const file = await planless();
    const { output, complaint, exitCode } = await run(file);
    expect(complaint).toBe(`${file}: No plan was found in this workbook.\n`);
    expect(output).toContain("0 actions, 0 milestones");
    expect(exitCode).toBe(2);
  });

  test("that has the labels of one is told from it, as a plan that is not begun", async () => {
    const book = new ExcelJS.Workbook();
    book
      .addWorksheet("Action plan")
      .addRows([["Action plan 2026/27"], ["Action", "Lead officer", "Milestone", "Deadline"]]);
    const file = join(folder, "not-begun.xlsx");
    await book.xlsx.writeFile(file);
    const { output, complaint, exitCode } = await run(file);
    expect(complaint).toBe(`${file}: The plan in this workbook has no action in it yet.\n`);
    expect(output).toContain("Write the first in A3.");
    expect(exitCode).toBe(2);
  });

  test("never stops the others, and is told from them", async () => {
    const file = await planless();
    const { output, complaint, exitCode } = await run(file, good, "--format", "json");
    expect(reviewOutput.parse(JSON.parse(output)).rollUp.total.milestones).toBe(2);
    expect(complaint).toBe(`${file}: No plan was found in this workbook.\n`);
    expect(exitCode).toBe(2);
  });

  test("is no fault of a plan's further sheets", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(good);
    book.addWorksheet("Notes").addRow(["Meeting of 3 May"]);
    const file = join(folder, "with-notes.xlsx");
    await book.xlsx.writeFile(file);
    expect(await run(file)).toMatchObject({ complaint: "", exitCode: 0 });
  });
});

test("a bad file gives exit code 2 and never stops the others", async () => {
  const { output, exitCode } = await run(
    damaged,
    join(folder, "gone.xlsx"),
    good,
    "--format",
    "json",
  );
  const { workbooks, rollUp } = reviewOutput.parse(JSON.parse(output));
  expect(exitCode).toBe(2);
  expect(workbooks.map(({ file }) => file)).toEqual([damaged, join(folder, "gone.xlsx"), good]);
  expect(workbooks[0]?.error).toMatch(/\w+/);
  expect(workbooks[1]?.error).toBe("There is no such file.");
  expect(workbooks[2]?.error).toBeNull();
  expect(workbooks[2]?.sheets[0]?.actions).toHaveLength(1);
  expect(rollUp.total.milestones).toBe(2);
});

describe("a check that breaks down on one of two files", () => {
  const breaking: Rule = {
    id: "breaks-on-purpose",
    severity: "error",
    title: "Broken on purpose",
    why: "",
    examples: { fails: "", passes: "" },
    check(reading) {
      if (reading.plan.actions.some(({ text }) => text === "Plant trees"))
        throw new Error("out of order");
      return [];
    },
  };
  const reviewed = async (format: string): Promise<Outcome> => {
    const args = ["review", faulty, good, "--as-at", "2026-10-01", "--format", format];
    const parsed = parseArguments(args);
    if (parsed.kind !== "review") throw new Error(JSON.stringify(parsed));
    return reviewFiles(parsed.arguments, [...RULES, breaking]);
  };
  const words = "The check “Broken on purpose” could not be made on this sheet.";

  test("is a failure of that file in JSON, and all else stands", async () => {
    const { output, exitCode } = await reviewed("json");
    const { workbooks } = reviewOutput.parse(JSON.parse(output));
    expect(exitCode).toBe(2);
    expect(workbooks.map(({ failures }) => failures)).toEqual([
      [
        {
          part: "rule",
          rule: "breaks-on-purpose",
          sheet: "Plan",
          message: words,
          detail: "Error: out of order",
        },
      ],
      [],
    ]);
    expect(workbooks[0]?.findings.map(({ rule }) => rule)).toContain("milestone-without-deadline");
    expect(workbooks[1]?.sheets[0]?.actions).toHaveLength(1);
  });

  test("is a line in text", async () => {
    const { output, exitCode } = await reviewed("text");
    expect(exitCode).toBe(2);
    expect(output).toContain(`  failed   Plan  ${words}  (Error: out of order)\n`);
  });

  test("is an error of the run in SARIF", async () => {
    const { output, exitCode } = await reviewed("sarif");
    expect(exitCode).toBe(2);
    expect(output).toContain('"executionSuccessful": false');
    expect(output).toContain(`Plan: ${words} (Error: out of order)`);
  });
});

test("text is for people", async () => {
  const { output } = await run(good, damaged);
  expect(output).toContain("1 action, 2 milestones, as at 1 Oct 2026");
  expect(output).toMatch(/123 days {2}Plan!D2 {2}Open the pool {2}\[Leisure\]/);
  expect(output).toContain(`${damaged}\n  could not be read: `);
  expect(output).toMatch(/Directorate .*Milestones .*Overdue/);
});

test("SARIF fits its schema", async () => {
  const { output } = await run(faulty, damaged, "--format", "sarif");
  const schema: unknown = JSON.parse(
    readFileSync(
      require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
      "utf8",
    ),
  );
  const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema as object);
  validate(JSON.parse(output));
  expect(validate.errors).toBeNull();
  expect(output).toContain("milestone-without-deadline");
  const { runs } = JSON.parse(output) as { runs: { tool: { driver: { version: string } } }[] };
  expect(runs[0]?.tool.driver.version).toBe(version);
});

test("a settings file is judged by, and one that does not fit is refused with the place", async () => {
  const settings = join(folder, "settings.json");
  writeFileSync(
    settings,
    JSON.stringify({ rules: { "milestone-without-deadline": { on: false } } }),
  );
  const without = await run(faulty, "--format", "json", "--settings", settings);
  expect(without.output).not.toContain("milestone-without-deadline");
  writeFileSync(settings, JSON.stringify({ dueSoonDays: "soon" }));
  const refused = await run(faulty, "--settings", settings);
  expect(refused.exitCode).toBe(2);
  expect(refused.output).toBe("");
  expect(refused.complaint).toContain("dueSoonDays: ");
});

describe("a settings file", () => {
  const settings = join(folder, "other-settings.json");
  test.each([
    ["with a key nobody knows", '{"foo":1}', /other-settings\.json: Unrecognized key: "foo"\n$/],
    ["that is no JSON", "due soon: 30", /other-settings\.json: This is no settings file/],
  ])("%s is refused on the stream for errors", async (_how, text, complaint) => {
    writeFileSync(settings, text);
    const refused = await run(good, "--settings", settings, "--format", "json");
    expect(refused).toMatchObject({ output: "", exitCode: 2 });
    expect(refused.complaint).toMatch(complaint);
  });

  test("that is not there is said plainly", async () => {
    const gone = join(folder, "no-settings.json");
    const { complaint } = await run(good, "--settings", gone);
    expect(complaint).toBe(`${gone}: There is no such file.\n`);
  });

  test("with a byte order mark is read", async () => {
    writeFileSync(settings, '\uFEFF{"dueSoonDays":90}');
    const { output } = await run(good, "--settings", settings, "--format", "json");
    expect(reviewOutput.parse(JSON.parse(output)).rollUp.total).toMatchObject({ dueSoon: 1 });
  });
});

describe("a pattern for files", () => {
  const returns = join(folder, "returns");
  beforeAll(async () => {
    mkdirSync(join(returns, "old.xlsx"), { recursive: true });
    for (const name of ["parks.xlsx", "HOMES.XLSX"]) copyFileSync(good, join(returns, name));
    writeFileSync(join(returns, "~$parks.xlsx"), "lock");
    writeFileSync(join(returns, "notes.txt"), "notes");
  });

  test("stands for the workbooks it fits, and leaves Excel's lock files out with a word", async () => {
    const { output, exitCode } = await run(join(returns, "*.xlsx"), "--format", "json");
    const { workbooks, skipped } = reviewOutput.parse(JSON.parse(output));
    expect(workbooks.map(({ file, error }) => [basename(file), error])).toEqual([
      ["HOMES.XLSX", null],
      ["parks.xlsx", null],
    ]);
    expect(skipped.map(({ file }) => basename(file))).toEqual(["~$parks.xlsx"]);
    expect(exitCode).toBe(0);
  });

  test.each(["text", "sarif"])("says in %s what was left out", async (format) => {
    const { output } = await run(join(returns, "*.xlsx"), "--format", format);
    expect(output).toContain("Excel keeps this file while somebody has the workbook open");
  });

  test("that fits nothing is said, and the others are reviewed", async () => {
    const { output, exitCode } = await run(join(returns, "*.xlsm"), good, "--format", "json");
    const { workbooks } = reviewOutput.parse(JSON.parse(output));
    expect(workbooks.map(({ error }) => error)).toEqual(["No file fits this pattern.", null]);
    expect(exitCode).toBe(2);
  });

  test("in a folder's name is refused", async () => {
    const { output } = await run(join(folder, "r*", "parks.xlsx"));
    expect(output).toContain("Only the last part of a path may hold a “*”.");
  });

  test("that fits nothing but lock files leaves nothing to review", async () => {
    const refused = await run(join(returns, "~$*.xlsx"));
    expect(refused).toMatchObject({ output: "", exitCode: 2 });
    expect(refused.complaint).toContain("~$parks.xlsx: Excel keeps this file");
  });

  test("may name the workbooks of the last return", async () => {
    const { complaint, exitCode } = await run(good, "--last-return", join(returns, "*.xlsx"));
    expect({ complaint, exitCode }).toEqual({ complaint: "", exitCode: 0 });
  });
});

test("a file that cannot be read is said with what to do about it", async () => {
  const locked = join(folder, "locked.xlsx");
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const stream = Buffer.from("EncryptedPackage\0", "utf16le");
  writeFileSync(locked, Buffer.concat([Buffer.from(container), stream]));
  for (const format of ["text", "json", "sarif"]) {
    const { output } = await run(locked, "--format", format);
    expect(output).toContain("protected by a password");
    expect(output).toContain("Open it in Excel with the password");
  }
});

test.each(["text", "json", "sarif"])(
  "no control character of a cell reaches the terminal in %s",
  async (format) => {
    const book = await openBook(readFileSync(good), "good.xlsx");
    const cell = book.sheets[0]?.cells[1];
    if (cell) cell[3] = { value: "Open \u001b[2J\u001b]0;name\u0007 the \u009b31m pool\u007f" };
    if (cell) cell[4] = { value: "some\u001b[2Jwhen" };
    const file = join(folder, "control.xlsx");
    writeFileSync(file, await saveBook(book));
    const { output } = await run(file, "--format", format);
    expect(output).toContain(format === "text" ? "some\uFFFD[2Jwhen" : "some\\u001b[2Jwhen");
    expect(output).not.toMatch(/(?!\n)\p{Cc}/u);
  },
);

describe("plans of several years", () => {
  const lines = (year: number): string[] => [
    `Build a pool|Bea Quill|Leisure|Dig the pool|31 May ${String(year)}|In progress`,
    `|||Fill the pool|30 June ${String(year)}|In progress`,
    `Plant trees|Dev Shah|Parks|Plant 100 trees|31 January ${String(year + 1)}|`,
  ];
  /** Last year's plan and this year's in one workbook; 2 + 1 overdue on 1 October 2026, 2 of this year. */
  async function twoYears(): Promise<string> {
    const book = new ExcelJS.Workbook();
    for (const [name, year] of [
      ["Plan A", 2025],
      ["Plan B", 2026],
    ] as const)
      book.addWorksheet(name).addRows([HEADER, ...lines(year)].map((line) => line.split("|")));
    const file = join(folder, "two-years.xlsx");
    await book.xlsx.writeFile(file);
    return file;
  }
  const year = (start: number) => ({
    start: `${String(start)}-04-01`,
    end: `${String(start + 1)}-03-31`,
  });

  test("the year that holds the as-at day is rolled up alone, and said", async () => {
    const file = await twoYears();
    const { output, exitCode } = await run(file, "--format", "json");
    const { rollUp, workbooks } = reviewOutput.parse(JSON.parse(output));
    expect(rollUp).toMatchObject({ planYear: year(2026), total: { milestones: 3, overdue: 2 } });
    expect(workbooks[0]?.sheets).toMatchObject([
      { name: "Plan A", planYear: year(2025), counted: false },
      { name: "Plan B", planYear: year(2026), counted: true },
    ]);
    const text = await run(file);
    expect(text.output).toContain(
      "Plan year 2026/27, which holds 1 Oct 2026. Not counted: 2025/26 (“Plan A”).",
    );
    expect(text.output).toContain("not counted: “Plan A”, 3 milestones, a plan of 2025/26");
    expect(text.output).toContain("Overdue (2)");
    expect(text.exitCode).toBe(exitCode);
  });

  test("--all-years adds them, and says so", async () => {
    const file = await twoYears();
    const { output, exitCode } = await run(file, "--format", "json", "--all-years");
    const { rollUp, workbooks } = reviewOutput.parse(JSON.parse(output));
    expect(rollUp).toMatchObject({ planYear: null, total: { milestones: 6, overdue: 5 } });
    expect(workbooks[0]?.sheets.map(({ counted }) => counted)).toEqual([true, true]);
    const text = await run(file, "--all-years");
    expect(text.output).toContain(
      "Plans of several years are counted together: 2025/26 (“Plan A”) and 2026/27 (“Plan B”).",
    );
    expect(text.output).toContain("Overdue (5)");
    expect(text.exitCode).toBe(exitCode);
  });

  test("so it is where each year's plan stands in a workbook of its own", async () => {
    const last = await workbook("last-year.xlsx", lines(2025));
    const now = await workbook("this-year.xlsx", lines(2026));
    const { output } = await run(last, now);
    expect(output).toContain(
      "Plan year 2026/27, which holds 1 Oct 2026. Not counted: 2025/26 (“Plan” of last-year.xlsx).",
    );
  });

  test("the latest is taken where none holds the as-at day", async () => {
    const parsed = parseArguments(["review", await twoYears(), "--as-at", "2030-01-01"]);
    if (parsed.kind !== "review") throw new Error("a review was asked for");
    const { output } = await reviewFiles(parsed.arguments);
    expect(output).toContain("Plan year 2026/27, the latest, since none holds 1 Jan 2030.");
  });
});

test("a doubtful day is told of where it is counted", async () => {
  const file = await workbook("doubtful.xlsx", [
    "Build a pool|Bea Quill|Leisure|Dig the pool|31 May 2026|In progress",
    "|||Line the pool|30 June 2026|In progress",
    "|||Fill the pool|July|In progress",
    "|||Open the pool|31 August 2025|In progress",
    "|||Heat the pool|31 October 2026|",
    "|||Roof the pool|30 November 2026|",
    "|||Clean the pool|31 December 2026|",
    "|||Paint the pool|31 January 2027|",
    "|||Light the pool|28 February 2027|",
    "|||Fence the pool|31 March 2027|",
    "|||Sign the pool|31 March 2027|",
  ]);
  const { output } = await run(file, "--format", "json");
  const { workbooks } = reviewOutput.parse(JSON.parse(output));
  const milestones = workbooks[0]?.sheets[0]?.actions[0]?.milestones ?? [];
  expect(milestones.map(({ doubt }) => doubt)).toEqual([
    ...[null, null, "year-inferred", "outside-plan-year"],
    ...[null, null, null, null, null, null, null],
  ]);
  const text = (await run(file)).output;
  expect(text).toMatch(/Fill the pool {2}\[Leisure\] {2}\? year inferred$/m);
  expect(text).toMatch(/Open the pool {2}\[Leisure\] {2}\? outside the plan year$/m);
  expect(text).toContain(
    "2 of these dates are doubtful: 1 outside the plan year, 1 with the year inferred.",
  );
});
