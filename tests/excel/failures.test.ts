import { number, text, type SheetContent } from "../../src/core/sheet/content";
import {
  applyEdits,
  clearFlags,
  describeError,
  paintFlags,
  writeSheet,
  type Flag,
} from "../../src/excel/index";
import type { Host } from "../../src/workbench/host/index";
import type { Book } from "../../src/xlsx/book";
import { testWith } from "../support/clients";
import { bookOf, inExcel, sheetOf } from "./support/in-excel";

/** How much of a failing request Excel had done when it failed. */
const EXECUTED = ["none", "half", "all"] as const;
const MOST_SYNCS = 20;

/** What is the user's: cells with their values, formulas and fills, and conditional formats not ours. */
function usersOwn(book: Book): unknown {
  return structuredClone(
    book.sheets
      .filter(({ name }) => name !== "Roll-up" && name !== "Milestone Monitor lists")
      .map(
        ({
          name,
          cells,
          merges,
          columnWidths,
          rowHeights,
          validations,
          tables,
          conditionalFormats,
        }) => ({
          name,
          cells,
          merges,
          columnWidths,
          rowHeights,
          validations,
          tables,
          // The number of a priority counts our own formats too; what matters is the order.
          own: conditionalFormats
            .filter(({ formula }) => !formula?.includes("Milestone Monitor"))
            .sort((a, b) => a.priority - b.priority)
            .map((format) => ({ ...format, priority: 0 })),
        }),
      ),
  );
}

/**
 * Runs a job once for each of its syncs, failing there, and hands over what was
 * thrown. A job may also get over a failure; then there is nothing to look at.
 */
async function failEverywhere(
  prepare: () => Promise<Host>,
  job: () => Promise<unknown>,
  look: (o: { book: Book; before: unknown; error: unknown; n: number; executed: string }) => void,
): Promise<number> {
  let failures = 0;
  for (const executed of EXECUTED)
    for (let n = 1; n <= MOST_SYNCS; n++) {
      const { book, faults, counters } = await prepare();
      const before = usersOwn(book);
      const from = counters.syncs;
      faults.failAtSync(n, "GeneralException", executed);
      const error: unknown = await job().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (counters.syncs - from < n) break;
      if (error === null) continue;
      failures++;
      look({ book, before, error, n, executed });
    }
  return failures;
}

function expectPlainEnglish(error: unknown): void {
  const { message, advice } = describeError(error);
  expect(message).toMatch(/^Excel could not do that\./);
  expect(message + advice).not.toMatch(/undefined|sync|Exception/);
}

const flags = (sheet: string, rows: readonly number[]): Flag<"flags">[] =>
  rows.map((row) => ({
    at: { sheet, row, column: 2 },
    look: row % 2 === 0 ? "overdue" : "due-soon",
  }));

const marks = (sheet: string, rows: readonly number[]): Flag<"marks">[] =>
  rows.map((row) => ({ at: { sheet, row, column: 2 }, look: "finding" }));

/** A plan with fills, a formula, merged cells and a conditional format of the user's own. */
function plan(): Host {
  const rows = Array.from({ length: 40 }, (_, i) => [
    `Action ${String(i)}`,
    "Resources",
    "Start (May 2026)",
  ]);
  const sheet = sheetOf("Plan", rows, {
    merges: [{ top: 3, left: 0, bottom: 5, right: 0 }],
    conditionalFormats: [
      {
        id: "own",
        ranges: "C1:C40",
        formula: "=LEN(C1)>99",
        style: { fill: "#FF0000" },
        priority: 0,
        stopIfTrue: false,
      },
    ],
  });
  sheet.cells[10] = [
    { value: "Mine", style: { fill: "#FFE699" } },
    { value: 2, formula: "=1+1" },
    { value: "Kept", comment: "Ask Owain" },
  ];
  return inExcel(bookOf(sheet, sheetOf("Notes", [["Nothing to see"]])));
}

