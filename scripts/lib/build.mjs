import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the pages are built from. */
const SOURCES = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "scripts/manifest.mjs",
  "scripts/lib/bundle-contents.mjs",
  "scripts/lib/page.mjs",
  "scripts/lib/starting.mjs",
];

/** Builds the pages into `dist` where they are missing or older than their sources. */
export function buildStale(root) {
  if (!isStale(root)) return;
  console.log("Building the pages …");
  const started = Date.now();
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const built = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: "inherit",
  });
  if (built.status !== 0) throw new Error("The pages could not be built; see above.");
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** Whether a source is newer than the pages, or there are none. */
export function isStale(root) {
  return isOlder(root, join(root, "dist", "index.html"), SOURCES);
}

/** Whether a built file is missing, or older than one of its sources; a folder stands for all in it. */
export function isOlder(root, built, sources) {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > builtAt);
}

/** When the newest file at or below a path was changed; 0 where there is none. */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time tells of a file that was taken away.
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    found.mtimeMs,
  );
}
