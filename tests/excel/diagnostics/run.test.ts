import { PROBES } from "../../../src/excel/diagnostics/index";
import {
  runSelfTest,
  type SelfTest,
  type SelfTestOptions,
} from "../../../src/excel/diagnostics/run";
import { OfficeError, type Host } from "../../../src/workbench/host/index";
import { client } from "../../support/clients";
import { contentsOf, inExcel, bookOf, sheetOf } from "../support/in-excel";
import { everything, misread, PROBE_IDS, tellTruth, willing, workbook } from "./support";

afterEach(tellTruth);

const outcomes = ({ results }: SelfTest): Record<string, string> =>
  Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]));

const namesOf = (host: Host): string[] => host.book.sheets.map(({ name }) => name);

describe("every probe", () => {
  test("has an id of its own, a question, and what is expected", () => {
    expect(new Set(PROBE_IDS).size).toBe(PROBE_IDS.length);
    expect(PROBE_IDS.length).toBeGreaterThanOrEqual(25);
    for (const { id, asks, expected } of PROBES) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(asks).toMatch(/^[A-Z].*\?$/);
      expect(expected).not.toBe("");
    }
  });

  test("finds in this Excel what it expects, or says what it has not", async () => {
    const host = workbook();
    const test = await runSelfTest(everything(host));
    const others = test.results.filter(({ outcome }) => outcome !== "as-expected");
    const lacking = others.map(({ id, outcome, found }) => [id, outcome, found]);
    expect(lacking).toEqual([
      [
        "copied-flag",
        "could-not-run",
        expect.stringMatching(/^This Excel has no such call: .*Range\.[cC]opyFrom/),
      ],
      ...(client === "ours"
        ? []
        : [["notes", "could-not-run", "This Excel has no Worksheet.notes."]]),
    ]);
    expect(test).toMatchObject({ complete: true, leftSheets: [] });
    expect(test.environment).toMatchObject({
      platform: "OfficeOnline",
      displayLanguage: "en-GB",
      sets: expect.arrayContaining(["ExcelApi 1.18", "SharedRuntime 1.1"]) as unknown,
      facts: { listSeparator: ",", dateShownAs: "2026-04-03" },
    });
  });
});

describe("the workbook", () => {
  test("is as it was after all probes, with the same sheet in front", async () => {
    const host = workbook();
    host.userSelect("Notes", "B2");
    const before = contentsOf(host.book);
    await runSelfTest(everything(host));
    expect(contentsOf(host.book)).toEqual(before);
    expect(host.selection.sheet).toBe("Notes");
  });

  test("keeps a sheet of a person’s that has a scratch sheet’s name", async () => {
    const host = inExcel(
      bookOf(sheetOf("Plan", [["a"]]), sheetOf("self-test 1", [["mine"]])),
      "1.18",
    );
    const before = contentsOf(host.book);
    await runSelfTest({ ...everything(host), byHand: false });
    expect(contentsOf(host.book)).toEqual(before);
  });

  test("whose structure is protected is not touched, and that is said of each probe", async () => {
    const host = workbook();
    host.faults.workbookProtected = true;
    const before = contentsOf(host.book);
    const { results } = await runSelfTest({ ...everything(host), byHand: false });
    expect(contentsOf(host.book)).toEqual(before);
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["could-not-run"]));
    expect(results[0]?.found).toMatch(/^No scratch sheet could be added: /);
  });

  test("names a scratch sheet that will not go", async () => {
    const host = workbook();
    const options = everything(host);
    const hasWorker = (): Promise<boolean> => {
      host.faults.workbookProtected = true;
      return Promise.resolve(true);
    };
    const test = await runSelfTest({
      ...options,
      only: ["worker"],
      page: { ...options.page, hasWorker },
    });
    expect(test.leftSheets).toEqual(["Self-test 1"]);
    expect(namesOf(host)).toEqual(["Plan", "Notes", "Self-test 1"]);
  });
});

