import { renameSync } from "node:fs";
import { join } from "node:path";
import { isOlder } from "./build.mjs";

/** What the command line is built from. */
const SOURCES = ["src/cli", "src/core", "src/xlsx", "package.json", "package-lock.json"];

/**
 * The file that holds the whole command line, built first where it is missing
 * or older than its sources: Node starts one file at once and several hundred,
 * each compiled by itself, in seconds.
 */
export async function builtCommandLine(root) {
  const built = join(root, "dist-cli", "monitor.cjs");
  if (!isOlder(root, built, SOURCES)) return built;
  const { build } = await import("esbuild");
  // Two that are called at once must not read each other's half.
  const own = join(root, "dist-cli", `monitor.${process.pid}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outfile: own,
    bundle: true,
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "warning",
  });
  renameSync(own, built);
  return built;
}
