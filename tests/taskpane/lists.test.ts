import { createLists } from "../../src/taskpane/lists";
import type { Ports } from "../../src/taskpane/ports";
import { inlineReviewer, type Reviewer } from "../../src/taskpane/reviewer";
import { createPaneStore } from "../../src/taskpane/state";
import { worksheet } from "../../src/core/sheet/workbook";
import { twin } from "../support/twin";

const AS_AT = "2026-11-20";
const PLAN = worksheet("Plan", [
  ["Strategic action", "Lead officer", "Directorate", "Milestone", "Deadline"],
  ["Lamps", "Tom Hale", "Housing", "Survey the columns", "May 2026"],
  ["Waste", "Grace Oduya", "Streets", "Deliver the caddies", null],
]);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const ABORTED = new DOMException("Cancelled", "AbortError");

/** Lists over a store, with a reviewer that has checked a plan; `asked` are the searches it hears. */
async function listsOver() {
  const reviewer = inlineReviewer();
  const asked: string[] = [];
  let answer: Reviewer["listFindings"] = reviewer.listFindings;
  const store = createPaneStore(AS_AT);
  const ports = {
    workbook: twin({}),
    reviewer: {
      ...reviewer,
      listFindings: (id, query) => {
        asked.push(query.search);
        return answer(id, query);
      },
    } satisfies Reviewer,
  } as unknown as Ports;
  const lists = createLists({ store, ports });
  const check = async (): Promise<void> => {
    const workbook = { name: "Plan.xlsx", date1904: false, sheets: [PLAN] };
    store.set({ review: await reviewer.check(workbook, { asAt: AS_AT }) });
    await settled();
  };
  const search = (words: string): void => {
    store.set(({ check: filters }) => ({ check: { ...filters, search: words } }));
  };
  const fail = (error: Error): void => {
    answer = () => Promise.reject(error);
  };
  const work = (): void => {
    answer = reviewer.listFindings;
  };
  const quotes = (): string[] => {
    const rows = lists.findings.get();
    return Array.from({ length: rows?.list.count ?? 0 }, (_, i) => rows?.rowAt(i)?.quote ?? "");
  };
  await check();
  return { store, lists, asked, check, search, fail, work, quotes };
}

it("are made once there is a review, and again with the next", async () => {
  const { lists, asked, check } = await listsOver();
  const first = lists.findings.get()?.list;
  expect(first?.count).toBeGreaterThan(0);
  expect(lists.milestones.get()?.rowAt(0)?.title).toBe("Survey the columns");
  await check();
  expect(lists.findings.get()?.list.id).toBeGreaterThan(first?.id ?? 0);
  expect(asked).toHaveLength(2);
});

it("follow the filters, and what is ignored, and nothing else", async () => {
  const { store, asked, search, quotes } = await listsOver();
  search("caddies");
  await settled();
  expect(quotes()).toEqual(["Deliver the caddies"]);
  store.set({ note: "Something was done" });
  await settled();
  expect(asked).toEqual(["", "caddies"]);
  store.set(({ settings }) => ({
    settings: {
      ...settings,
      ignored: [
        {
          rule: "milestone-without-deadline",
          sheet: "Plan",
          about: "",
          quote: "Deliver the caddies",
          reason: "Waits",
        },
      ],
    },
  }));
  await settled();
  expect(quotes()).toEqual([]);
});

it("are asked for one at a time, the last words when the answer is there", async () => {
  const { asked, search, quotes } = await listsOver();
  for (const words of ["l", "la", "lam", "caddies"]) search(words);
  await settled();
  expect(asked).toEqual(["", "l", "caddies"]);
  expect(quotes().length).toBeGreaterThan(0);
});

it("are asked for again when what ended the worker is over", async () => {
  const { store, asked, search, fail, work, quotes } = await listsOver();
  const before = quotes();
  fail(ABORTED);
  store.set({ work: { label: "Checking", done: 0, total: 0, shown: false, cancel: null } });
  search("zebra");
  await settled();
  store.set({ note: "Still at it" });
  await settled();
  expect(asked).toEqual(["", "zebra"]);
  expect(quotes()).toEqual(before);
  expect(store.get().message).toBeNull();
  work();
  store.set({ work: null });
  await settled();
  expect(asked).toEqual(["", "zebra", "zebra"]);
  expect(quotes()).toEqual([]);
});

it("stay as they are when they cannot be made, and the pane says so", async () => {
  const { store, asked, search, fail, work, quotes } = await listsOver();
  const before = quotes();
  fail(new Error("out of memory"));
  search("caddies");
  await settled();
  expect(store.get().message?.title).toMatch(/out of memory/);
  expect(quotes()).toEqual(before);
  expect(asked).toEqual(["", "caddies"]);
  work();
  search("zebra");
  await settled();
  expect(quotes()).toEqual([]);
});
