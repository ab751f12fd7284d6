import { PHRASES } from "../core/read/deadlines/phrases";
import { inOneLine, readerFor } from "./check-deadline";

/** Prints every reading of the table of phrases, and the time zone it was read in. */
const reader = readerFor();
const readings = PHRASES.map(({ as, phrase }) =>
  inOneLine(as === "cell" ? reader.inCell(phrase) : reader.inText(phrase).deadline),
);
process.stdout.write(
  JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, readings }),
);
