/**
 * `npm run monitor`: the command line, built first where it is older than its
 * sources.
 */
import { fileURLToPath, pathToFileURL } from "node:url";
import { builtCommandLine } from "./lib/command-line.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

builtCommandLine(root).then(
  (built) => import(pathToFileURL(built).href),
  (error) => {
    console.error(
      `The command line could not be built. Where packages are missing, npm ci brings them.\n${error.message}`,
    );
    process.exitCode = 2;
  },
);
