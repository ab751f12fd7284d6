import type { Deadline } from "../../../../src/core/plan/deadline";
import { addDays, formatDay, isDay } from "../../../../src/core/plan/day";
import { scan } from "../../../../src/core/read/deadlines/scan";
import { mentions } from "../../../../src/core/read/deadlines/mentions";
import { ENDS } from "../../../../src/core/read/deadlines/tokens";
import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { readerFor } from "../../../support/check-deadline";
import { PHRASES } from "./phrases";
import { fc, runs } from "../../../support/random";

const reader = readerFor();
const CONVENTIONS = {
  asAt: "2011-10-01",
  planYear: null,
  usualYear: null,
  settings: DEFAULT_SETTINGS,
};
const words = PHRASES.flatMap(({ phrase }) => phrase.split(/\s+/));
/** Text made of the pieces dates are made of, so that every notation is met in odd company. */
const salad = fc
  .array(fc.oneof(fc.constantFrom(...words, "(", ")", "-", "/", ".", ",", "£", "%"), fc.string()), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(" "));

function expectSound(deadline: Deadline | null): void {
  if (!deadline) return;
  const { earliest, due, precision, certainty, remarks } = deadline;
  if (earliest !== null) expect(isDay(earliest)).toBe(true);
  if (due !== null) expect(isDay(due)).toBe(true);
  if (earliest !== null && due !== null) expect(earliest <= due).toBe(true);
  if (due !== null) {
    expect(earliest).not.toBeNull();
    expect(precision).not.toBe("none");
    expect(["stated", "tentative"]).toContain(certainty);
  }
  const open = ["recurring", "conditional", "to-be-confirmed", "unreadable", "slip"];
  const excused = certainty === "ongoing" || remarks.some(({ kind }) => open.includes(kind));
  if (due === null) expect(excused).toBe(true);
}

test("any text is read soundly, and none throws", () => {
  fc.assert(
    fc.property(fc.oneof(salad, fc.string({ unit: "grapheme" })), (text) => {
      const { deadline, title } = reader.inText(text);
      expectSound(deadline);
      expect(title.length).toBeLessThanOrEqual(text.length);
      expectSound(reader.inCell(text));
      expectSound(reader.revisedInCell(text));
      reader.shapeOf(text);
    }),
    { numRuns: runs(2_000) },
  );
});

test("any number is read soundly", () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.constantFrom("", "mmm-yy", "yyyy", "dd/mm/yyyy"),
      (value, format) => {
        expectSound(reader.inCell(value, format));
      },
    ),
  );
});

test("a day reads as itself in every usual notation", () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("1990-01-01", n));
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)];
      for (const text of [
        day,
        `${date}/${month}/${year}`,
        `${date}.${month}.${year}`,
        formatDay(day),
      ]) {
        expect(reader.inCell(text)?.due).toBe(day);
        expect(reader.inText(`Open the library (${text})`).deadline?.due).toBe(day);
      }
    }),
  );
});

describe("the work grows with the text and no faster", () => {
  /** Counts look-ups rather than time, so that a busy machine cannot fail it. */
  function work(text: string): number {
    const reading = scan(text, CONVENTIONS);
    let asked = 0;
    const counted = {
      ...reading,
      tokens: new Proxy(reading.tokens, {
        get: (target, key) => {
          asked += 1;
          return Reflect.get(target, key) as unknown;
        },
      }),
    };
    mentions(counted);
    return asked;
  }

  test.each([
    "(",
    ")",
    "1",
    "1/",
    "(1",
    "()",
    "May ",
    "May (",
    "end of ",
    "by ",
    "if ",
    "TBC (",
    "2011-",
    "Q1-",
    "1 and ",
    "June, ",
    "(June 2011 ",
    "within 6 months of ",
    "annually each ",
    "- ",
    "every ",
    "the ",
    "1.",
    "1. ",
    "1:",
    "12:30 ",
    "of ",
    "and ",
    "2026-",
    "Q1 ",
    "Mar-25 (was Dec-24) ",
    "now May 2026 ",
    "a) June 2025\n",
  ])("a whole cell of “%s”", (piece) => {
    const filled = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    const small = work(filled(ENDS / 2));
    expect(work(filled(2 * ENDS))).toBeLessThan(small * 6 + 1_000);
    // Working a reading out must end as surely as finding it does: jest's own limit would tell.
    const cell = filled(32_767);
    expect(scan(cell, CONVENTIONS).tokens.length).toBeLessThanOrEqual(2 * ENDS + 1);
    expectSound(reader.inText(cell).deadline);
    expectSound(reader.inCell(cell));
    reader.shapeOf(cell);
  });

  test("a long text is read at both its ends, and its title is whole", () => {
    const story = "Work with residents to plan the square. ".repeat(800).trim();
    for (const text of [`${story} (May 2011)`, `By May 2011: ${story}`]) {
      const { deadline, title } = reader.inText(text);
      expect(deadline?.due).toBe("2011-05-31");
      expect(title).toBe(story);
    }
  });

  test("no word of a long text is cut in two", () => {
    for (let more = 0; more < 12; more++) {
      const cell = "a".repeat(more) + " Marches 2011es".repeat(1_000);
      const { tokens } = scan(cell, CONVENTIONS);
      expect(
        new Set(tokens.map(({ text }) => text).filter((word) => word.startsWith("m"))),
      ).toEqual(new Set(["marches"]));
    }
  });
});
