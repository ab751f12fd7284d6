import { detailOf } from "../core/plan/failure";
import { parseArguments, USAGE } from "./arguments";
import { printable } from "./formats/printable";
import { reviewFiles } from "./review";

/** Runs the command line once; the exit code is for scripts. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  switch (parsed.kind) {
    case "help":
      process.stdout.write(USAGE);
      return 0;
    case "wrong":
      process.stderr.write(`${printable(parsed.message)}\n\n${USAGE}`);
      return 2;
    case "review": {
      const { output, complaint, exitCode } = await reviewFiles(parsed.arguments);
      process.stdout.write(output);
      process.stderr.write(printable(complaint));
      return exitCode;
    }
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      printable(`Milestone Monitor broke down and printed nothing.\nDetail: ${detailOf(error)}\n`),
    );
    process.exitCode = 2;
  },
);