const sample = (): Promise<Host> => Promise.resolve(plan());

async function flagged(): Promise<Host> {
  const host = await sample();
  await paintFlags("flags", flags("Plan", [10, 11, 15]));
  await paintFlags("marks", marks("Plan", [3, 10, 11]));
  return host;
}

const ours = (book: Book): string[] =>
  book.sheets.flatMap(({ conditionalFormats }) =>
    conditionalFormats
      .filter(({ formula }) => formula?.includes("Milestone Monitor"))
      .map(({ formula, ranges }) => `${formula ?? ""} ${ranges}`),
  );

describe("a failure at any sync", () => {
  test.each([
    ["flagging", () => paintFlags("flags", flags("Plan", [10, 20, 21, 30])), "flags", 4],
    ["marking", () => paintFlags("marks", marks("Plan", [10, 20, 21])), "marks", 4],
    ["clearing flags", () => clearFlags(["flags"]), "flags", 4],
    ["clearing marks", () => clearFlags(["marks"]), "marks", 4],
    ["clearing both", () => clearFlags(), "flags or marks", 4],
  ] as const)(
    "while %s leaves the user's cells as they were, and says what became of the flags",
    async (_what, job, subject, syncs) => {
      const before = ours((await flagged()).book).sort();
      const other = (book: Book): string[] =>
        ours(book)
          .filter((each) => each.includes("finding") === (subject === "flags"))
          .sort();
      const othersBefore = other((await flagged()).book);
      const failures = await failEverywhere(flagged, job, ({ book, before: users, error }) => {
        expect(usersOwn(book)).toEqual(users);
        expectPlainEnglish(error);
        if (subject !== "flags or marks") expect(other(book)).toEqual(othersBefore);
        const { message } = describeError(error);
        if (!message.includes(`Some ${subject} may be`)) expect(ours(book).sort()).toEqual(before);
      });
      expect(failures).toBeGreaterThanOrEqual(syncs * EXECUTED.length);
    },
  );

  const noted = (rows: readonly number[]): Flag<"marks">[] =>
    marks("Plan", rows).map((mark) => ({ ...mark, note: `Fault ${String(mark.at.row)}` }));
  const notesOf = ({ sheets }: Book): string[] =>
    (sheets[0]?.cells ?? []).flatMap((row, at) =>
      (row ?? []).flatMap((cell) => (cell?.comment ? [`${String(at)} ${cell.comment}`] : [])),
    );

  testWith("notes").each([
    ["marking", () => paintFlags("marks", noted([3, 11, 20, 21]))],
    ["clearing marks", () => clearFlags(["marks"])],
  ] as const)(
    "while %s puts the notes back, or says that some marks may be",
    async (_what, job) => {
      const prepare = async (): Promise<Host> => {
        const host = inExcel(plan().book, "1.18");
        await paintFlags("marks", noted([3, 4, 10, 11]));
        return host;
      };
      const before = notesOf((await prepare()).book);
      expect(before).toHaveLength(4);
      const failures = await failEverywhere(prepare, job, ({ book, error }) => {
        const notes = notesOf(book);
        expect(notes).toContain("10 Ask Owain");
        const { message } = describeError(error);
        if (!message.includes("Some marks may be")) expect(notes).toEqual(before);
      });
      expect(failures).toBeGreaterThanOrEqual(5 * EXECUTED.length);
    },
  );

  const rollUp: SheetContent = {
    name: "Roll-up",
    columns: [{ width: 30 }],
    rows: [
      { kind: "header", cells: [text("Directorate"), text("Overdue")] },
      { kind: "body", cells: [text("Resources"), number(3)] },
    ],
    frozenRows: 1,
    landscape: true,
    dropDowns: [{ column: 0, firstRow: 1, lastRow: 1, values: ["Children, Schools & Families"] }],
  };

  test("while writing a new roll-up leaves no trace of it", async () => {
    const failures = await failEverywhere(
      sample,
      () => writeSheet(rollUp),
      ({ book, before, error }) => {
        expect(usersOwn(book)).toEqual(before);
        expectPlainEnglish(error);
        expect(book.sheets.map(({ name }) => name)).toEqual(["Plan", "Notes"]);
      },
    );
    expect(failures).toBeGreaterThanOrEqual(5 * EXECUTED.length);
  });

  test("while writing over a roll-up leaves it as it was, or says that it is unfinished", async () => {
    const written = async () => {
      const host = await sample();
      await writeSheet(rollUp);
      return host;
    };
    const before = structuredClone(
      (await written()).book.sheets.find(({ name }) => name === "Roll-up")?.cells,
    );
    const failures = await failEverywhere(
      written,
      () => writeSheet({ ...rollUp, rows: [...rollUp.rows].reverse() }),
      ({ book, before: users, error }) => {
        expect(usersOwn(book)).toEqual(users);
        const { message } = describeError(error);
        if (!message.includes("“Roll-up” is unfinished. No other sheet was touched."))
          expect(book.sheets.find(({ name }) => name === "Roll-up")?.cells).toEqual(before);
      },
    );
    expect(failures).toBeGreaterThanOrEqual(5 * EXECUTED.length);
  });

  test("while mending cells puts back what was there", async () => {
    const old = Array.from({ length: 8 }, (_, i) => [`Old ${String(i)}`, i]);
    const prepare = () => Promise.resolve(inExcel(bookOf(sheetOf("Plan", old))));
    const failures = await failEverywhere(
      prepare,
      () =>
        applyEdits(
          Array.from({ length: 8 }, (_, row) => ({
            at: { sheet: "Plan", row, column: 0 },
            expected: `Old ${String(row)}`,
            value: `New ${String(row)}`,
          })),
        ),
      ({ book, before, error }) => {
        expect(usersOwn(book)).toEqual(before);
        expectPlainEnglish(error);
      },
    );
    expect(failures).toBe(3 * EXECUTED.length);
  });
});

