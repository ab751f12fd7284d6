/** @jest-environment jsdom */
import { watchStart } from "../../scripts/lib/starting.mjs";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** A page that has just come, and what it says. */
function opened({ officeJs = OFFICE_JS, office = false, pane = false } = {}) {
  document.body.innerHTML = `<div id="root"><p id="starting" role="status">Starting…</p></div>`;
  const root = document.getElementById("root");
  if (pane && root) root.dataset["pane"] = "loaded";
  if (office) Object.assign(globalThis, { Office: {} });
  watchStart({ officeJs, patience: 10_000 });
  return { says: () => document.body.textContent, root };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

test("says that the pane is starting, and gives no help before its time", () => {
  const { says } = opened();
  jest.advanceTimersByTime(9_999);
  expect(says()).toBe("Starting…");
});

test.each([
  [
    "office.js has not come",
    { pane: false },
    "Ask your IT team to allow https://appsforoffice.microsoft.com for Excel",
  ],
  [
    "the pane's own files have not come",
    { office: true },
    "Ask your IT team whether that address is allowed",
  ],
  ["Excel does not answer", { office: true, pane: true }, "Excel has not answered yet"],
  ["a page without office.js lacks its files", { officeJs: "" }, "own files have not come"],
])("where %s, it says what to do", (_, options, advice) => {
  const { says } = opened(options);
  jest.advanceTimersByTime(10_000);
  expect(says()).toContain(advice);
  expect(says()).toContain("Nothing in your workbook was changed.");
  expect(document.querySelector("[role=alert] h1")).not.toBeNull();
});

test("says so at once where a script fails rather than hangs", () => {
  const { says } = opened();
  const script = document.createElement("script");
  document.body.append(script);
  script.dispatchEvent(new Event("error"));
  jest.advanceTimersByTime(1);
  expect(says()).toContain(OFFICE_JS);
});

test("leaves a pane alone that stands", () => {
  const { says, root } = opened({ office: true, pane: true });
  root?.replaceChildren("The pane");
  jest.advanceTimersByTime(60_000);
  expect(says()).toBe("The pane");
});
