// What a View's test does to one answer, as lines below it.
import type { Model } from '../model/create-model.ts';
import type { ProductionSeries } from '../model/records.ts';
import type { TestedPart } from '../select/analysis/idle-tests.ts';
import { selectWithdrawal } from '../select/analysis/withdrawal.ts';
import type { View } from '../view/view.ts';
import type { AnalysisMessages } from './analysis-words.ts';
import { idleTestWords } from './idle-test-words.ts';
import { coverageMoves, exposureMove, indexMove, networkMove } from './test-difference-words.ts';

/** What moves, before and after, and what moves nothing with its reason; empty when the View tests nothing. */
export function testReport(
  model: Model,
  view: View,
  production: readonly ProductionSeries[],
  part: TestedPart,
  messages: AnalysisMessages,
): string[] {
  const test = selectWithdrawal(model, view, production);
  if (!test) return [];
  const moves = {
    measure: () => [indexMove(view, test, messages)],
    coverage: () => [networkMove(model, view, messages), ...coverageMoves(test, messages)],
    exposure: () => [exposureMove(model, view, messages)],
  };
  return [...moves[part](), ...idleTestWords(model, view, production, [part], messages)].filter(Boolean);
}