/** From its n-th request on, Excel has a cell being edited. */
function editFrom({ faults }: Host, n: number): void {
  const ask = faults.untilEditable.bind(faults);
  let requests = 0;
  faults.untilEditable = (delay) => {
    if (++requests === n) faults.cellEditMode = true;
    return ask(delay);
  };
}

test("a cell edited while a report is half written is not taken for nothing written", async () => {
  const content: SheetContent = {
    name: "Roll-up",
    columns: [],
    rows: [{ kind: "title", cells: [text("Roll-up")] }],
    frozenRows: 0,
    landscape: false,
  };
  const said: string[] = [];
  for (let n = 1; n <= MOST_SYNCS; n++) {
    const host = plan();
    await writeSheet(content);
    editFrom(host, n);
    const error: unknown = await writeSheet(content).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error === null) break;
    const { message } = describeError(error);
    const kept = host.book.sheets.find(({ name }) => name === "Roll-up")?.cells[0]?.[0]?.value;
    expect(message.includes("is unfinished")).toBe(kept !== "Roll-up");
    said.push(message);
  }
  expect(new Set(said).size).toBeGreaterThan(1);
});

test.each([
  ["paintFlags", () => paintFlags("flags", flags("Plan", [1]))],
  ["clearFlags", clearFlags],
  [
    "writeSheet",
    () => writeSheet({ name: "R", columns: [], rows: [], frozenRows: 0, landscape: false }),
  ],
])("%s while a cell is being edited changes nothing and says so", async (_name, job) => {
  const book = bookOf(sheetOf("Plan", [["a"]]));
  inExcel(book).faults.cellEditMode = true;
  const error: unknown = await job().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(describeError(error).message).toMatch(/^A cell is being edited\./);
  expect(book.sheets).toHaveLength(1);
  expect(book.sheets[0]?.conditionalFormats).toEqual([]);
});
