import { worksheet, type Workbook } from "../../src/core/sheet/workbook";
import { ALL_CHECKS, ALL_MILESTONES } from "../../src/taskpane/filters";
import { inlineReviewer, type Reviewer } from "../../src/taskpane/reviewer";
import { createDesk } from "../../src/taskpane/review-desk";
import type { WorkerLike } from "../../src/taskpane/worker-link";
import type { Answer, Request } from "../../src/taskpane/worker-messages";
import { workerReviewer } from "../../src/taskpane/worker-reviewer";
import { bookFile } from "../support/book-file";

const HEADER = ["Strategic action", "Lead officer", "Directorate", "Milestone", "Deadline"];
const plan = (milestones: number): Workbook => ({
  name: "Plan.xlsx",
  date1904: false,
  sheets: [
    worksheet("Plan", [
      HEADER,
      ...Array.from({ length: milestones }, (_, i) => [
        `Action ${String(i)}`,
        "Tom Hale",
        "Housing",
        `Step ${String(i)}`,
        i % 2 === 0 ? "May 2026" : null,
      ]),
    ]),
  ],
});
const OPTIONS = { asAt: "2026-11-20" };
const QUERY = { ...ALL_CHECKS, ignored: [] };

/** A desk behind what looks like a worker: messages are copied, and come back in turn. */
function deskWorker(started: WorkerLike[], requests: Request[]): WorkerLike {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage(request) {
      requests.push(request);
      setTimeout(() => {
        desk(structuredClone(request));
      }, 0);
    },
    terminate() {
      worker.onmessage = null;
    },
  };
  const desk = createDesk((answer: Answer) => {
    worker.onmessage?.({ data: structuredClone(answer) } as MessageEvent<Answer>);
  });
  started.push(worker);
  return worker;
}

function behindWorker() {
  const started: WorkerLike[] = [];
  const requests: Request[] = [];
  return { started, requests, reviewer: workerReviewer(() => deskWorker(started, requests)) };
}

/** Everything a reviewer says of a workbook. */
async function allOf(reviewer: Reviewer, workbook: Workbook) {
  return {
    review: await reviewer.check(workbook, OPTIONS),
    findingList: await reviewer.listFindings(1, QUERY),
    findings: await reviewer.findings(1, 0, 9_999),
    milestoneList: await reviewer.listMilestones(2, ALL_MILESTONES),
    milestones: await reviewer.milestones(2, 0, 9_999),
    flags: await reviewer.toPaint("flags", []),
    marks: await reviewer.toPaint("marks", []),
    explanation: await reviewer.explain(7),
    sheet: await reviewer.sheet("roll-up", []),
  };
}

it("says what the same review says on this thread, and sends a workbook in parcels", async () => {
  const { reviewer, requests } = behindWorker();
  const workbook = plan(5_000);
  const here = await allOf(inlineReviewer(), workbook);
  expect(here.milestones).toHaveLength(5_000);
  expect(here.findings?.length).toBe(here.findingList.count);
  expect(await allOf(reviewer, workbook)).toEqual(here);
  expect(requests.filter(({ kind }) => kind === "rows")).toHaveLength(3);
});

it("does not send a workbook twice", async () => {
  const { reviewer, requests } = behindWorker();
  await reviewer.check(plan(3), OPTIONS);
  const sent = requests.length;
  const again = await reviewer.check(null, { asAt: "2026-01-01" });
  expect(again.asAt).toBe("2026-01-01");
  expect(again.milestones).toBe(3);
  expect(requests).toHaveLength(sent + 1);
});

it("stops when cancelled, and still knows the check before it", async () => {
  const { reviewer, started } = behindWorker();
  await reviewer.check(plan(3), OPTIONS);
  await reviewer.listMilestones(1, ALL_MILESTONES);
  const controller = new AbortController();
  const checking = reviewer.check(plan(9), { ...OPTIONS, signal: controller.signal });
  controller.abort();
  await expect(checking).rejects.toMatchObject({ name: "AbortError" });
  const explanation = await reviewer.explain(0);
  expect(explanation?.parts.find(({ name }) => name === "Milestone")?.value).toMatch(/^Step/);
  expect(started).toHaveLength(2);
  expect((await reviewer.check(null, OPTIONS)).milestones).toBe(3);
});

