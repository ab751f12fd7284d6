import type { Action } from "../../../src/core/plan/plan";
import { stretchesOf } from "../../../src/core/plan/stretches";
import { readingOf } from "../../support/reading";
import { fc, runs } from "../../support/random";
import { sheetOf } from "../../support/text-table";

const [MODEL] = readingOf(
  sheetOf(`
    Action | Owner | Due
    Mend the roof | Ann Lee | May 2011
    Mend the door | Ann Lee | June 2011`),
).plan.actions;

const action = (ref: string): Action => {
  if (MODEL === undefined) throw new Error("no action was read");
  return { ...MODEL, ref };
};
const actions = (n: number): Action[] => Array.from({ length: n }, (_, i) => action(String(i)));

test("a plan of no actions has no stretches", () => {
  expect(stretchesOf([])).toEqual([]);
});

test("after an edit the stretch alone that it fell in is another", () => {
  const before = actions(300);
  const now = [...before];
  now[100] = action("edited");
  const [was, is] = [stretchesOf(before), stretchesOf(now)];
  expect(is).toHaveLength(was.length);
  expect(is.filter((stretch) => !was.includes(stretch))).toEqual([
    is.find((stretch) => stretch.some(({ ref }) => ref === "edited")),
  ]);
});

test("below an action that was inserted, and one that was taken out, stretches hold", () => {
  const before = actions(600);
  const was = stretchesOf(before);
  const inserted = stretchesOf([...before.slice(0, 10), action("new"), ...before.slice(10)]);
  expect(inserted.slice(-4)).toEqual(was.slice(-4));
  expect(inserted.at(-4)).toBe(was.at(-4));
  const gone = stretchesOf([...before.slice(0, 10), ...before.slice(11)]);
  expect(gone.at(-4)).toBe(was.at(-4));
});

test("rows put in one after the other do not break a plan up", () => {
  let list = actions(640);
  stretchesOf(list);
  for (let i = 0; i < 300; i++) {
    list = [...list.slice(0, 30), action(`in ${String(i)}`), ...list.slice(30)];
    stretchesOf(list);
  }
  for (let i = 0; i < 300; i++) {
    list = [...list, action(`at the end ${String(i)}`)];
    stretchesOf(list);
  }
  // Ten of full length would hold them.
  expect(stretchesOf(list).length).toBeLessThan(23);
});

test("a stretch begun by an action that has since moved into another is not found again", () => {
  const [a, b, c] = [action("a"), action("b"), action("c")];
  stretchesOf([a, b, c]);
  expect(stretchesOf([b, a, c]).flat()).toEqual([b, a, c]);
  expect(stretchesOf([a, c]).flat()).toEqual([a, c]);
  expect(stretchesOf([c, a, b]).flat()).toEqual([c, a, b]);
});

const edit = fc.record({
  at: fc.nat({ max: 800 }),
  remove: fc.nat({ max: 140 }),
  add: fc.nat({ max: 140 }),
});

test("whatever is edited, stretches one after the other are the plan", () => {
  fc.assert(
    fc.property(fc.nat({ max: 600 }), fc.array(edit, { maxLength: 12 }), (n, edits) => {
      let list = actions(n);
      for (const { at, remove, add } of edits) {
        list = [...list];
        list.splice(at, remove, ...actions(add));
        const stretches = stretchesOf(list);
        expect(stretches.flat()).toEqual(list);
        expect(stretches.every((stretch) => stretch.length > 0)).toBe(true);
      }
    }),
    { numRuns: runs(60) },
  );
});
