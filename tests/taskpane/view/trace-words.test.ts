import type { TraceFault, TraceRemoval, Traces } from "../../../src/excel/index";
import {
  changedNotesWords,
  removalMessage,
  removalWarnings,
  traceLines,
} from "../../../src/taskpane/view/trace-words";

const NOTHING: Traces = {
  settings: { keys: 0, bytes: 0 },
  painted: [],
  notesCounted: true,
  changedNotes: [],
  reports: [],
  lists: false,
  names: 0,
  shared: false,
  structureProtected: false,
};

const plan = { sheet: "Plan", flags: 1, marks: 1_200, notes: 2, locked: false };
const rollUp = { sheet: "Roll-up", edited: false };
const register = { sheet: "Register", edited: true };

const ALL: Traces = {
  ...NOTHING,
  settings: { keys: 1, bytes: 12_400 },
  painted: [plan],
  reports: [rollUp, register],
  lists: true,
  names: 3,
};

const whatOf = (traces: Traces): string[] => traceLines(traces).map(({ what }) => what);

describe("what is ours in a workbook", () => {
  test("is a line each, counted", () => {
    expect(traceLines(NOTHING)).toEqual([]);
    expect(whatOf(ALL)).toEqual([
      "The settings, 12 kB",
      "1 flagged cell on “Plan”",
      "1,200 marked cells on “Plan”",
      "2 notes on “Plan”",
      "The report “Roll-up”",
      "The report “Register”",
      "The hidden sheet “Milestone Monitor lists”",
      "3 hidden names",
    ]);
  });

  test.each([
    [1, "The settings, 1 byte"],
    [999, "The settings, 999 bytes"],
    [1_000, "The settings, 1 kB"],
    [99_999, "The settings, 100 kB"],
  ])("settings of %d bytes are %s", (bytes, words) => {
    expect(whatOf({ ...NOTHING, settings: { keys: 1, bytes } })).toEqual([words]);
  });

  test("says which report holds work of a person’s, and which sheet is protected", () => {
    const traces = { ...ALL, painted: [{ ...plan, locked: true }] };
    const about = traceLines(traces).map((line) => line.about);
    expect(about.filter((words) => words.includes("typed into"))).toHaveLength(1);
    expect(about.filter((words) => words.includes("The sheet is protected"))).toHaveLength(3);
  });

  test("names five notes at most that are somebody’s now", () => {
    expect(changedNotesWords(NOTHING)).toBeNull();
    const at = (row: number) => ({ sheet: "Plan", row, column: 1 });
    expect(changedNotesWords({ ...NOTHING, changedNotes: [0, 1, 2, 3, 4, 5, 6].map(at) })).toBe(
      "B1 on “Plan”, B2 on “Plan”, B3 on “Plan”, B4 on “Plan”, B5 on “Plan”, 2 more: somebody has changed our note, so it is theirs and stays.",
    );
  });
});

describe("before it goes", () => {
  test.each<[string, Partial<Traces>, number]>([
    ["nothing in a workbook of one’s own", {}, 0],
    ["that others have it open", { shared: true }, 1],
    ["which sheets are protected", { painted: [{ ...plan, locked: true }] }, 1],
    ["that no sheet can be removed", { structureProtected: true }, 1],
    ["nothing of sheets where there is no report", { structureProtected: true, reports: [] }, 0],
  ])("a person is told %s", (_, parts, count) => {
    expect(removalWarnings({ ...ALL, ...parts })).toHaveLength(count);
  });
});

describe("what has become of it", () => {
  const describeFault = (error: unknown) => ({
    message: `It failed: ${String(error)}.`,
    advice: "Unprotect it.",
    detail: "detail",
    code: "Code",
  });
  const fault: TraceFault = { part: "flags", sheet: null, error: "locked" };
  const told = (parts: Partial<TraceRemoval>, going = [rollUp]) =>
    removalMessage({ before: ALL, after: NOTHING, faults: [], ...parts }, going, describeFault);

  test("all gone, with the reports that are a person’s own now", () => {
    expect(told({})).toMatchObject({
      intent: "success",
      list: [
        "Removed: The settings, 12 kB, 1 flagged cell on “Plan”, 1,200 marked cells on “Plan”, 2 notes on “Plan”, the report “Roll-up”, the hidden sheet “Milestone Monitor lists”, 3 hidden names.",
        "Kept as sheets of your own: The report “Register”.",
      ],
    });
  });

  test("some still there, and why", () => {
    const after = { ...NOTHING, painted: [{ ...plan, marks: 0, notes: 0 }] };
    expect(told({ after, faults: [fault] })).toMatchObject({
      intent: "warning",
      title: "Not everything of ours could be removed.",
      list: [
        expect.stringMatching(/^Removed: (?!.*flagged)/) as unknown,
        expect.stringMatching(/^Kept/) as unknown,
        "Still there: 1 flagged cell on “Plan”.",
        "It failed: locked.",
      ],
      advice: "Unprotect it. Then look again.",
      detail: "flags: Code: detail",
    });
  });

  test("nothing is claimed where Excel could not be asked", () => {
    expect(told({ after: null, faults: [fault] })).toMatchObject({
      intent: "warning",
      title: "Excel could not be asked what is left.",
      list: ["It failed: locked."],
    });
  });
});
