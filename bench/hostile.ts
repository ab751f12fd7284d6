import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtCommandLine } from "../scripts/lib/command-line.mjs";
import { HOSTILE_SHAPES } from "../tests/support/hostile/index";
import { printTable } from "./table";

/** What the review of a file of up to a megabyte may take. */
const MOST_SECONDS = 10;
const MOST_MB = 500;
const MEGABYTE = 1_048_576;

/** Reviews every hostile file by the command line in a process of its own, and fails beyond the limits. */
export async function hostile(): Promise<void> {
  const bundle = await builtCommandLine(process.cwd());
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  try {
    const rows = HOSTILE_SHAPES.map(({ name, make }) => {
      const file = join(folder, "plan.xlsx");
      const bytes = upToAMegabyte(make);
      writeFileSync(file, bytes);
      return { name, size: bytes.length, ...reviewed(bundle, file, folder) };
    });
    printTable(
      `Reviewing hostile files (at most ${String(MOST_SECONDS)} s of CPU and ${String(MOST_MB)} MB)`,
      rows.map(({ name, size, seconds, mb, outcome }) => ({
        file: name,
        kB: String(Math.ceil(size / 1024)),
        "CPU s": seconds.toFixed(1),
        MB: mb.toFixed(0),
        within: seconds <= MOST_SECONDS && mb <= MOST_MB && outcome !== "no answer" ? "yes" : "NO",
        outcome,
      })),
    );
    const isOver = rows.some(
      ({ seconds, mb, outcome }) =>
        seconds > MOST_SECONDS || mb > MOST_MB || outcome === "no answer",
    );
    if (isOver) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function upToAMegabyte(make: (size: number) => Uint8Array): Uint8Array {
  let size = 1;
  let bytes = make(size);
  while (bytes.length > MEGABYTE) {
    size *= (0.95 * MEGABYTE) / bytes.length;
    bytes = make(size);
  }
  return bytes;
}

interface Cost {
  readonly seconds: number;
  readonly mb: number;
  readonly outcome: "reviewed" | "read in part" | "refused" | "no answer";
}

/** Long enough for a review to end that takes some times what it may. */
const PATIENCE_MS = 60_000;

/** The child says on its own channel what it has used, when all else is done. */
const TELL = `process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); require("fs").writeSync(3, JSON.stringify([userCPUTime + systemCPUTime, maxRSS])); });`;

function reviewed(bundle: string, file: string, folder: string): Cost {
  const tell = join(folder, "tell.cjs");
  writeFileSync(tell, TELL);
  const { output } = spawnSync(
    process.execPath,
    ["-r", tell, bundle, "review", file, "--as-at", "2026-06-30", "--format", "json"],
    {
      stdio: ["ignore", "pipe", "ignore", "pipe"],
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      timeout: PATIENCE_MS,
    },
  );
  const [, printed, , told] = output as readonly (string | null)[];
  if (!told) return { seconds: PATIENCE_MS / 1000, mb: 0, outcome: "no answer" };
  const [microseconds = 0, kilobytes = 0] = JSON.parse(told) as readonly number[];
  return { seconds: microseconds / 1e6, mb: kilobytes / 1024, outcome: outcomeOf(printed ?? "") };
}

function outcomeOf(printed: string): Cost["outcome"] {
  if (printed === "") return "no answer";
  if (!printed.slice(0, 2000).includes('"error": null')) return "refused";
  return printed.includes('"rule": "read-in-part"') ? "read in part" : "reviewed";
}
