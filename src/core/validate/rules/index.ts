import type { Rule } from "../rule";

/** Every rule, in the order findings are shown. */
export const RULES: readonly Rule[] = [];
