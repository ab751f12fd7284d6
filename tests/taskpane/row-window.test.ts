import { createRowWindow } from "../../src/taskpane/row-window";
import type { List } from "../../src/taskpane/view/list";

const list = (id: number, count: number): List => ({ id, count, groups: [] });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A window on lists whose rows are their numbers; `gone` lists have none any more. */
function windowOn() {
  const fetched: string[] = [];
  const lost: number[] = [];
  const gone = new Set<number>();
  const broken = new Set<number>();
  let gate: Promise<void> = Promise.resolve();
  const window = createRowWindow<List, string>({
    async fetch(id, from, to) {
      fetched.push(`${String(id)}: ${String(from)}-${String(to)}`);
      await gate;
      if (gone.has(id)) return null;
      if (broken.has(id)) throw new Error("out of memory");
      return Array.from({ length: to - from }, (_, i) => `${String(id)}/${String(from + i)}`);
    },
    onLost: (id) => lost.push(id),
  });
  const hold = (): (() => void) => {
    let open = (): void => undefined;
    gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  };
  return { window, fetched, lost, gone, broken, hold };
}

it("shows a list once the rows in sight are there", async () => {
  const { window } = windowOn();
  window.show(list(1, 250));
  expect(window.get()).toBeNull();
  await settled();
  expect(window.get()?.rowAt(0)).toBe("1/0");
});

it("fetches what comes into sight, and what is near it, once", async () => {
  const { window, fetched } = windowOn();
  window.show(list(1, 100_000));
  await settled();
  window.look([50_010, 50_011]);
  expect(window.get()?.rowAt(50_010)).toBeUndefined();
  window.look([50_011, 50_012]);
  await settled();
  expect(window.get()?.rowAt(50_010)).toBe("1/50010");
  expect(fetched).toEqual(["1: 0-100", "1: 50000-50100", "1: 49900-50000"]);
});

it("keeps what is shown until another list's rows for the same places are there", async () => {
  const { window, hold } = windowOn();
  window.show(list(1, 250));
  window.look([200]);
  await settled();
  const open = hold();
  window.show(list(2, 240));
  await settled();
  expect(window.get()?.rowAt(200)).toBe("1/200");
  open();
  await settled();
  expect(window.get()?.rowAt(200)).toBe("2/200");
});

it("shows the end of a list that is shorter than what was looked at", async () => {
  const { window } = windowOn();
  window.show(list(1, 5_000));
  window.look([4_900]);
  await settled();
  window.show(list(2, 3));
  await settled();
  expect(window.get()?.list.count).toBe(3);
  expect(window.get()?.rowAt(2)).toBe("2/2");
});

it("shows an empty list, and one that came after another that is late", async () => {
  const { window, hold, fetched } = windowOn();
  const open = hold();
  window.show(list(1, 10));
  window.show(list(2, 0));
  await settled();
  expect(window.get()?.list.id).toBe(2);
  open();
  await settled();
  expect(window.get()?.list.id).toBe(2);
  expect(fetched).toEqual(["1: 0-10"]);
});

it("says so when a list is no more, and keeps the rows it has", async () => {
  const { window, gone, lost } = windowOn();
  window.show(list(1, 100_000));
  await settled();
  gone.add(1);
  window.look([7_000]);
  await settled();
  expect(lost).toEqual([1]);
  expect(window.get()?.rowAt(3)).toBe("1/3");
});

it("lets rows go that are long out of sight", async () => {
  const { window } = windowOn();
  window.show(list(1, 100_000));
  await settled();
  for (let position = 1_000; position < 20_000; position += 1_000) {
    window.look([position]);
    await settled();
  }
  expect(window.get()?.rowAt(0)).toBeUndefined();
  expect(window.get()?.rowAt(19_000)).toBe("1/19000");
});

it("keeps what it shows when another list's rows cannot be fetched, and does not ask on and on", async () => {
  const { window, broken, fetched, lost } = windowOn();
  window.show(list(1, 10));
  await settled();
  broken.add(2);
  window.show(list(2, 10));
  await settled();
  expect(window.get()?.rowAt(0)).toBe("1/0");
  expect(fetched).toEqual(["1: 0-10", "2: 0-10"]);
  expect(lost).toEqual([]);
});
