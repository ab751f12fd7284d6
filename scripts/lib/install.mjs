import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs the packages of `package-lock.json` where one is missing or of
 * another version; does nothing, at once, where all are there. Throws with a
 * plain message where npm fails.
 */
export function installMissing(root) {
  if (isInstalled(root)) return;
  console.log("Installing packages, once …");
  // A registry that does not carry the packages of other platforms can make `npm ci` refuse.
  if (npm(root, ["ci"]) || npm(root, ["install", "--no-save"])) return;
  throw new Error("The packages could not be installed (see above). Is the npm registry in reach?");
}

function npm(root, words) {
  const run = spawnSync("npm", [...words, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === "win32",
  });
  return run.status === 0;
}

/** Whether node_modules holds each package the lock asks for, in its version. */
export function isInstalled(root) {
  // npm keeps a lock of what it has installed inside node_modules.
  const installed = packagesOf(join(root, "node_modules", ".package-lock.json"));
  const wanted = packagesOf(join(root, "package-lock.json"));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    // The root itself, and what belongs to another platform, are not installed.
    if (path === "" || link || (optional && !installed[path])) return true;
    return installed[path]?.version === version;
  });
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}
