/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateCommands } from "../../src/commands/index";
import { onIntent, raise } from "../../src/commands/intents";

type Action = (event?: { completed: () => void }) => Promise<void>;
type Watcher = (mode: { visibilityMode: string }) => void;

/** Whether the page is in sight as it starts. */
function seen(state: DocumentVisibilityState): void {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
}

/** The part of Office that the ribbon's buttons and the shortcuts use. */
function office(state: DocumentVisibilityState = "visible") {
  const actions = new Map<string, Action>();
  const calls: string[] = [];
  let watcher: Watcher = () => undefined;
  const become = (visibilityMode: string) => {
    watcher({ visibilityMode });
    return Promise.resolve();
  };
  Object.assign(globalThis, {
    Office: {
      VisibilityMode: { taskpane: "Taskpane", hidden: "Hidden" },
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: {
        onVisibilityModeChanged: (given: Watcher) => {
          watcher = given;
          return Promise.resolve();
        },
        showAsTaskpane: () => {
          calls.push("show");
          return become("Taskpane");
        },
        hide: () => {
          calls.push("hide");
          return become("Hidden");
        },
      },
    },
  });
  seen(state);
  associateCommands();
  const press = async (name: string) => {
    const event = { completed: jest.fn() };
    await actions.get(name)?.(event);
    return event;
  };
  return { actions, calls, press, become };
}

/** Every intent that is raised while something is done. */
async function heardWhile(work: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const stop = onIntent((each) => {
    heard.push(each);
  });
  await work();
  stop();
  return heard;
}

describe("the actions of the ribbon and the keyboard", () => {
  test("are those that the manifest and the shortcuts name", () => {
    const read = (name: string) => readFileSync(join(__dirname, "../..", name), "utf8");
    const { actions } = JSON.parse(read("assets/shortcuts.json")) as { actions: { id: string }[] };
    const named = [
      ...[...read("manifest.xml").matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name),
      ...actions.map(({ id }) => id),
    ];
    expect([...office().actions.keys()].sort()).toEqual([...new Set(named)].sort());
  });

  test.each([
    ["checkPlan", ["check-plan"], ["show"]],
    ["flagOverdue", ["flag-overdue"], []],
    ["rollUp", ["roll-up"], []],
    ["togglePane", [], ["hide"]],
  ])("%s asks for %j, and of the pane %j", async (name, intents, asked) => {
    const { press, calls } = office();
    const completed: number[] = [];
    const heard = await heardWhile(async () => {
      const event = await press(name);
      completed.push(event.completed.mock.calls.length);
    });
    expect(heard).toEqual(intents);
    expect(calls).toEqual(asked);
    expect(completed).toEqual([1]);
  });

  test("a shortcut, which has no event, does the same", async () => {
    const { actions } = office();
    expect(await heardWhile(async () => actions.get("rollUp")?.())).toEqual(["roll-up"]);
  });

  test("a failure brings the pane into view, and the button is free again", async () => {
    const { press, calls } = office();
    const stop = onIntent(() => Promise.reject(new Error("no plan")));
    const event = await press("flagOverdue");
    stop();
    expect(calls).toEqual(["show"]);
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  test("a pane that is not in sight as the page starts is shown", async () => {
    const { press, calls } = office("hidden");
    await press("togglePane");
    await press("togglePane");
    expect(calls).toEqual(["show", "hide"]);
  });

  test("the plan is checked as the pane comes into sight, unless an action brought it there", async () => {
    const { become, press } = office();
    expect(await heardWhile(() => become("Hidden"))).toEqual([]);
    expect(await heardWhile(() => become("Taskpane"))).toEqual(["check-plan"]);
    await become("Hidden");
    expect(await heardWhile(() => press("togglePane"))).toEqual([]);
  });
});

describe("intents", () => {
  test("raised before anybody listens, wait for the first listener", async () => {
    const done = raise("roll-up");
    const heard: string[] = [];
    const stop = onIntent((intent) => {
      heard.push(intent);
    });
    await done;
    stop();
    expect(heard).toEqual(["roll-up"]);
  });

  test("are no longer heard once listening has ended", async () => {
    const heard: string[] = [];
    onIntent((intent) => {
      heard.push(intent);
    })();
    void raise("check-plan");
    const stop = onIntent(() => undefined);
    await Promise.resolve();
    stop();
    expect(heard).toEqual([]);
  });

  test("reject as the listener does", async () => {
    const stop = onIntent(() => Promise.reject(new Error("protected")));
    await expect(raise("flag-overdue")).rejects.toThrow("protected");
    stop();
  });
});
