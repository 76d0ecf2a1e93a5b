// The rules, in the order in which they run.
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [];
