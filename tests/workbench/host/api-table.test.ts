import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLASSES } from "../../../src/workbench/host/classes";
import enums from "../../../src/workbench/host/office-js/enums.json";
import { publishedMembers, reaches } from "../../../src/workbench/host/office-js/level";
import members from "../../../src/workbench/host/office-js/members.json";
import { publishedApi } from "./published-api";

/** Microsoft's own statement of each member's requirement set stands in @types/office-js. */
const published = publishedApi(Object.keys(members));

/** With UPDATE_OFFICE_API=1 the table is written anew, after a new @types/office-js. */
if (process.env.UPDATE_OFFICE_API === "1") {
  const folder = join(__dirname, "../../../src/workbench/host/office-js");
  const kept = Object.fromEntries(Object.keys(enums).map((name) => [name, published.enums[name]]));
  writeFileSync(join(folder, "members.json"), `${JSON.stringify(published.members, null, 2)}\n`);
  writeFileSync(join(folder, "enums.json"), `${JSON.stringify(kept, null, 2)}\n`);
}

describe("the table of Excel's API", () => {
  test("has the members, kinds and requirement sets that Microsoft publishes", () => {
    expect(members).toEqual(published.members);
  });

  test("has enumerations with Microsoft's values", () => {
    for (const [name, values] of Object.entries(enums)) {
      expect({ [name]: values }).toEqual({ [name]: published.enums[name] });
    }
  });

  test("covers every class the host describes, and each description is found in it", () => {
    for (const [name, spec] of Object.entries(CLASSES)) {
      expect(spec.name).toBe(name);
      const known = publishedMembers(name);
      const described = [spec.properties, spec.objects, spec.methods, spec.events];
      for (const member of described.flatMap((part) => Object.keys(part ?? {}))) {
        expect(`${name}.${member} ${String(known.has(member))}`).toBe(`${name}.${member} true`);
      }
    }
  });

  test("a property described as settable is one that can be set, and methods are methods", () => {
    for (const spec of Object.values(CLASSES)) {
      const known = publishedMembers(spec.name);
      for (const [name, { set }] of Object.entries(spec.properties ?? {})) {
        if (set)
          expect(`${spec.name}.${name} ${String(known.get(name)?.writable)}`).toMatch(/true$/);
      }
      for (const name of Object.keys(spec.methods ?? {})) {
        expect(`${spec.name}.${name} ${String(known.get(name)?.kind)}`).toMatch(/method$/);
      }
    }
  });

  test.each([
    ["1.13", "1.9", true],
    ["1.13", "1.13", true],
    ["1.13", "1.14", false],
    ["1.9", "1.10", false],
    ["1.20", "preview", false],
    ["1.20", "ExcelApiOnline 1.1", false],
  ])("an Excel of %s reaches %s: %s", (has, wanted, expected) => {
    expect(reaches(has, wanted)).toBe(expected);
  });
});
