import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateCommands } from "../../src/commands/index";
import { onIntent, raise } from "../../src/commands/intents";

type Action = (event: { completed: () => void }) => Promise<void>;

/** The part of Office that ribbon commands use. */
function office() {
  const actions = new Map<string, Action>();
  const shown = { times: 0 };
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: {
        showAsTaskpane: () => {
          shown.times++;
          return Promise.resolve();
        },
      },
    },
  });
  associateCommands();
  const press = async (name: string) => {
    const event = { completed: jest.fn() };
    await actions.get(name)?.(event);
    return event;
  };
  return { actions, shown, press };
}

describe("the ribbon's actions", () => {
  test("are those the manifest names", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect([...office().actions.keys()]).toEqual(named);
  });

  test.each([
    ["checkPlan", "check-plan", 1],
    ["flagOverdue", "flag-overdue", 0],
    ["rollUp", "roll-up", 0],
  ])("%s asks for %s and shows the pane %i times", async (name, intent, times) => {
    const { press, shown } = office();
    const heard: string[] = [];
    const stop = onIntent((each) => {
      heard.push(each);
    });
    const event = await press(name);
    stop();
    expect(heard).toEqual([intent]);
    expect(shown.times).toBe(times);
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  test("a failure brings the pane into view, and the button is free again", async () => {
    const { press, shown } = office();
    const stop = onIntent(() => Promise.reject(new Error("no plan")));
    const event = await press("flagOverdue");
    stop();
    expect(shown.times).toBe(1);
    expect(event.completed).toHaveBeenCalledTimes(1);
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
