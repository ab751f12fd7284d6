/** Prints "N passed, N failed, N skipped" from the JSON that jest has written to a file. */
import { readFileSync } from "node:fs";

const file = process.argv[2];
const text = file ? readFileSync(file, "utf8") : "";
if (text === "") {
  console.error("No test was run.");
  process.exitCode = 1;
} else {
  const run = JSON.parse(text);
  // A file that does not compile fails without a test of its own being counted.
  const failed = run.numFailedTests + run.numRuntimeErrorTestSuites;
  console.log(`${run.numPassedTests} passed, ${failed} failed, ${run.numPendingTests} skipped`);
}
