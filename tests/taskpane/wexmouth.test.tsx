import { act, screen, within } from "@testing-library/react";
import type { Book } from "../../src/xlsx/book";
import { STATUSES } from "../../src/core/plan/status";
import * as excel from "../../src/excel/index";
import { ALL_CHECKS, ALL_MILESTONES } from "../../src/taskpane/filters";
import { createPane } from "../../src/taskpane/pane";
import { standingOf } from "../../src/taskpane/view/standing";
import { SEVERITY_WORDS } from "../../src/taskpane/view/words";
import { paneOnExcel } from "../support/pane-on-excel";
import { panePorts } from "../support/pane-ports";
import { bookOf } from "../support/host";
import { openTab, startPane } from "../support/pane";
import {
  WEXMOUTH_AS_AT,
  WEXMOUTH_FIGURES as FIGURES,
  wexmouthRows,
  WEXMOUTH_SHEET,
} from "../support/wexmouth";

const { statuses, findings } = FIGURES;
const OTHER = statuses.undated + statuses.suspended + statuses.ongoing + statuses.cancelled;
const ALL_FINDINGS = findings.error + findings.warning + findings.info;
/** Some numbers as they follow one another in a text. */
const numbersIn = (text: string | null): number[] => (text?.match(/\d+/g) ?? []).map(Number);

test("the figures on each screen agree with every other", async () => {
  const { user, pane } = await startPane({ [WEXMOUTH_SHEET]: wexmouthRows() }, () => ({
    today: () => WEXMOUTH_AS_AT,
  }));
  const verdict = screen.getByRole("region", { name: "Verdict" });
  expect(within(verdict).getByRole("heading")).toHaveTextContent(
    `Not ready: ${String(findings.error)} to fix`,
  );
  expect(verdict).toHaveTextContent("20 findings: 5 to fix, 12 to look at, 3 notes");
  const standing = screen.getByRole("group", { name: "How the milestones stand" });
  const parts = [
    statuses.overdue,
    statuses["due-soon"],
    statuses.upcoming,
    statuses.complete,
    OTHER,
  ];
  expect(standing).toHaveTextContent(`${String(FIGURES.milestones)} milestones`);
  expect(
    within(standing)
      .getAllByRole("button")
      .flatMap((tile) => numbersIn(tile.textContent)),
  ).toEqual(parts);
  expect(parts.reduce((a, b) => a + b)).toBe(FIGURES.milestones);

  const sections = pane.lists.findings.get()?.list.groups.map(({ section, count, rule }) => ({
    section: section?.severity,
    of: section?.count,
    count,
    rule,
  }));
  expect(Object.fromEntries(sections?.map(({ section, of }) => [section, of]) ?? [])).toEqual(
    findings,
  );
  expect(Object.fromEntries(sections?.map(({ rule, count }) => [rule, count]) ?? [])).toEqual(
    FIGURES.rules,
  );

  await user.click(within(verdict).getByRole("button", { name: "12 to look at" }));
  expect(
    await screen.findByText(`${String(findings.warning)} of ${String(ALL_FINDINGS)} shown`),
  ).toBeVisible();
  expect(
    screen.getByRole("button", {
      name: (words) => words.startsWith(`${SEVERITY_WORDS.warning.title} only`),
    }),
  ).toBeVisible();

  await user.click(within(standing).getByRole("button", { name: "+ 8 other" }));
  expect(await screen.findByText(`${String(OTHER)} of 136 milestones`)).toBeVisible();

  await openTab(user, "Roll-up");
  expect(screen.getByRole("heading", { name: /^47 actions and 136 milestones/ })).toBeVisible();
  for (const [name, figures] of Object.entries(FIGURES.directorates)) {
    const row = screen.getByRole("row", { name: (words) => words.startsWith(name) });
    const cells = within(row).getAllByRole("cell");
    const [, milestones, complete, overdue, dueSoon, toCome, ...others] = cells.map(
      ({ textContent }) => numbersIn(textContent)[0] ?? NaN,
    );
    const [all, newDate, noNewDate, soon, come, done, other] = figures;
    expect([name, milestones, overdue, dueSoon, toCome, complete]).toEqual([
      name,
      all,
      newDate + noNewDate,
      soon,
      come,
      done,
    ]);
    expect(others.reduce((n, own) => n + own, 0)).toBe(other);
  }
  expect(screen.getByText(/^6 milestones are shared by directorates/)).toBeVisible();
});

