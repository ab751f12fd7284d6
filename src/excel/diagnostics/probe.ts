/** One question to an Excel, put on a scratch sheet, whose answer the add-in relies on. */
export interface Probe {
  /** Kebab-case, the same from release to release: reports of different Excels are compared by it. */
  readonly id: string;
  /** What is asked, in plain words. */
  readonly asks: string;
  /** What the add-in relies on. */
  readonly expected: string;
  /** The ExcelApi level it needs; the add-in's lowest where none is said. */
  readonly level?: string;
  /** Whether a person has to do something in Excel or in the pane. */
  readonly byHand?: true;
  /** Gives what was found: words are held to `expected`, to the letter. */
  readonly run: (bench: Bench) => Promise<string | Found>;
}

/** What a probe found, where that is more than words to compare. */
export interface Found {
  /** Whether it is as it should be; left out where the words are to be held to `expected`. */
  readonly passed?: boolean;
  readonly found: string;
  /** What is worth knowing of this Excel, for the environment: "listSeparator" is ",". */
  readonly facts?: Readonly<Record<string, string>>;
}

/** What a probe works with. */
export interface Bench {
  /** The name of the scratch sheet, which is there for this probe alone. */
  readonly sheetName: string;
  /** Works on the scratch sheet in a run of its own. */
  readonly onSheet: <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  /** Tells the person what to do and waits until they have; "skipped" where they would rather not. */
  readonly hand: (words: string) => Promise<HandAnswer>;
  readonly page: PageTools;
}

export type HandAnswer = "done" | "did-not-happen" | "skipped";

/** What of the pane's own page is tried out. */
export interface PageTools {
  readonly copyText: (text: string) => Promise<boolean>;
  readonly saveFile: (name: string, content: string) => boolean;
  /** Whether work is done off the page's own thread. */
  readonly hasWorker: () => Promise<boolean>;
}

/** A probe that cannot be put to this Excel; the reason is told, and it counts neither way. */
export class CouldNotRun extends Error {
  override readonly name = "CouldNotRun";
}

/** A probe that works on its scratch sheet in one run. */
export const withSheet =
  <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): ((bench: Bench) => Promise<T>) =>
  (bench) =>
    bench.onSheet(work);

/** Waits for the person, and gives the probe up where they skip it. */
export async function askHand(bench: Bench, words: string): Promise<"done" | "did-not-happen"> {
  const answer = await bench.hand(words);
  if (answer === "skipped") throw new CouldNotRun("Skipped.");
  return answer;
}
