import type { Action } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { stretchesOf } from "../plan/stretches";
import { aboutCells } from "./about";
import { ignoring } from "./ignored";
import type { Finding, Rule, RuleContext, Severity } from "./rule";

/** Checks a worksheet's reading with the rules the settings leave switched on. */
export type Validator = (
  reading: Reading,
  rules: readonly Rule[],
  context: RuleContext,
) => Finding[];

/**
 * Checks one worksheet's reading. Findings come rule by rule, in the order of
 * the rules and then of the sheet; those a person has said to ignore are left
 * out.
 */
export const validate: Validator = (reading, rules, context) =>
  createValidator()(reading, rules, context);

/**
 * A validator for one worksheet that is checked time and again. It remembers
 * what the rules that judge one action at a time have found, and asks them only
 * about actions that are not the very objects they were; what it finds is what
 * {@link validate} finds.
 */
export function createValidator(): Validator {
  let last: Checked | null = null;
  return (reading, rules, context) => {
    const chosen = chosenRules(rules, context);
    const before = last !== null && holdsStill(last, rules, reading, context) ? last : null;
    const find = finder(context);
    const asked = { rules: chosen, context, find };
    const batches = batchesOf(reading, asked, before?.batches ?? NOTHING_FOUND);
    last = { rules, reading, context, batches };
    const findings: Finding[] = [];
    for (const rule of chosen) {
      if (rule.scope !== "action") append(findings, find(rule, reading));
      else for (const found of batches.values()) append(findings, found.get(rule.id) ?? NONE);
    }
    return findings;
  };
}

interface Checked {
  readonly rules: readonly Rule[];
  readonly reading: Reading;
  readonly context: RuleContext;
  readonly batches: Batches;
}

/** What each rule found of actions that stand together. */
type Found = ReadonlyMap<string, readonly Finding[]>;
/** By the stretch of actions, in the order of the sheet. */
type Batches = ReadonlyMap<readonly Action[], Found>;

const NOTHING_FOUND: Batches = new Map();
const NONE: readonly Finding[] = [];

/** Whether all that rules look at beside an action is what it was. */
function holdsStill(
  last: Checked,
  rules: readonly Rule[],
  reading: Reading,
  now: RuleContext,
): boolean {
  const { context } = last;
  const [was, is] = [last.reading.plan.planYear, reading.plan.planYear];
  return (
    last.rules === rules &&
    context.asAt === now.asAt &&
    context.settings === now.settings &&
    context.previous === now.previous &&
    last.reading.sheet === reading.sheet &&
    was?.start === is?.start &&
    was?.end === is?.end
  );
}

interface ChosenRule extends Rule {
  readonly severity: Severity;
}

function chosenRules(rules: readonly Rule[], { settings }: RuleContext): ChosenRule[] {
  return rules
    .filter(({ id }) => settings.rules[id]?.on !== false)
    .map((rule) => ({ ...rule, severity: settings.rules[rule.id]?.severity ?? rule.severity }));
}

/** What stretches are checked with. */
interface Asked {
  readonly rules: readonly ChosenRule[];
  readonly context: RuleContext;
  readonly find: Find;
}

/** The actions stretch by stretch, each as it was found before or checked now. */
function batchesOf(reading: Reading, asked: Asked, before: Batches): Batches {
  const batches = new Map<readonly Action[], Found>();
  for (const stretch of stretchesOf(reading.plan.actions)) {
    batches.set(stretch, before.get(stretch) ?? checked(stretch, reading, asked));
  }
  return batches;
}

/** A spread would run out of arguments on a long sheet. */
function append(findings: Finding[], more: readonly Finding[]): void {
  for (const finding of more) findings.push(finding);
}

function checked(
  actions: readonly Action[],
  reading: Reading,
  { rules, context, find }: Asked,
): Found {
  const part = { ...reading, plan: { ...reading.plan, actions } };
  const found = new Map<string, readonly Finding[]>();
  for (const rule of rules) {
    rule.gather?.(actions, context);
    if (rule.scope !== "action") continue;
    const findings = find(rule, part);
    if (findings.length > 0) found.set(rule.id, findings);
  }
  return found;
}

type Find = (rule: ChosenRule, reading: Reading) => Finding[];

/** Asks rules, with the one context, and makes findings of what they say. */
function finder(context: RuleContext): Find {
  const isIgnored = ignoring(context.settings);
  return (rule, reading) => {
    const findings: Finding[] = [];
    const about = aboutCells(reading);
    for (const violation of rule.check(reading, context)) {
      const fixes = violation.fixes ?? [];
      const finding = { ...violation, rule: rule.id, severity: rule.severity, fixes };
      if (!isIgnored(finding, () => about(finding.at))) findings.push(finding);
    }
    return findings;
  };
}
