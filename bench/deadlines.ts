import * as chrono from "chrono-node";
import { DEFAULT_SETTINGS } from "../src/core/plan/settings";
import { createDeadlineReader } from "../src/core/read/deadlines/index";
import { measure } from "./measure";
import { count, ms, printTable, ratio } from "./table";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const NOTATIONS: readonly ((i: number) => string)[] = [
  (i) => `(${MONTHS[i % 12] ?? ""} 20${String(10 + (i % 80))})`,
  (i) => `by ${MONTHS[i % 12] ?? ""} 20${String(10 + (i % 80))}`,
  (i) => `${String((i % 28) + 1)}/${String((i % 12) + 1)}/20${String(10 + (i % 80))}`,
  (i) => `Q${String((i % 4) + 1)} 20${String(10 + (i % 80))}/${String(11 + (i % 80))}`,
  (i) => `Spring term 20${String(10 + (i % 80))}`,
  (i) => `${String((i % 28) + 1)} ${MONTHS[i % 12] ?? ""} 20${String(10 + (i % 80))}`,
];

const phrase = (i: number): string => NOTATIONS[i % NOTATIONS.length]?.(i) ?? "";
const OPTIONS = { asAt: "2026-10-01", planYear: null, settings: DEFAULT_SETTINGS };

/** Deadline phrases a second, met before and never met before, beside chrono-node. */
export async function deadlines(): Promise<void> {
  const distinct = [...new Set(Array.from({ length: 20_000 }, (_, i) => phrase(i)))];
  const cells = Array.from({ length: 1_000_000 }, (_, i) => phrase(i % 20_000));

  const warm = createDeadlineReader(OPTIONS);
  const remembered = await measure(() => {
    for (const cell of cells) warm.inCell(cell);
  });
  const first = await measure(() => {
    const reader = createDeadlineReader(OPTIONS);
    for (const text of distinct) reader.inCell(text);
  });
  const theirs = await measure(() => {
    for (const text of distinct) chrono.en.GB.parse(text);
  });
  const read = (parse: (text: string) => boolean): string =>
    `${((100 * distinct.filter(parse).length) / distinct.length).toFixed(0)}%`;
  const line = (what: string, took: number, n: number, dated: string) => ({
    "Deadline phrases": what,
    phrases: count(n),
    ms: ms(took),
    "phrases/s": count((n / took) * 1000),
    "given a day": dated,
    "faster than chrono-node": ratio(took / n, theirs.ms / distinct.length),
  });
  const ours = read((text) => warm.inCell(text)?.due != null);
  printTable("Deadlines", [
    line("a million cells, words met before", remembered.ms, cells.length, ours),
    line("each for the first time", first.ms, distinct.length, ours),
    line(
      "chrono-node (en-GB), each once",
      theirs.ms,
      distinct.length,
      read((text) => chrono.en.GB.parse(text).length > 0),
    ),
  ]);
}
