import type { Reading } from "../plan/reading";
import { ignoring } from "./ignored";
import type { Finding, Rule, RuleContext, Severity } from "./rule";

/**
 * Checks one worksheet's reading with the rules the settings leave switched on.
 * Findings come rule by rule, in the order of the rules and then of the sheet;
 * those a person has said to ignore are left out.
 */
export function validate(
  reading: Reading,
  rules: readonly Rule[],
  context: RuleContext,
): Finding[] {
  const findings: Finding[] = [];
  const isIgnored = ignoring(context.settings);
  for (const rule of rules) {
    const chosen = context.settings.rules[rule.id];
    if (chosen?.on === false) continue;
    const severity: Severity = chosen?.severity ?? rule.severity;
    for (const violation of rule.check(reading, context)) {
      const finding = { ...violation, rule: rule.id, severity, fixes: violation.fixes ?? [] };
      if (!isIgnored(finding)) findings.push(finding);
    }
  }
  return findings;
}
