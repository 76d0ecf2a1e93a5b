import type { Model } from '../model/create-model.ts';
import type { ProductionSeries } from '../model/records.ts';
import { selectIdleTests, type TestedPart } from '../select/analysis/idle-tests.ts';
import type { View } from '../view/view.ts';
import type { AnalysisMessages } from './analysis-words.ts';
import { subjectText } from './concentration-words.ts';
import { subjectName } from './what-if-words.ts';

/** A sentence for each subject of the View's test that moves nothing in some of the parts; none when all move them. */
export function idleTestWords(
  model: Model,
  view: View,
  production: readonly ProductionSeries[] | null,
  parts: readonly TestedPart[],
  messages: AnalysisMessages,
): string[] {
  const words = messages.analysis.idle;
  const measured = subjectText(view, null, messages);
  return selectIdleTests(model, view, production, parts).map(idle => {
    const list = messages.formats.list(idle.parts.map(part => words.parts[part](measured)));
    const name = subjectName(model, idle.subject, messages);
    return words.said(
      name.charAt(0).toLocaleUpperCase(messages.lang) + name.slice(1),
      list,
      words.reasons[idle.reason],
    );
  });
}
