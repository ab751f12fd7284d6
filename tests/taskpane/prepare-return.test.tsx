import { act, screen, waitFor, within } from "@testing-library/react";
import ExcelJS from "exceljs";
import type { UserEvent } from "@testing-library/user-event";
import * as excel from "../../src/excel/index";
import type { Host } from "../../src/workbench/host";
import { openBook } from "../../src/xlsx/index";
import { onExcel } from "../support/drawn-pane";
import { AS_AT, PLAN, startPane } from "../support/pane";

/** A busy machine takes its time; no test is about how long it takes. */
const PATIENCE = { timeout: 20_000 };
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** Opens the form, says who prepares the return, and asks for it. */
async function prepare(user: UserEvent, name = "Bettina Larkspur"): Promise<void> {
  await user.click(button("Prepare my return"));
  const form = screen.getByRole("form", { name: "Prepare my return" });
  const field = within(form).getByRole("textbox", { name: "Prepared by" });
  await user.clear(field);
  await user.paste(name);
  await user.click(within(form).getByRole("button", { name: /^(Make|Download) the return$/ }));
}

async function inExcelJs(bytes: unknown): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as ExcelJS.Buffer);
  return workbook;
}

const rowsOf = (sheet: ExcelJS.Worksheet | undefined): string[][] => {
  const rows: string[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    rows.push([1, 2, 3].map((column) => row.getCell(column).text));
  });
  return rows;
};

const changesOf = (host: Host): string[] => {
  const kinds: string[] = [];
  host.on("change", (changes) => kinds.push(...changes.map(({ kind }) => kind)));
  return kinds;
};