test("what is flagged and marked is known again when the workbook is opened again", async () => {
  const book = bookOf({ [WEXMOUTH_SHEET]: wexmouthRows() });
  const { pane } = paneOnExcel(book, { today: WEXMOUTH_AS_AT });
  await pane.actions.start();
  await pane.actions.flagOverdue();
  await pane.actions.markFindings();
  const painted = { flags: statuses.overdue + statuses["due-soon"], marks: ALL_FINDINGS };
  expect(pane.store.get().paintedFor).toEqual(painted);

  const again = createPane(panePorts(excel, WEXMOUTH_AS_AT));
  await again.actions.start();
  const { painted: cells, paintedFor, review } = again.store.get();
  expect(cells).toEqual(pane.store.get().painted);
  expect(paintedFor).toEqual(painted);
  const { overdue = 0, dueSoon = 0 } = review?.rollUp.total ?? {};
  expect(overdue + dueSoon).toBe(paintedFor.flags);
  await act(() => again.actions.clearFlags(["flags"]));
  expect(again.store.get().note).toMatch(/^Cleared the flags of 31 milestones/);
});

/** The rows of a sheet that was written, as the texts of their cells. */
const rowsOf = (book: Book, name: string): string[][] => {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`“${name}” was not written`);
  return Array.from(sheet.cells, (row) =>
    Array.from(row ?? [], (cell) => String(cell?.value ?? "")),
  );
};

test("the sheets that are written have the figures of the screens", async () => {
  const book = bookOf({ [WEXMOUTH_SHEET]: wexmouthRows() });
  const { pane } = paneOnExcel(book, { today: WEXMOUTH_AS_AT });
  await pane.actions.start();
  for (const name of ["roll-up", "exceptions", "register", "findings"] as const) {
    expect([name, await pane.actions.writeSheet(name)]).toEqual([name, true]);
  }

  const rollUp = rowsOf(book, "Roll-up");
  for (const [name, figures] of Object.entries(FIGURES.directorates)) {
    const [all, newDate, noNewDate, soon, come, done] = figures;
    const row = rollUp.find(([first]) => first === name)?.map(Number);
    expect([name, ...(row?.slice(2, 7) ?? [])]).toEqual([
      name,
      all,
      done,
      newDate + noNewDate,
      soon,
      come,
    ]);
  }
  const exceptions = rowsOf(book, "Exceptions").flat();
  expect(exceptions).toContain(`Overdue (${String(statuses.overdue)})`);
  expect(exceptions).toContain(
    `Suspended or cancelled (${String(statuses.suspended + statuses.cancelled)})`,
  );

  const register = rowsOf(book, "Register");
  const labels = register.findIndex((row) => row.includes("Milestone"));
  expect(register.slice(labels + 1).filter((row) => row.join("") !== "")).toHaveLength(
    FIGURES.milestones,
  );

  const found = rowsOf(book, "Findings");
  expect(found.flat()).toContain("As at 31 Dec 2026: 5 to fix, 12 to look at, 3 notes");
  const serious = found.map(([first]) => first);
  for (const [word, n] of [
    ["To fix", findings.error],
    ["To look at", findings.warning],
    ["Note", findings.info],
  ] as const)
    expect([word, serious.filter((each) => each === word).length]).toEqual([word, n]);
});

test("the head names the plan as it names itself, and the pane counts what was checked", async () => {
  await startPane({ [WEXMOUTH_SHEET]: wexmouthRows() }, () => ({ today: () => WEXMOUTH_AS_AT }));
  expect(screen.getByText("Borough Plan: Year 2 Action Plan 2026/27")).toBeVisible();
  expect(screen.getByText(/^Checked 136 milestones in /)).toBeVisible();
});

test("every list that a figure leads to is as long as the figure says", async () => {
  const { pane } = paneOnExcel(bookOf({ [WEXMOUTH_SHEET]: wexmouthRows() }), {
    today: WEXMOUTH_AS_AT,
  });
  await pane.actions.start();
  const { reviewer } = pane.ports;
  const total = pane.store.get().review?.rollUp.total;
  if (total === undefined) throw new Error("nothing was reviewed");
  let id = 1000;
  for (const { status, count } of standingOf(total)) {
    expect((await reviewer.listMilestones(id++, { ...ALL_MILESTONES, status })).count).toBe(count);
  }
  for (const status of STATUSES) {
    const { count } = await reviewer.listMilestones(id++, { ...ALL_MILESTONES, status });
    expect([status, count]).toEqual([status, statuses[status]]);
  }
  for (const severity of ["error", "warning", "info"] as const) {
    const { found } = await reviewer.listFindings(id++, { ...ALL_CHECKS, severity, ignored: [] });
    expect(found).toBe(findings[severity]);
  }
});
