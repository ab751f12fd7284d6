import { cpus } from "node:os";
import { deadlines } from "./deadlines";
import { files } from "./files";
import { hostile } from "./hostile";
import { layouts } from "./layouts";
import { mainJob } from "./main-job";
import { oneEdit } from "./one-edit";
import { pane } from "./pane";

/** Prints every figure the documentation quotes; `npm run bench -- NAME` runs one part. */
const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  "main-job": () => mainJob([10_000, 100_000, 1_000_000]),
  layouts,
  deadlines,
  "one-edit": oneEdit,
  files,
  hostile,
  pane,
};

async function main(only: string | undefined): Promise<void> {
  console.log(
    `Node ${process.version}, ${String(cpus().length)} cores. Ratios above 1: ours is the faster.`,
  );
  for (const [name, run] of Object.entries(PARTS)) {
    if (only === undefined || only === name) await run();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