describe("the run", () => {
  test("stops when it is asked to, and gives what was found until then", async () => {
    const host = workbook();
    const stop = new AbortController();
    const test = await runSelfTest({
      ...everything(host),
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 3) stop.abort();
      },
    });
    expect(test.complete).toBe(false);
    expect(test.results.slice(0, 3).map(({ outcome }) => outcome)).toEqual(
      Array(3).fill("as-expected"),
    );
    expect(namesOf(host)).toEqual(["Plan", "Notes"]);
  });

  test("stops while it waits for a person’s hand", async () => {
    const host = workbook();
    const stop = new AbortController();
    const test = await runSelfTest({
      ...everything(host),
      signal: stop.signal,
      hand: () => {
        stop.abort();
        return new Promise(() => undefined);
      },
    });
    expect(test.results.at(-1)).toMatchObject({ outcome: "could-not-run", found: "Stopped." });
    expect(namesOf(host)).toEqual(["Plan", "Notes"]);
  });

  test("puts no probe that needs a hand unless it may, and counts none that is skipped", async () => {
    const host = workbook();
    const without = await runSelfTest({ ...everything(host), byHand: false });
    expect(without.results).toHaveLength(PROBES.filter(({ byHand }) => !byHand).length);
    const skipped = await runSelfTest({
      ...everything(host),
      hand: () => Promise.resolve("skipped"),
    });
    const byHand = skipped.results.slice(without.results.length);
    expect(byHand.map(({ outcome, found }) => [outcome, found])).toEqual(
      byHand.map(() => ["could-not-run", "Skipped."]),
    );
  });

  test("says of an older Excel which level it has not", async () => {
    const host = workbook("1.13");
    const test = await runSelfTest({ ...everything(host), byHand: false });
    const lacking = test.results.filter(({ outcome }) => outcome === "could-not-run");
    expect(lacking.map(({ found }) => found)).toEqual([
      expect.stringContaining("opyFrom"),
      "This Excel has no ExcelApi 1.18.",
      "This Excel has no ExcelApi 1.14.",
    ]);
    expect(test.results.filter(({ outcome }) => outcome === "otherwise")).toEqual([]);
  });
});

type Grid = readonly (readonly unknown[])[];

/** A listener that is told something else of every change. */
const retold =
  (change: (event: object) => object) =>
  (listeners: { add: (handler: (event: object) => unknown) => unknown }): object => ({
    add: (handler: (event: object) => unknown) => listeners.add((event) => handler(change(event))),
  });

const nothing = () => (): undefined => undefined;

