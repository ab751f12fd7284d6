import userEvent, { type UserEvent } from "@testing-library/user-event";
import { AS_AT, drawPane, PLAN } from "./pane";
import { paneOnExcel, type PaneOnExcel } from "./pane-on-excel";

/** The pane as a person finds it once it has come up, on the shipping adapter over the in-memory Excel. */
export async function onExcel(
  book: Parameters<typeof paneOnExcel>[0] = { Plan: PLAN },
  options: Parameters<typeof paneOnExcel>[1] = {},
): Promise<PaneOnExcel & { readonly user: UserEvent }> {
  const running = paneOnExcel(book, { today: AS_AT, ...options });
  await drawPane(running.pane);
  return { ...running, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}
