import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isOlder } from "../../scripts/lib/build.mjs";

const ROOT = join(__dirname, "../..");

const monitor = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, "scripts", "monitor.mjs"), ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });

describe("the command line, built when it is called", () => {
  test("reviews a workbook, and gives the exit code on", () => {
    const sample = join(ROOT, "assets", "sample-plan.xlsx");
    const { status, stdout, stderr } = monitor("review", sample, "--as-at", "2026-12-31");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/\d+ actions, \d+ milestones, as at 31 Dec(ember)? 2026/);
  });

  test("says what is wrong with a call", () => {
    const { status, stderr } = monitor("reviw");
    expect(status).toBe(2);
    expect(stderr).toContain("“reviw” is no command");
  });
});

describe("what is built", () => {
  const root = mkdtempSync(join(tmpdir(), "built-"));
  const built = join(root, "out.cjs");
  const put = (path: string, at: number): void => {
    writeFileSync(join(root, path), "");
    utimesSync(join(root, path), at, at);
  };

  beforeAll(() => {
    mkdirSync(join(root, "src"));
    put("src/one.ts", 1_000);
    utimesSync(join(root, "src"), 1_000, 1_000);
  });

  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test("is stale where it is missing, and where a file below its sources is newer", () => {
    expect(isOlder(root, built, ["src"])).toBe(true);
    put("out.cjs", 2_000);
    expect(isOlder(root, built, ["src", "not-there.json"])).toBe(false);
    put("src/one.ts", 3_000);
    expect(isOlder(root, built, ["src"])).toBe(true);
  });
});