describe("in Excel", () => {
  it("opens a copy with a cover first and the plan as it was, and leaves the workbook alone", async () => {
    const { host, user } = await onExcel();
    await user.click(button("Flag overdue"));
    await screen.findByText(/^Flagged \d+ milestones in \d+ cells: 2 overdue/, {}, PATIENCE);
    const changes = changesOf(host);
    await prepare(user);
    await screen.findByText("Your return is open in a workbook of its own.", {}, PATIENCE);
    expect(
      screen.getByText(/Save it there, for instance as “Book1 - return 2026-11-20.xlsx”/),
    ).toBeVisible();
    expect(changes).toEqual([]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Plan"]);
    expect(host.book.sheets[0]?.conditionalFormats).not.toEqual([]);
    const [opened] = host.opened;
    expect(opened?.sheets[1]?.conditionalFormats).toEqual([]);
    const workbook = await inExcelJs(opened?.source);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Return cover", "Plan"]);
    expect(rowsOf(workbook.worksheets[0])).toEqual(
      expect.arrayContaining([
        ["Prepared by", "Bettina Larkspur", ""],
        ["Prepared on", "20 Nov 2026, 14:02", ""],
      ]),
    );
    PLAN.forEach((row, r) => {
      row.forEach((value, c) => {
        expect(workbook.worksheets[1]?.getCell(r + 1, c + 1).value ?? null).toBe(value);
      });
    });
  });

  it("has in the copy what was typed and what was ignored a moment before", async () => {
    const { host, user, pane } = await onExcel();
    host.userEdit("Plan", "E8", [["Offer the first grants"]]);
    await act(() => pane.actions.check());
    const rows = pane.lists.findings.get();
    const finding = rows?.rowAt(0);
    if (!finding) throw new Error("There is no finding.");
    act(() => {
      pane.actions.ignore(finding, "Agreed in May");
    });
    await prepare(user);
    await screen.findByText("Your return is open in a workbook of its own.", {}, PATIENCE);
    const book = host.opened[0];
    expect(book?.sheets[1]?.cells[7]?.[4]?.value).toBe("Offer the first grants");
    expect([...(book?.settings.values() ?? [])].join("")).toContain("Agreed in May");
    expect(rowsOf((await inExcelJs(book?.source)).worksheets[0]).map((row) => row[2])).toContain(
      "Agreed in May",
    );
  });

  it("offers the return as a file where Excel does not open it, and says why", async () => {
    const saved: string[] = [];
    const { user } = await onExcel(undefined, {
      port: { openFile: () => Promise.reject(new Error("Not on this machine")) },
      ports: {
        saveFile: (name) => {
          saved.push(name);
          return true;
        },
      },
    });
    await prepare(user);
    await screen.findByText(
      /^Your return was offered as a download, “.*”, since Excel did not open it\.$/,
      {},
      PATIENCE,
    );
    expect(saved).toEqual(["Book1 - return 2026-11-20.xlsx"]);
  });

  it("makes none where Excel does not give its file, and leaves no file open", async () => {
    const { host, user } = await onExcel();
    host.faults.fileFails = "slice";
    for (let time = 0; time < 3; time++) {
      await prepare(user);
      await screen.findByText(/^Excel did not hand over the workbook as a file\./, {}, PATIENCE);
      await user.click(button("Dismiss this message"));
    }
    host.faults.fileFails = null;
    await prepare(user);
    await screen.findByText("Your return is open in a workbook of its own.", {}, PATIENCE);
  });

  it("makes none of a plan that was changed meanwhile, until it is asked again", async () => {
    let host: Host | null = null;
    let times = 0;
    const running = await onExcel(undefined, {
      port: {
        readFile: async (options) => {
          if (times++ === 0) host?.userEdit("Plan", "E8", [["Somebody typed this"]]);
          // Excel tells of a change a moment after it was made.
          await new Promise((resolve) => setTimeout(resolve, 50));
          return excel.readFile(options);
        },
      },
    });
    host = running.host;
    // Below ExcelApi 1.14 what changes shortly after a write of our own is taken for its own.
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
    await prepare(running.user);
    await screen.findByText(
      /^The plan was changed while the return was being prepared/,
      {},
      PATIENCE,
    );
    expect(host.opened).toEqual([]);
    await running.user.click(button("Prepare it again"));
    await screen.findByText("Your return is open in a workbook of its own.", {}, PATIENCE);
    expect(host.opened[0]?.sheets[1]?.cells[7]?.[4]?.value).toBe("Somebody typed this");
  });

  it("says what to do in an Excel that does not copy workbooks", async () => {
    const { user } = await onExcel(undefined, { port: { canReadFile: () => false } });
    await user.click(button("Prepare my return"));
    expect(
      screen.getByText(/^This Excel does not let an add-in copy the workbook\./),
    ).toBeVisible();
    expect(button("Close")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(button("Prepare my return")).toHaveFocus();
  });
});

describe("the form", () => {
  it("asks for a name and keeps it in the browser, not in the workbook", async () => {
    const kept: string[] = [];
    const { user, workbook } = await startPane(undefined, () => ({
      loadPreparer: () => "Ada Ferrier",
      savePreparer: (name) => {
        kept.push(name);
      },
    }));
    await user.click(button("Prepare my return"));
    const name = screen.getByRole("textbox", { name: "Prepared by" });
    expect(name).toHaveFocus();
    expect(name).toHaveValue("Ada Ferrier");
    await user.clear(name);
    expect(button("Make the return")).toBeDisabled();
    await user.paste("  Bettina Larkspur ");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Return for" }),
      "Housing & Growth",
    );
    await user.click(screen.getByRole("textbox", { name: /^Note/ }));
    await user.paste("Two dates are agreed.");
    await user.click(button("Make the return"));
    await screen.findByText("Your return is open in a workbook of its own.", {}, PATIENCE);
    expect(kept).toEqual(["Bettina Larkspur"]);
    expect(JSON.stringify(workbook.saved)).not.toContain("Larkspur");
    const cover = (await openBook(workbook.opened[0] ?? new Uint8Array(), "x")).sheets[0];
    const rows = cover?.cells.map((row) => row?.map((cell) => cell?.value));
    expect(rows).toEqual(
      expect.arrayContaining([
        ["Return for", "Housing & Growth"],
        ["Prepared by", "Bettina Larkspur"],
        ["Note", "Two dates are agreed."],
      ]),
    );
  });

  it("can be used while the plan is not ready, and says what the cover will say", async () => {
    const { user } = await startPane();
    await user.click(button("Prepare my return"));
    expect(
      screen.getByText(/The cover will say “Not ready: \d+ to fix”, and what is missing\.$/),
    ).toBeVisible();
  });

  it("is left by Esc or Cancel, with the keyboard back on its button", async () => {
    const { user } = await startPane();
    for (const leave of [() => user.keyboard("{Escape}"), () => user.click(button("Cancel"))]) {
      await user.click(button("Prepare my return"));
      await leave();
      expect(screen.queryByRole("form", { name: "Prepare my return" })).toBeNull();
      await waitFor(() => {
        expect(button("Prepare my return")).toHaveFocus();
      });
    }
  });

  it("downloads where workbooks are not opened, and says so where nothing can be handed over", async () => {
    let takes = true;
    const { user, workbook, savedFiles } = await startPane(undefined, (own, { saveFile }) => ({
      workbook: { ...own, canOpenFile: () => false },
      saveFile: (name, content) => takes && saveFile(name, content),
    }));
    await prepare(user);
    await screen.findByText(
      `Your return was offered as a download, “Twin - return ${AS_AT}.xlsx”.`,
      {},
      PATIENCE,
    );
    expect(savedFiles.map(({ name }) => name)).toEqual([`Twin - return ${AS_AT}.xlsx`]);
    expect(workbook.opened).toEqual([]);
    takes = false;
    await prepare(user);
    await screen.findByText(
      "Your return was made, but it can neither be opened nor downloaded here.",
      {},
      PATIENCE,
    );
  });

  it("claims no download where files do not reach the person, as on a Mac", async () => {
    let opens = true;
    const running = await startPane(undefined, (own) => ({
      workbook: { ...own, keepsFiles: () => false, canOpenFile: () => opens },
    }));
    await prepare(running.user);
    await screen.findByText("Your return is open in a workbook of its own.", {}, PATIENCE);
    expect(screen.queryByRole("button", { name: "Download it as well" })).toBeNull();
    running.pane.store.set({ message: null });
    opens = false;
    await prepare(running.user);
    await screen.findByText(
      "Your return was made, but it can neither be opened nor downloaded here.",
      {},
      PATIENCE,
    );
    expect(running.savedFiles).toEqual([]);
  });

  it("says in a file's own words why it cannot be given a cover", async () => {
    const { user } = await startPane(undefined, (own) => ({
      workbook: {
        ...own,
        readFile: () =>
          Promise.resolve({ name: "x.xlsb", bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) }),
      },
    }));
    await prepare(user);
    await screen.findByText(/^No return was prepared\. The file is /, {}, PATIENCE);
  });

  it("is not there where there is no plan", async () => {
    await startPane({ Notes: [["Meeting of 3 May"]] });
    expect(screen.queryByRole("button", { name: "Prepare my return" })).toBeNull();
  });

  it("stops when it is cancelled, and nothing is opened", async () => {
    const { user, pane, workbook } = await startPane(undefined, (own) => ({
      workbook: {
        ...own,
        readFile: (options) =>
          new Promise((_, reject) => {
            options?.signal?.addEventListener("abort", () => {
              reject(options.signal?.reason as Error);
            });
          }),
      },
    }));
    await prepare(user);
    await user.click(await screen.findByRole("button", { name: "Cancel" }, PATIENCE));
    await waitFor(() => {
      expect(pane.store.get().work).toBeNull();
    }, PATIENCE);
    expect(workbook.opened).toEqual([]);
    expect(pane.store.get().message).toBeNull();
  });
});
