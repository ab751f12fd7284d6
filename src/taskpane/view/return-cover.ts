import type { Day } from "../../core/plan/day";
import type { Settings } from "../../core/plan/settings";
import { returnCover, type LeftFindings, type ReturnDetails } from "../../core/report/return-cover";
import type { Review } from "../../core/review";
import type { CellRef } from "../../core/sheet/a1";
import type { SheetContent } from "../../core/sheet/content";
import { aboutCells } from "../../core/validate/about";
import { ignoring } from "../../core/validate/ignored";
import { rulesWords } from "../../core/validate/presets";
import type { Finding } from "../../core/validate/rule";
import { verdictOf, verdictWords } from "../../core/validate/verdict";
import { ruleTitle } from "./rules";

/** What a cover is asked for by; plain data, so that it can be posted to a worker. */
export interface CoverQuery {
  readonly details: ReturnDetails;
  readonly prepared: { readonly on: Day; readonly at: string };
  /** What is still asked about the whole plan, each in its own words. */
  readonly questions: readonly string[];
  readonly ignored: Settings["ignored"];
}

/** The cover of a return of what was reviewed, findings that a person has left included. */
export function coverOf(review: Review, query: CoverQuery): SheetContent {
  const { settings, workbooks } = review;
  const { standing, left } = partedBy(review, query.ignored);
  const failures = [...workbooks.flatMap((workbook) => workbook.failures), ...review.notCompared];
  const toFix = standing.filter(({ severity }) => severity === "error").length;
  const verdict = verdictOf({
    questions: query.questions.length,
    toFix,
    failures: failures.length,
  });
  return returnCover({
    ...review,
    ...query,
    verdict: verdictWords(verdict),
    rules: rulesWords(settings.rules),
    findings: standing,
    left,
    failures,
  });
}

interface Parted {
  readonly standing: readonly Finding[];
  /** One for each check and reason, in the order that they were found. */
  readonly left: readonly LeftFindings[];
}

/** Tells the findings that stand from those that were left, with the reasons. */
function partedBy({ workbooks }: Review, ignored: Settings["ignored"]): Parted {
  const standing: Finding[] = [];
  const left = new Map<string, LeftFindings & { readonly at: CellRef[] }>();
  const reasonFor = reasonsBy(ignored);
  for (const { readings, findings } of workbooks) {
    const abouts = new Map(readings.map((reading) => [reading.sheet, aboutCells(reading)]));
    for (const finding of findings) {
      const { at, rule } = finding;
      const reason = reasonFor(finding, () => abouts.get(at.sheet)?.(at) ?? "");
      if (reason === null) {
        standing.push(finding);
        continue;
      }
      const key = JSON.stringify([rule, reason]);
      const known = left.get(key) ?? { check: ruleTitle(rule), reason, at: [] };
      known.at.push(at);
      left.set(key, known);
    }
  }
  return { standing, left: [...left.values()] };
}

/** Why a finding was left; null where it was not. */
function reasonsBy(
  ignored: Settings["ignored"],
): (finding: Finding, about: () => string) => string | null {
  const isIgnored = ignoring({ ignored });
  const byRule = new Map<string, { reason: string; holds: ReturnType<typeof ignoring> }[]>();
  for (const each of ignored) {
    const holds = ignoring({ ignored: [each] });
    byRule.set(each.rule, [...(byRule.get(each.rule) ?? []), { reason: each.reason, holds }]);
  }
  return (finding, about) => {
    if (!isIgnored(finding, about)) return null;
    const own = byRule.get(finding.rule)?.find(({ holds }) => holds(finding, about));
    return own?.reason ?? "";
  };
}
