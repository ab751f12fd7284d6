import type { Rule } from "../../core/validate/rule";
import { RULES } from "../../core/validate/rules/index";

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** A rule's heading; its id in words where this version does not know it. */
export function ruleTitle(id: string): string {
  return BY_ID.get(id)?.title ?? id.replace(/-/g, " ");
}

/** Why a rule matters; "" where this version does not know it. */
export function ruleWhy(id: string): string {
  return BY_ID.get(id)?.why ?? "";
}

/** A rule's place among all rules, for lists in their order. */
export function ruleOrder(id: string): number {
  const found = ORDER.get(id);
  return found ?? RULES.length;
}

const ORDER: ReadonlyMap<string, number> = new Map(RULES.map((rule, i) => [rule.id, i]));
