import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Makes the build's configuration in a folder, as webpack does before it builds. */
function configure(folder: string, host: string) {
  const run = spawnSync(
    process.execPath,
    ["-e", 'require("./webpack.config.js")({}, {}).then(() => console.log("configured"))'],
    { cwd: folder, env: { ...process.env, MONITOR_HOST: host }, encoding: "utf8" },
  );
  return { status: run.status, output: run.stdout, errors: run.stderr };
}

test("a build for an address begins", () => {
  expect(configure(ROOT, "https://apps.example.gov.uk/monitor")).toMatchObject({
    status: 0,
    output: "configured\n",
  });
});

test("a build for an address that Excel would refuse fails, and says why", () => {
  const { status, errors } = configure(ROOT, "http://apps.example.gov.uk");
  expect(status).not.toBe(0);
  expect(errors).toContain("MONITOR_HOST must start with https://");
});

describe("a build that lacks", () => {
  const folder = mkdtempSync(join(tmpdir(), "monitor-build-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = ["webpack.config.js", "manifest.xml", "package.json", "scripts"];

  test.each(["manifest.xml", "scripts/manifest.mjs"])("%s fails, and names it", (missing) => {
    const copy = mkdtempSync(join(folder, "copy-"));
    for (const file of files) cpSync(join(ROOT, file), join(copy, file), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
    rmSync(join(copy, missing));
    const { status, errors } = configure(copy, "https://apps.example.gov.uk");
    expect(status).not.toBe(0);
    expect(errors).toContain(join(copy, missing));
  });
});
