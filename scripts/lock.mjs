/**
 * `node scripts/lock.mjs`: puts the packages of other platforms back into
 * package-lock.json. npm leaves out what its registry does not hand out to this
 * machine, and from then on `npm ci` refuses the lock, here and on every other
 * platform. A test says when this is needed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { missingPlatforms, withPlatforms } from "./lib/platforms.mjs";

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingPlatforms(lock);
if (missing.length > 0) {
  writeFileSync(file, `${JSON.stringify(withPlatforms(lock), null, 2)}\n`);
}
console.log(`${missing.length} packages of other platforms put back.`);