/** One misbehaviour a probe: what is wrong with this Excel, or what does not come of the person's hand. */
const MISBEHAVIOURS: Readonly<Record<string, (host: Host, options: SelfTestOptions) => unknown>> = {
  "merged-areas": () => {
    misread("RangeAreas", "address", () => "Sheet!B2:C4");
  },
  "merged-values": () => {
    misread("Range", "values", (values: Grid) => values.map((row) => row.map(() => "kept")));
  },
  "cell-properties": () => {
    misread("Range", "getCellProperties", () => () => ({ value: [[{}, {}]] }));
  },
  "hidden-rows": () => {
    misread("Range", "rowHidden", () => false);
  },
  "list-separator": () => {
    misread("Worksheet", "getRanges", () => () => {
      throw new OfficeError("InvalidArgument");
    });
  },
  "blank-sheet": () => {
    misread(
      "Worksheet",
      "getUsedRangeOrNullObject",
      (_, sheet: Excel.Worksheet) => () => sheet.getRange("A1"),
    );
  },
  "other-rules": () => {
    misread("ConditionalFormat", "delete", nothing);
  },
  "new-rule-on-top": () => {
    misread("ConditionalFormat", "priority", (place: number) => -place);
  },
  "copied-flag": () => {
    misread("Range", "copyFrom", nothing);
  },
  "name-scope": () => {
    misread("NamedItem", "scope", () => "Workbook");
  },
  "hidden-name": () => {
    misread("NamedItem", "visible", () => true);
  },
  "date-text": () => {
    misread("Range", "valueTypes", () => [["Double"]]);
  },
  "formula-text": () => {
    misread("Range", "values", () => [[2]]);
  },
  "long-text": () => {
    misread("Range", "values", ([[text]]: [[string]]) => [[text.slice(0, 8_192)]]);
  },
  "number-format": () => {
    misread("Range", "numberFormat", () => [["General"]]);
  },
  "null-leaves": () => {
    misread("Range", "values", () => [["", ""]]);
  },
  "frozen-rows": () => {
    misread("Range", "rowCount", () => 1);
  },
  "protection-options": () => {
    misread("WorksheetProtection", "options", () => ({}));
  },
  "protection-refuses": () => {
    misread("WorksheetProtection", "protect", nothing);
  },
  visibility: () => {
    misread("Worksheet", "visibility", () => "Visible");
  },
  "table-growth": () => {
    misread("Table", "resize", nothing);
  },
  "drop-down-rule": () => {
    misread("DataValidation", "rule", () => ({}));
  },
  notes: () => {
    misread("Note", "content", () => "");
  },
  "event-order": () => {
    misread(
      "Worksheet",
      "onChanged",
      retold((event) => ({ ...event, address: "A1" })),
    );
  },
  "event-source": () => {
    misread(
      "Worksheet",
      "onChanged",
      retold((event) => ({ ...event, triggerSource: "Unknown" })),
    );
  },
  settings: () => {
    misread("Setting", "value", (value: string) => value.slice(0, 32_767));
  },
  "settings-too-large": ({ book }) => {
    book.settings.set("MilestoneMonitor.selfTest", '"kept"');
  },
  "workbook-file": ({ faults }) => {
    faults.fileFails = "slice";
  },
  "create-workbook": () => {
    const without = new Proxy(Excel, {
      get: (target, key): unknown =>
        key === "createWorkbook" ? undefined : Reflect.get(target, key),
    });
    Object.assign(globalThis, { Excel: without });
  },
  "speed-20000-cells": () => {
    misread("Range", "values", (values: Grid) => values.slice(0, 1_000));
  },
  worker: (_, { page }) => ({ page: { ...page, hasWorker: () => Promise.resolve(false) } }),
  clipboard: (_, { page }) => ({ page: { ...page, copyText: () => Promise.resolve(false) } }),
  download: (host) => ({
    hand: async (words: string) =>
      words.includes("among your downloads") ? "did-not-happen" : willing(host, words),
  }),
  "drop-down": () => ({ hand: () => Promise.resolve("done") }),
  // Nothing is left to take back, so Ctrl+Z does nothing.
  "undo-after-reading": (host) => ({
    hand: async (words: string) => (words.includes("Ctrl+Z") ? "done" : willing(host, words)),
  }),
  // Something else is taken back, or only a part of it.
  "undo-after-properties": (host) => ({
    hand: async (words: string) => {
      const sheet = host.selection.sheet;
      if (!words.includes("Ctrl+Z")) return willing(host, words);
      host.userEdit(sheet, "A1", [[1]]);
      return "done";
    },
  }),
  "edit-mode": () => ({ hand: () => Promise.resolve("did-not-happen") }),
};

describe("each probe fails in an Excel that is not as it should be", () => {
  test("there is a misbehaviour for each", () => {
    expect(Object.keys(MISBEHAVIOURS).sort()).toEqual([...PROBE_IDS].sort());
  });

  // The lies are told by the objects of our own client; Microsoft's are closed.
  (client === "ours" ? test : test.skip).each(PROBE_IDS)("%s", async (id) => {
    const host = workbook();
    const options = everything(host);
    const only = PROBES.find((probe) => probe.id === id);
    const faulty = MISBEHAVIOURS[id]?.(host, options) as Partial<SelfTestOptions> | undefined;
    const told = await runSelfTest({ ...options, ...faulty, only: [id] });
    expect(only).toBeDefined();
    expect(outcomes(told)).toEqual({ [id]: "otherwise" });
    tellTruth();
  });
});
