import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

jest.setTimeout(300_000);

const ROOT = resolve(__dirname, "../..");
const DIST = process.env.MONITOR_PAGES ?? join(ROOT, "dist");

/** The hash of every file below a folder, by its path there. */
function hashesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
        return [relative(folder, path), hash] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test("the pages built afresh are the same, byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "built-"));
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const options = ["--mode", "production", "--no-cache", "--output-path", folder];
  const run = spawnSync(process.execPath, [webpack, ...options], { cwd: ROOT, encoding: "utf8" });
  expect({ status: run.status, errors: run.stderr }).toMatchObject({ status: 0 });
  expect(hashesIn(folder)).toEqual(hashesIn(DIST));
  rmSync(folder, { recursive: true });
});

test("the pages come with a list of what others wrote, and its licences", () => {
  const bill = JSON.parse(readFileSync(join(DIST, "sbom.cdx.json"), "utf8")) as {
    components: { name: string; version: string; hashes?: unknown }[];
  };
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["react", "date-fns", "fflate", "zod"]));
  // Excel's own library is loaded from Microsoft, and never shipped.
  expect(names).not.toContain("@microsoft/office-js");
  expect(bill.components.filter(({ hashes }) => hashes === undefined)).toEqual([]);
  const notices = readFileSync(join(DIST, "third-party-notices.txt"), "utf8");
  for (const { name, version } of bill.components) expect(notices).toContain(`${name} ${version}`);
});