it("never mixes the rows of two workbooks that are sent one after the other", async () => {
  const { reviewer } = behindWorker();
  await reviewer.check(plan(9_000), OPTIONS);
  const controller = new AbortController();
  const cancelled = reviewer.check(plan(5_000), { ...OPTIONS, signal: controller.signal });
  controller.abort();
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
  const explained = reviewer.explain(0);
  const both = await Promise.all([
    reviewer.check(plan(7_000), OPTIONS),
    reviewer.check(plan(6_000), OPTIONS),
  ]);
  expect(both.map(({ milestones }) => milestones)).toEqual([7_000, 6_000]);
  expect(await explained).not.toBeNull();
});

it("compares with a last return, also after a check was given up", async () => {
  const { reviewer, started } = behindWorker();
  const before = { ...plan(3), name: "Before.xlsx" };
  const file = { name: before.name, bytes: await bookFile(before) };
  expect(await reviewer.compareWith(file, OPTIONS)).toEqual({
    kind: "read",
    name: "Before.xlsx",
    milestones: 3,
  });
  const gone = async (workbook: Workbook): Promise<number> => {
    await reviewer.check(workbook, OPTIONS);
    const { groups } = await reviewer.listFindings(1, { ...QUERY, groupBy: "rule" });
    return groups.find(({ rule }) => rule === "milestone-gone")?.count ?? 0;
  };
  expect(await gone(plan(2))).toBe(1);
  const controller = new AbortController();
  const checking = reviewer.check(plan(9), { ...OPTIONS, signal: controller.signal });
  controller.abort();
  await expect(checking).rejects.toMatchObject({ name: "AbortError" });
  expect(await gone(plan(2))).toBe(1);
  expect(started).toHaveLength(2);
  expect(await reviewer.compareWith(null, OPTIONS)).toBeNull();
  expect(await gone(plan(2))).toBe(0);
});

it("has no rows of a list that went with a worker, and makes it anew when asked", async () => {
  const { reviewer } = behindWorker();
  await reviewer.check(plan(3), OPTIONS);
  await reviewer.listMilestones(1, ALL_MILESTONES);
  const controller = new AbortController();
  const checking = reviewer.check(plan(9), { ...OPTIONS, signal: controller.signal });
  controller.abort();
  await expect(checking).rejects.toMatchObject({ name: "AbortError" });
  expect(await reviewer.milestones(1, 0, 9)).toBeNull();
  expect((await reviewer.listMilestones(2, ALL_MILESTONES)).count).toBe(3);
  expect(await reviewer.milestones(2, 0, 9)).toHaveLength(3);
});

it("answers after the first check what is asked while it is made", async () => {
  const { reviewer, requests } = behindWorker();
  const checking = reviewer.check(plan(5), OPTIONS);
  const list = await reviewer.listMilestones(1, ALL_MILESTONES);
  expect(list.count).toBe(5);
  await checking;
  expect(requests.filter(({ kind }) => kind === "check")).toHaveLength(1);
});

it("makes sheets from the last check", async () => {
  const { reviewer } = behindWorker();
  expect(await reviewer.sheet("roll-up", [])).toBeNull();
  await reviewer.check(plan(3), OPTIONS);
  expect((await reviewer.sheet("roll-up", []))?.rows.length).toBeGreaterThan(2);
});

it("fails as the worker failed", async () => {
  const reviewer = workerReviewer(() => {
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage(request) {
        if (request.kind !== "check") return;
        setTimeout(() => {
          const answer: Answer = { kind: "failed", id: request.id, message: "out of memory" };
          worker.onmessage?.({ data: answer } as MessageEvent<Answer>);
        }, 0);
      },
      terminate: () => undefined,
    };
    return worker;
  });
  await expect(reviewer.check(plan(1), OPTIONS)).rejects.toThrow("out of memory");
});
