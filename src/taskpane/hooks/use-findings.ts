import { useMemo } from "react";
import { ignoring } from "../../core/validate/ignored";
import type { FindingRow } from "../view/pane-review";
import { usePane } from "./use-pane";

const NONE: readonly FindingRow[] = [];

/**
 * The findings that stand. The review leaves the ignored out by itself; they are
 * left out here as well, so that one goes the moment it is ignored.
 */
export function useFindings(): readonly FindingRow[] {
  const findings = usePane((state) => state.review?.findings ?? NONE);
  const settings = usePane((state) => state.settings);
  return useMemo(() => {
    const isIgnored = ignoring(settings);
    return findings.filter((finding) => !isIgnored(finding));
  }, [findings, settings]);
}
