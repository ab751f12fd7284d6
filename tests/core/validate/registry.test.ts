import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesPage } from "../../../scripts/docs/rules";
import { PRESETS } from "../../../src/core/validate/presets";
import { RULES } from "../../../src/core/validate/rules/index";

const root = join(__dirname, "../../..");
const files = readdirSync(join(root, "src/core/validate/rules"))
  .filter((file) => file !== "index.ts")
  .map((file) => file.replace(/\.ts$/, ""));

test("every file of the folder is a rule of the registry, once", () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...files].sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("is kebab-case, has a test, a title and a reason", () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(existsSync(join(root, `tests/core/validate/rules/${id}.test.ts`))).toBe(true);
    expect(rule.title).toMatch(/^[A-Z].{4,60}[^.]$/);
    expect(rule.why).toMatch(/^[“A-Z].{20,}\.$/s);
  });
});

test("no two rules share a title", () => {
  expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
});

test("presets name rules that exist", () => {
  const ids = new Set(RULES.map(({ id }) => id));
  for (const preset of PRESETS) {
    for (const id of Object.keys(preset.rules)) expect(ids).toContain(id);
  }
});

test("the page in docs is made from the rules as they are (npm run docs)", () => {
  expect(readFileSync(join(root, "docs/rules.md"), "utf8")).toBe(rulesPage());
});
