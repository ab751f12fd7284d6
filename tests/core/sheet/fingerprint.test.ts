import type { CellValue } from "../../../src/core/sheet/cell";
import { fingerprint } from "../../../src/core/sheet/fingerprint";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Ref", "Milestone", "Status", "Share"],
  ["A1", "Open the depot", null, 0.1],
  ["A2", "Close the depot\nfor good", null, 1 / 3],
];

test.each<[string, readonly (readonly CellValue[])[]]>([
  ["sorted", [ROWS[0] ?? [], ROWS[2] ?? [], ROWS[1] ?? []]],
  ["with blank rows and cells about", [[], ...ROWS.map((row) => [...row, null, ""]), [null]]],
  ["with other line ends", ROWS.map((r) => r.map((v) => (v === null ? v : crlf(v))))],
  [
    "with numbers as a file keeps them",
    ROWS.map((r) => r.map((v) => (v === 0.1 ? 0.1 + 1e-16 : v))),
  ],
])("a sheet %s has the fingerprint it had", (_, rows) => {
  expect(fingerprint("Register", rows)).toBe(fingerprint("Register", ROWS));
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  [
    "a word typed in",
    ROWS.map((row, i) => (i === 1 ? ["A1", row[1] ?? null, "Complete", 0.1] : row)),
  ],
  [
    "a value in another column",
    ROWS.map((row, i) => (i === 1 ? ["A1", null, "Open the depot", 0.1] : row)),
  ],
  ["a number that became text", ROWS.map((row) => row.map((v) => (v === 0.1 ? "0.1" : v)))],
  ["a row less", ROWS.slice(0, 2)],
  ["a row twice", [...ROWS, ...ROWS.slice(2)]],
])("%s makes another fingerprint", (_, rows) => {
  expect(fingerprint("Register", rows)).not.toBe(fingerprint("Register", ROWS));
});

test("a copy under another name has one of its own, whatever the case of the letters", () => {
  expect(fingerprint("Register (2)", ROWS)).not.toBe(fingerprint("Register", ROWS));
  expect(fingerprint("REGISTER", ROWS)).toBe(fingerprint("Register", ROWS));
});

function crlf(value: CellValue): CellValue {
  return typeof value === "string" ? value.replace(/\n/g, "\r\n") : value;
}
