import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { CellValue } from "../../src/core/sheet/cell";
import { App } from "../../src/taskpane/components/App";
import type { Pane } from "../../src/taskpane/hooks/use-pane";
import { createPane } from "../../src/taskpane/pane";
import type { Ports } from "../../src/taskpane/ports";
import type { RowWindow } from "../../src/taskpane/row-window";
import type { List } from "../../src/taskpane/view/list";
import { panePorts } from "./pane-ports";
import { twin, type Twin } from "./twin";

// jsdom works every style out anew each time it is asked, which takes most of a test; nothing
// here depends on style sheets, so none are drawn up, and nobody asks whether a thing is in sight.
configure({ defaultHidden: true });
const noStyles = createDOMRenderer();

/** A made-up plan with something overdue, due soon, complete, undated, and a few faults. */
export const PLAN: readonly (readonly CellValue[])[] = [
  ["Action plan 2026/27"],
  [
    "Strategic action",
    "Lead member",
    "Lead officer",
    "Directorate",
    "Milestone",
    "Deadline",
    "Status",
    "Completed on",
    "Comment",
  ],
  row(
    "Collect food waste",
    "Cllr Anand",
    "Tom Hale",
    "Environment & Streets",
    "Agree the rounds",
    "May 2026",
    "Complete",
    "28 May 2026",
  ),
  row(
    "",
    "",
    "",
    "",
    "Deliver the caddies",
    "30 September 2026",
    "In progress",
    "",
    "The supplier is late",
  ),
  row("", "", "", "", "Report the tonnage", "30 November 2026"),
  row(
    "Replace street lamps",
    "Cllr Anand",
    "",
    "Environment and Streets",
    "Survey the columns",
    "January 2027",
  ),
  row(
    "Bring homes back into use",
    "Cllr Novak",
    "Grace Oduya",
    "Housing & Growth",
    "Write to the owners",
    "October 2026",
    "In progress",
    "",
    "Two wards done",
  ),
  row("", "", "", "", "Offer the grants", ""),
];

export const AS_AT = "2026-11-20";

function row(...cells: string[]): CellValue[] {
  return Array.from({ length: 9 }, (_, i) => cells[i] || null);
}

export interface RunningPane {
  readonly pane: Pane;
  readonly workbook: Twin;
  readonly user: UserEvent;
  readonly copied: string[];
  readonly savedFiles: { name: string; text: string }[];
  readonly container: HTMLElement;
}

/** A pane on a twin of Excel, as a person finds it once it has come up. */
export async function startPane(
  grids: Readonly<Record<string, readonly (readonly CellValue[])[]>> = { Plan: PLAN },
  prepare: (workbook: Twin, ports: Ports) => Partial<Ports> = () => ({}),
): Promise<RunningPane> {
  const workbook = twin(grids);
  const copied: string[] = [];
  const savedFiles: { name: string; text: string }[] = [];
  const ports: Ports = {
    ...panePorts(workbook, AS_AT),
    copyText(text) {
      copied.push(text);
      return Promise.resolve(true);
    },
    saveFile(name, content) {
      savedFiles.push({ name, text: String(content) });
      return true;
    },
  };
  const pane = createPane({ ...ports, ...prepare(workbook, ports) });
  const container = await drawPane(pane);
  return {
    pane,
    workbook,
    user: userEvent.setup({ pointerEventsCheck: 0 }),
    copied,
    savedFiles,
    container,
  };
}

/** Draws a pane and starts it; gives what it is drawn in. */
export async function drawPane(pane: Pane): Promise<HTMLElement> {
  const { container } = render(
    <RendererProvider renderer={noStyles}>
      <App pane={pane} hostTheme={null} />
    </RendererProvider>,
  );
  await act(() => pane.actions.start());
  return container;
}

/** The rows of one of the pane's lists that are at hand: all of them, where they are few. */
export function rowsAtHand<L extends List, R>(window: RowWindow<L, R>): R[] {
  const rows = window.get();
  return Array.from({ length: rows?.list.count ?? 0 }, (_, i) => rows?.rowAt(i)).filter(
    (row) => row !== undefined,
  );
}

/** Waits until something that tells of its changes is as wanted, however long that takes on a busy machine. */
export async function until<T>(
  source: { readonly get: () => T; readonly subscribe: (listener: () => void) => () => void },
  isSo: (now: T) => boolean,
): Promise<void> {
  if (isSo(source.get())) return;
  await act(
    () =>
      new Promise<void>((resolve) => {
        const stop = source.subscribe(() => {
          if (!isSo(source.get())) return;
          stop();
          resolve();
        });
      }),
  );
}

/** Opens one of the pane's tabs. */
export async function openTab(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
  await waitFor(() => {
    expect(screen.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
  });
}
