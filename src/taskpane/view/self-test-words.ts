import type { ProbeResult, SelfTest, SelfTestPlace } from "../../excel/index";
import { counted, grouped } from "./words";

/** Each outcome in words, with the sign that stands beside them. */
export const OUTCOME_WORDS: Readonly<
  Record<ProbeResult["outcome"], { readonly words: string; readonly sign: string }>
> = {
  "as-expected": { words: "As expected", sign: "✓" },
  otherwise: { words: "Otherwise", sign: "!" },
  "could-not-run": { words: "Could not run", sign: "–" },
};

/** What a person should know before the self-test is run here; none where it can be run unasked. */
export function placeWarnings({ shared, structureProtected }: SelfTestPlace): string[] {
  return [
    ...(shared
      ? [
          "This workbook is kept online: everybody who has it open sees scratch sheets come and go. A workbook of your own is better.",
        ]
      : []),
    ...(structureProtected
      ? [
          "The workbook’s structure is protected, so no scratch sheet can be added and nearly no question put. Use a new workbook.",
        ]
      : []),
  ];
}

/** "28 as expected, 1 otherwise, 2 could not run." */
export function resultWords({ results, complete, leftSheets }: SelfTest): string {
  const count = (outcome: ProbeResult["outcome"]): number =>
    results.filter((each) => each.outcome === outcome).length;
  const parts = [
    `${grouped(count("as-expected"))} as expected`,
    `${grouped(count("otherwise"))} otherwise`,
    `${grouped(count("could-not-run"))} could not run`,
  ];
  const left = leftSheets.map((sheet) => `“${sheet}”`).join(", ");
  return [
    ...(complete ? [] : ["Stopped."]),
    `Of ${counted(results.length, "question")}: ${parts.join(", ")}.`,
    ...(left === "" ? [] : [`Not removed, so delete by hand: ${left}.`]),
  ].join(" ");
}
