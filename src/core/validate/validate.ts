import { attempt, type Attempt, type Failure } from "../plan/failure";
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
) => Validation;

/** What the rules found on a worksheet, and which of them broke down on it. */
export interface Validation {
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

/**
 * Checks one worksheet's reading. Findings come rule by rule, in the order of
 * the rules and then of the sheet; those a person has said to ignore are left
 * out. A rule that throws costs its own findings and no others.
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
    last = { rules, reading, context, batches: whole(batches) };
    const findings: Finding[] = [];
    const failures: Failure[] = [];
    for (const rule of chosen) {
      const found = rule.scope === "action" ? foundIn(batches, rule) : find(rule, reading);
      if (found.done) append(findings, found.value);
      else failures.push(failureOf(rule, reading, found.detail));
    }
    return { findings, failures };
  };
}

const failureOf = ({ id, title }: Rule, { sheet }: Reading, detail: string): Failure => ({
  part: "rule",
  rule: id,
  title,
  sheet,
  detail,
});

interface Checked {
  readonly rules: readonly Rule[];
  readonly reading: Reading;
  readonly context: RuleContext;
  readonly batches: Batches;
}

/** What each rule found of actions that stand together. */
type Found = ReadonlyMap<string, Outcome>;
type Outcome = Attempt<readonly Finding[]>;
/** By the stretch of actions, in the order of the sheet. */
type Batches = ReadonlyMap<readonly Action[], Found>;

const NOTHING_FOUND: Batches = new Map();

/** What a rule found over all stretches; half of it would pass for the whole, so one that broke down is all. */
function foundIn(batches: Batches, { id }: Rule): Outcome {
  const findings: Finding[] = [];
  for (const batch of batches.values()) {
    const found = batch.get(id);
    if (found?.done === false) return found;
    if (found !== undefined) append(findings, found.value);
  }
  return { done: true, value: findings };
}

/** The stretches on which no rule broke down: the others are tried anew, as by a review that remembers nothing. */
function whole(batches: Batches): Batches {
  const isWhole = (found: Found): boolean => [...found.values()].every(({ done }) => done);
  return new Map([...batches].filter(([, found]) => isWhole(found)));
}

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
  const found = new Map<string, Outcome>();
  for (const rule of rules) {
    // What cannot be gathered is asked for again by the rule's own check, which then breaks down by it.
    attempt(() => rule.gather?.(actions, context));
    if (rule.scope !== "action") continue;
    const outcome = find(rule, part);
    if (!outcome.done || outcome.value.length > 0) found.set(rule.id, outcome);
  }
  return found;
}

type Find = (rule: ChosenRule, reading: Reading) => Outcome;

/** Asks rules, with the one context, and makes findings of what they say; here it is that one that throws is caught. */
function finder(context: RuleContext): Find {
  const isIgnored = ignoring(context.settings);
  const ask = (rule: ChosenRule, reading: Reading): Finding[] => {
    const findings: Finding[] = [];
    const about = aboutCells(reading);
    for (const violation of rule.check(reading, context)) {
      const fixes = violation.fixes ?? [];
      const finding = { ...violation, rule: rule.id, severity: rule.severity, fixes };
      if (!isIgnored(finding, () => about(finding.at))) findings.push(finding);
    }
    return findings;
  };
  return (rule, reading) => attempt(() => ask(rule, reading));
}
