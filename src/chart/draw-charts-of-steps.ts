import { CHART_ROOM, type DrawStepChart } from '../core/stage/step-chart.ts';
import { loadAnalysisWords } from '../core/text/analysis-words.ts';
import { loadChartWords } from '../core/text/chart-words.ts';
import { chartOf } from './chart-figure.ts';
import type { ChartSize } from './chart-input.ts';
import { drawChart } from './draw-chart.ts';

/**
 * What draws the charts of a briefing's steps in a language. `document` is the page's own, or one that Node brings; `size` is
 * the room on a stage when it is left out.
 */
export async function drawChartsOfSteps(
  lang: string,
  document: Document,
  { widthPx, heightPx, textPx }: ChartSize = CHART_ROOM,
): Promise<DrawStepChart> {
  const [{ charts: words }, analysis] = await Promise.all([loadChartWords(lang), loadAnalysisWords(lang)]);
  return (view, theme, { model, details, messages }) => {
    const size = { widthPx, heightPx, textPx };
    const all = { ...messages, ...analysis };
    const drawn = drawChart(chartOf(view), { model, view, details, messages: all, words, theme, size, document });
    return 'impossible' in drawn ? null : drawn;
  };
}
