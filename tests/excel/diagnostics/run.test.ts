import { PROBES } from "../../../src/excel/diagnostics/index";
import { runSelfTest, type SelfTestOptions } from "../../../src/excel/diagnostics/run";
import type { Host } from "../../../src/workbench/host/index";
import { bookOf, contentsOf, inExcel, sheetOf } from "../support/in-excel";

const NO_HANDS: SelfTestOptions = {
  byHand: false,
  hand: () => Promise.resolve("skipped"),
  page: {
    copyText: () => Promise.resolve(true),
    saveFile: () => true,
    hasWorker: () => Promise.resolve(true),
  },
};

const workbook = (level = "1.18"): Host =>
  inExcel(bookOf(sheetOf("Plan", [["Milestone"], ["Survey the piles"]])), level);

describe("the self-test", () => {
  test("x", async () => {
    workbook();
    const { results, ...rest } = await runSelfTest(NO_HANDS);
    console.log(
      rest,
      results.map((r) => `${r.outcome} ${r.id}: ${r.expected} | ${r.found}`).join("\n"),
    );
  });
});
