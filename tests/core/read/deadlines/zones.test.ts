import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { inOneLine, readerFor } from "../../../support/check-deadline";
import { PHRASES } from "./phrases";

/** Reads the whole table in a process of its own, in a time zone. */
function readIn(zone: string): unknown {
  const script = join(__dirname, "../../../support/read-phrases.ts");
  const output = execFileSync(process.execPath, ["--import", "tsx", script], {
    cwd: join(__dirname, "../../../.."),
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
  return JSON.parse(output);
}

const reader = readerFor();
const here = PHRASES.map(({ as, phrase }) =>
  inOneLine(as === "cell" ? reader.inCell(phrase) : reader.inText(phrase).deadline),
);

test.each(["Europe/London", "Pacific/Kiritimati", "America/Anchorage"])(
  "every phrase reads the same in %s",
  (zone) => {
    expect(readIn(zone)).toEqual({ zone, readings: here });
  },
);
