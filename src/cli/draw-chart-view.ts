import { parseHTML } from 'linkedom';
import { drawChartFigure } from '../chart/chart-figure.ts';
import { THEMES } from '../core/scene/themes.ts';
import { loadAnalysisWords } from '../core/text/analysis-words.ts';
import { loadChartWords } from '../core/text/chart-words.ts';
import { formatView } from '../core/view/codec.ts';
import { type OpenView, openDetails } from './open-atlas.ts';
import { DataError } from './usage-error.ts';

/** The chart of a View with `show=concentration` as an SVG document. A View whose chart has nothing to show is an error. */
export async function drawChartView(
  { model, view, messages }: OpenView,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): Promise<string> {
  const figure = drawChartFigure({
    model,
    view,
    messages: { ...messages, ...(await loadAnalysisWords(view.lang)) },
    words: (await loadChartWords(view.lang)).charts,
    details: openDetails(model),
    theme: THEMES[view.theme === 'auto' ? 'print' : view.theme],
    document: parseHTML('<html><body></body></html>').document,
    widthPx,
    heightPx,
    permalink: `?${formatView(view)}`,
  });
  if (typeof figure === 'string') return figure;
  throw new DataError(`chart=${view.chart ?? 'groups'}: ${figure.impossible}`);
}
