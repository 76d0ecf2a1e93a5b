// What a test moves, before and after, in sentences.

import type { Model } from '../model/create-model.ts';
import type { Interval } from '../model/measures/distribution.ts';
import type { Concentration } from '../select/analysis/concentration.ts';
import { type Exposure, selectExposure } from '../select/analysis/exposure.ts';
import { networkOf } from '../select/analysis/network.ts';
import { beforeTest, type Withdrawal } from '../select/analysis/withdrawal.ts';
import type { View } from '../view/view.ts';
import type { AnalysisMessages } from './analysis-words.ts';
import { intervalText, massText } from './concentration-words.ts';
import { productionLineName } from './production-line-name.ts';

/** How the index and its denominator move; empty where there is no index to compare. */
export function indexMove(view: View, { before, after }: Withdrawal, messages: AnalysisMessages): string {
  if (!before || !after) return '';
  const words = messages.analysis.withdrawal;
  const measure = view.measure === 'lq' ? 'hhi' : view.measure;
  const print = (interval: Interval | undefined) => (interval ? intervalText(measure, interval, messages) : '–');
  const money = (found: Concentration) => massText(found, found.denominator.low, found.denominator.high, messages);
  return [
    words.index(
      messages.analysis.measures[measure],
      print(before.disclosed?.[measure]),
      print(after.disclosed?.[measure]),
    ),
    words.money(money(before), money(after)),
  ].join(messages.lang === 'zh' ? '' : ' ');
}

/** Countries of the network before and after; empty where their number stays. */
export function networkMove(model: Model, view: View, messages: AnalysisMessages): string {
  const [before, after] = [networkOf(model, beforeTest(model, view)).size, networkOf(model, view).size];
  return before === after ? '' : messages.analysis.idle.network(before, after);
}

/** Projects at the risks on the list before and after; empty where their number stays. */
export function exposureMove(model: Model, view: View, messages: AnalysisMessages): string {
  const [before, after] = [beforeTest(model, view), view].map(one => exposedProjects(selectExposure(model, one)));
  return before === after ? '' : messages.analysis.idle.exposed(before!, after!);
}

function exposedProjects({ risks }: Exposure): number {
  return new Set(risks.flatMap(({ projects }) => projects.map(({ row }) => row.project.id))).size;
}

/** One line for each table that moves by five points or more. */
export function coverageMoves({ moved }: Withdrawal, messages: AnalysisMessages): string[] {
  const { percent } = messages.formats;
  return moved.map(({ before, after }) => {
    const table = `${productionLineName(before, messages)}, ${messages.analysis.coverage.stages[before.stage]} ${before.year}`;
    return messages.analysis.withdrawal.index(table, percent(before.inside.low), percent(after.inside.low));
  });
}
