import { lifts, removals, type Step } from "../../src/excel/flag-steps";
import type { PaintKind } from "../../src/excel/flag-looks";
import type { MarkedFormat } from "../../src/excel/marked-formats";
import { fc } from "../support/random";

/** A conditional format of a sheet: ours, to stay or to go, or somebody else's. */
interface Rule {
  readonly name: string;
  readonly kind: PaintKind | null;
  readonly stays: boolean;
}

/** An Excel that knows each format by its place alone: whatever stands there now is meant. */
function excelWith(order: readonly Rule[]) {
  let now = [...order];
  const fetched = (): MarkedFormat[] =>
    now.flatMap((rule, place) => {
      if (rule.kind === null) return [];
      const format = {
        delete: () => {
          now = now.filter((_, i) => i !== place);
        },
        set priority(to: number) {
          const [moved] = now.splice(place, 1);
          if (moved) now.splice(to, 0, moved);
        },
      } as unknown as Excel.ConditionalFormat;
      return [{ sheet: "Plan", format, place, kind: rule.kind, painting: rule.stays ? 2 : 1 }];
    });
  return { fetched, order: () => now };
}

const isStaying = ({ painting }: MarkedFormat): boolean => painting === 2;
const run = (steps: readonly Step[]): void => {
  for (const { queue } of steps) queue();
};

const rules = fc
  .array(fc.tuple(fc.constantFrom("flags" as const, "marks" as const, null), fc.boolean()), {
    maxLength: 9,
  })
  .map((drawn) =>
    drawn.map(([kind, stays], i): Rule => ({
      name: String(i),
      kind,
      stays: stays && kind !== null,
    })),
  );

const named = (order: readonly Rule[], which: (rule: Rule) => boolean): string[] =>
  order.filter(which).map(({ name }) => name);

test("flags come to the top in their order, then marks, whatever Excel put where", () => {
  fc.assert(
    fc.property(rules, (before) => {
      const excel = excelWith(before);
      for (let round = 0; ; round++) {
        const steps = lifts(excel.fetched(), isStaying);
        if (steps.length === 0) break;
        expect(round).toBeLessThanOrEqual(before.length);
        run(steps);
      }
      run(removals(excel.fetched().filter((each) => !isStaying(each))));
      expect(named(excel.order(), () => true)).toEqual([
        ...named(before, ({ kind, stays }) => stays && kind === "flags"),
        ...named(before, ({ kind, stays }) => stays && kind === "marks"),
        ...named(before, ({ kind }) => kind === null),
      ]);
    }),
  );
});

test("nothing is moved where all is in order already, old flags about to go between or not", () => {
  const rule = (name: string, kind: Rule["kind"], stays = true): Rule => ({ name, kind, stays });
  const before = [
    rule("new", "flags"),
    rule("old", "flags", false),
    rule("mark", "marks"),
    rule("own", null),
  ];
  expect(lifts(excelWith(before).fetched(), isStaying)).toEqual([]);
});

test("one request is enough where marks were put above flags", () => {
  const before = ["m1", "m2", "f1", "f2", "f3"].map((name) => ({
    name,
    kind: name.startsWith("m") ? ("marks" as const) : ("flags" as const),
    stays: true,
  }));
  const excel = excelWith(before);
  run(lifts(excel.fetched(), isStaying));
  expect(named(excel.order(), () => true)).toEqual(["f1", "f2", "f3", "m1", "m2"]);
});
