import { parseArguments, USAGE } from "./arguments";
import { reviewFiles } from "./review";

/** Runs the command line once; the exit code is for scripts. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  switch (parsed.kind) {
    case "help":
      process.stdout.write(USAGE);
      return 0;
    case "wrong":
      process.stderr.write(`${parsed.message}\n\n${USAGE}`);
      return 2;
    case "review": {
      const { output, exitCode } = await reviewFiles(parsed.arguments);
      process.stdout.write(output);
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
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
