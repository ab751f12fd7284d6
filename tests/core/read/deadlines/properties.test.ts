import fc from "fast-check";
import type { Deadline } from "../../../../src/core/plan/deadline";
import { addDays, formatDay, isDay } from "../../../../src/core/plan/day";
import { scan } from "../../../../src/core/read/deadlines/scan";
import { mentions } from "../../../../src/core/read/deadlines/mention";
import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { readerFor } from "../../../support/check-deadline";
import { PHRASES } from "./phrases";

const reader = readerFor();
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
      reader.shapeOf(text);
    }),
    { numRuns: 2_000 },
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
    const reading = scan(text, {
      asAt: "2011-10-01",
      planYear: null,
      settings: DEFAULT_SETTINGS,
    });
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
  ])("a thousand times “%s”", (piece) => {
    const small = work(piece.repeat(500));
    expect(work(piece.repeat(2_000))).toBeLessThan(small * 6 + 1_000);
    // Working a reading out must end as surely as finding it does: jest's own limit would tell.
    expectSound(reader.inText(piece.repeat(2_000)).deadline);
    expectSound(reader.inCell(piece.repeat(2_000)));
  });
});
