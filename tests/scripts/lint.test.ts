import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What the project's lint says of a file of the source that holds this. */
function lint(code: string): string {
  const eslint = join(ROOT, "node_modules/eslint/bin/eslint.js");
  const args = [eslint, "--stdin", "--stdin-filename", "src/core/validate/example.ts"];
  return spawnSync(process.execPath, args, { cwd: ROOT, input: code, encoding: "utf8" }).stdout;
}

test("a pattern made elsewhere than in its module is refused, however it is made", () => {
  const said = lint(`
    export const one = (cell: string): RegExp => new RegExp(cell, "u");
    export const two = (cell: string): RegExp => RegExp(cell);
    export const three = (cell: string): RegExp => Reflect.construct(RegExp, [cell]) as RegExp;
    export const four = (text: unknown): boolean => text instanceof RegExp || /a-b/u.test("a-b");
  `);
  const lines = [...said.matchAll(/^\s*(\d+):\d+\s+error\s+Make a pattern with/gm)];
  expect(lines.map(([, line]) => line)).toEqual(["2", "3", "4"]);
}, 120_000);
