import { parseHTML } from 'linkedom';
import { chartOf, drawChartFigure } from '../chart/chart-figure.ts';
import type { ChartTable, NoChart } from '../chart/chart-input.ts';
import { chartTable } from '../chart/chart-table.ts';
import { THEMES } from '../core/scene/themes.ts';
import { loadAnalysisWords } from '../core/text/analysis-words.ts';
import { loadChartWords } from '../core/text/chart-words.ts';
import { type OpenView, openDetails } from './open-atlas.ts';
import { DataError } from './usage-error.ts';

/** The chart of a View with `show=concentration` as an SVG document. A View whose chart has nothing to show is an error. */
export async function drawChartView(
  open: OpenView,
  size: { widthPx: number; heightPx: number; permalink: string },
): Promise<string> {
  return orError(drawChartFigure({ ...(await chartInput(open)), ...size }), open);
}

/** The rows of that chart. */
export async function chartTableOfView(open: OpenView): Promise<ChartTable> {
  return orError(chartTable(await chartInput(open)), open);
}

async function chartInput({ model, view, messages }: OpenView) {
  return {
    model,
    view,
    messages: { ...messages, ...(await loadAnalysisWords(view.lang)) },
    words: (await loadChartWords(view.lang)).charts,
    details: openDetails(model),
    theme: THEMES[view.theme === 'auto' ? 'print' : view.theme],
    document: parseHTML('<html><body></body></html>').document,
  };
}

function orError<T extends string | ChartTable>(made: T | NoChart, { view }: OpenView): T {
  if (typeof made === 'object' && 'impossible' in made)
    throw new DataError(`chart=${chartOf(view)}: ${made.impossible}`);
  return made;
}
