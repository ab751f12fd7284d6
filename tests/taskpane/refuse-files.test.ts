/** @jest-environment jsdom */
import { refuseFiles } from "../../src/taskpane/refuse-files";

/** What a page makes of something dragged over it. */
function dragged(kind: string, types: readonly string[]) {
  const page = new EventTarget();
  refuseFiles(page);
  const dataTransfer = { types, dropEffect: "copy" };
  const event = Object.assign(new Event(kind, { cancelable: true }), { dataTransfer });
  page.dispatchEvent(event);
  return { isTaken: !event.defaultPrevented, effect: dataTransfer.dropEffect };
}

test.each(["dragenter", "dragover", "drop"])("a file is refused at its %s", (kind) => {
  expect(dragged(kind, ["Files"])).toEqual({ isTaken: false, effect: "none" });
});

test("text that is dragged into a field is left to the browser", () => {
  expect(dragged("drop", ["text/plain"])).toEqual({ isTaken: true, effect: "copy" });
});
