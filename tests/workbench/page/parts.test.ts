import { type Part, partAfter, PARTS } from "../../../src/workbench/page/parts";

const all = (): boolean => true;

describe("F6", () => {
  test.each([
    ["toolbar", "next", "sheet"],
    ["pane", "next", "toolbar"],
    ["toolbar", "previous", "pane"],
    ["tabs", "previous", "sheet"],
    [null, "next", "toolbar"],
    [null, "previous", "pane"],
  ] as const)("from %s to the %s is %s", (from, way, to) => {
    expect(partAfter(from, way, all)).toBe(to);
  });

  test("passes over what is not there", () => {
    const noPane = (part: Part): boolean => part !== "pane";
    expect(partAfter("tabs", "next", noPane)).toBe("toolbar");
    expect(partAfter("toolbar", "previous", noPane)).toBe("tabs");
    expect(partAfter("toolbar", "next", (part) => part === "toolbar")).toBe("toolbar");
    expect(partAfter("toolbar", "next", () => false)).toBeNull();
  });

  test.each(["next", "previous"] as const)("to the %s comes back to where it began", (way) => {
    for (const from of PARTS) {
      const round = PARTS.reduce<Part | null>((at) => partAfter(at, way, all), from);
      expect(round).toBe(from);
    }
  });
});
