import { askHand, type Probe } from "./probe";

/** What the pane’s own page may do in this Excel. */
export const PAGE_PROBES: readonly Probe[] = [
  {
    id: "worker",
    asks: "Is the plan checked off the pane’s own thread?",
    expected: "yes",
    run: async ({ page }) => ((await page.hasWorker()) ? "yes" : "no"),
  },
  {
    id: "clipboard",
    asks: "Does the pane put text on the clipboard?",
    expected: "taken and there",
    byHand: true,
    async run(bench) {
      // Pages may use the clipboard only just after a person has pressed something.
      await askHand(bench, "Press Done: the words “Milestone Monitor” are put on the clipboard.");
      const isTaken = await bench.page.copyText("Milestone Monitor");
      if (!isTaken) return "refused";
      const answer = await askHand(
        bench,
        `Paste into a cell of the sheet “${bench.sheetName}”. Press Done if the words “Milestone Monitor” came.`,
      );
      return answer === "done" ? "taken and there" : "taken, not there";
    },
  },
  {
    id: "download",
    asks: "Does a file that the pane offers reach the person?",
    expected: "offered and there",
    byHand: true,
    async run(bench) {
      await askHand(bench, "Press Done: a small file, “self-test.json”, is offered for download.");
      if (!bench.page.saveFile("self-test.json", "{}\n")) return "refused";
      const answer = await askHand(
        bench,
        "Press Done if “self-test.json” is among your downloads now. You can delete it.",
      );
      return answer === "done" ? "offered and there" : "offered, not there";
    },
  },
];
