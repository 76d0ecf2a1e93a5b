// Charts of the real record for tests: a View string in, a figure or a fragment out.
import { parseHTML } from 'linkedom';
import { drawChartFigure } from '../../src/chart/chart-figure.ts';
import type { ChartInput, ChartSize, DrawnChart, NoChart } from '../../src/chart/chart-input.ts';
import { drawChart } from '../../src/chart/draw-chart.ts';
import type { Heading } from '../../src/core/figure/draw-head.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { loadAnalysisWords } from '../../src/core/text/analysis-words.ts';
import { loadChartWords } from '../../src/core/text/chart-words.ts';
import { loadMessages } from '../../src/core/text/messages.ts';
import { formatView, parseView } from '../../src/core/view/codec.ts';
import { openDataset, openModel } from '../open-dataset.ts';

async function inputOf(query: string): Promise<Omit<ChartInput, 'size'>> {
  const { view } = parseView(`show=concentration&${query}`);
  return {
    model: openModel(),
    view,
    details: openDataset().details,
    messages: { ...(await loadMessages(view.lang)), ...(await loadAnalysisWords(view.lang)) },
    words: (await loadChartWords(view.lang)).charts,
    theme: THEMES[view.theme === 'auto' ? 'print' : view.theme],
    document: parseHTML('<html><body></body></html>').document,
  };
}

/** The figure of a View's chart; throws where there is none. */
export async function figureForTest(
  query: string,
  widthPx = 1600,
  heightPx = 1000,
  heading: Heading = 'show',
): Promise<string> {
  const input = await inputOf(query);
  const figure = drawChartFigure({ ...input, widthPx, heightPx, heading, permalink: `?${formatView(input.view)}` });
  if (typeof figure !== 'string') throw new Error(figure.impossible);
  return figure;
}

export async function chartForTest(
  query: string,
  size: ChartSize = { widthPx: 530, heightPx: null, textPx: [13, 13] },
  live = false,
): Promise<DrawnChart | NoChart> {
  const input = await inputOf(query);
  return drawChart(input.view.chart ?? 'groups', { ...input, size, live });
}
