import { gridOf } from "../../../src/core/read/grid";
import { review } from "../../../src/core/review";
import { worksheet } from "../../../src/core/sheet/workbook";
import type { CellValue } from "../../../src/core/sheet/cell";
import type { Area } from "../../../src/core/sheet/a1";

const LABELS = ["Action", "Milestone", "Deadline", "Lead officer", "Status"];
const ROW = ["Fit alarms", "Alarms fitted", "May 2026", "Bea Quill", "In progress"];

function reviewed(rows: CellValue[][], merges: Area[] = []) {
  const sheet = worksheet("Plan", rows, { merges });
  return review([{ name: "x", date1904: false, sheets: [sheet] }], { asAt: "2026-06-30" });
}

const actionsOf = (rows: CellValue[][]) =>
  reviewed(rows).workbooks.flatMap(({ readings }) => readings.flatMap(({ plan }) => plan.actions));

const milestonesOf = (rows: CellValue[][]) => actionsOf(rows).flatMap((each) => each.milestones);

function partsLeftOut(rows: CellValue[][], merges: Area[] = []): string[] {
  const findings = reviewed(rows, merges).workbooks.flatMap((each) => each.findings);
  return findings.filter(({ rule }) => rule === "read-in-part").map(({ message }) => message);
}

test("a sheet within the limits is read whole", () => {
  expect(partsLeftOut([LABELS, ROW])).toEqual([]);
});

test("labels to the last column are looked at no further than a plan can reach", () => {
  const wide = Array.from({ length: 16_384 }, (_, n) => LABELS[n % 5] ?? "");
  expect(partsLeftOut([wide, wide, wide, wide, wide, ROW])).toEqual([
    expect.stringMatching(/^Only the first 1,000 columns of this sheet were read\./),
  ]);
});

test("merged areas that lie on one another are looked at so many cells long", () => {
  const area = { top: 5, left: 0, bottom: 900, right: 900 };
  const rows = [LABELS, ROW, ...Array.from({ length: 900 }, () => [])];
  rows.push([...Array.from({ length: 900 }, () => ""), "x"]);
  expect(partsLeftOut(rows, [area, area])).toEqual([
    expect.stringMatching(/^Only the first 813,603 merged cells/),
  ]);
});

test.each([3, 4])("a cell as long as Excel lets it be is looked at in part (column %i)", (at) => {
  const long = ROW.map((text, column) =>
    column === at ? `${text} ${"and more ".repeat(3600)}` : text,
  );
  expect(partsLeftOut([LABELS, ROW, long])).toEqual([
    expect.stringMatching(/^Only the first 1,000 characters of this cell were looked at/),
  ]);
});

test("that many cells of a sheet are too long is said once, with their number", () => {
  const long = ROW.map((text) => `${text} ${"and more ".repeat(200)}`);
  expect(partsLeftOut([LABELS, ROW, long, long])).toEqual([
    expect.stringMatching(/^Only the first 1,000 characters of 4 cells, this one first,/),
  ]);
});

test("leads that are each another are told once, however many they are", () => {
  const rows = Array.from({ length: 4_200 }, (_, n) =>
    ROW.map((text, column) => (column === 3 ? `Bea ${nameOf(n)}` : text)),
  );
  expect(partsLeftOut([LABELS, ...rows])).toEqual([
    expect.stringMatching(/^Directorates were told from people by the 4,000 commonest texts/),
  ]);
});

/** A surname for a number: "Qaab". */
const nameOf = (n: number): string =>
  `Q${n
    .toString(26)
    .padStart(3, "0")
    .replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "")}`;

describe("what is looked at in part is not read as what it does not say", () => {
  const STORY = "The panels meet, hear residents and say what became of it. ".repeat(40);

  test("the day that a very long deadline ends with is the day", () => {
    const row = ROW.map((text, column) => (column === 2 ? `${STORY}(31 March 2027)` : text));
    const [milestone] = milestonesOf([LABELS, row]);
    expect(milestone?.deadline?.due).toBe("2027-03-31");
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    "no name in a very long cell of leads is cut into another (%i letters on)",
    (shift) => {
      const first = ["Bea", "Dev", "Eve", "Idris", "Maud", "Rufus", "Tomas", "Nadira", "Henrik"];
      const last = [
        "Quill",
        "Shah",
        "Tull",
        "Colebrook",
        "Ferrier",
        "Adair",
        "Wrekin",
        "Sallow",
        "Larkspur",
        "Okoro",
        "Rahim",
        "Osei",
      ];
      const lines = first.flatMap((given) => last.map((family) => `${given} ${family}`));
      const cell = `${"X".repeat(shift)}ara Lund, ${lines.join(", ")}`;
      expect(cell.length).toBeGreaterThan(1_000);
      const row = ROW.map((text, column) => (column === 3 ? cell : text));
      const found = actionsOf([LABELS, ROW, row]).at(-1)?.leads.officers ?? [];
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter((name) => !cell.split(", ").includes(name))).toEqual([]);
    },
  );

  test("merged cells of a long honest sheet, none upon another, are all looked at", () => {
    const rows = [LABELS, ...Array.from({ length: 100_000 }, (_, n) => (n % 2 === 0 ? ROW : []))];
    rows.push(ROW);
    const merges = Array.from({ length: 50_000 }, (_, n) =>
      [0, 1, 2, 3, 4, 5].map((column) => ({
        top: 2 * n + 1,
        bottom: 2 * n + 2,
        left: column,
        right: column,
      })),
    ).flat();
    rows[0] = [...LABELS, "Notes"];
    expect(gridOf(worksheet("Plan", rows, { merges })).limits).toEqual([]);
  });
});
