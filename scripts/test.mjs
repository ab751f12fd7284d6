/**
 * `npm test`: installs what is missing, builds the pages if they are stale (the
 * browser tests drive the built ones) and runs jest with the arguments given:
 * `npm test -- tests/core`.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { buildStale } from "./lib/build.mjs";
import { installMissing } from "./lib/install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

try {
  installMissing(root);
  buildStale(root);
  const jest = join(root, "node_modules", "jest", "bin", "jest.js");
  const run = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
