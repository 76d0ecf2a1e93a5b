import { chartOf } from './chart-figure.ts';
import type { ChartInput, ChartTable, NoChart } from './chart-input.ts';
import { drawChart } from './draw-chart.ts';

/** As high as the rows need, so that none is left out. */
const SIZE = { widthPx: 1600, heightPx: null, textPx: [13, 13] } as const;

/** The rows of the chart that a View asks for, or why there are none. */
export function chartTable(input: Omit<ChartInput, 'size' | 'live'>): ChartTable | NoChart {
  const drawn = drawChart(chartOf(input.view), { ...input, size: SIZE });
  return 'impossible' in drawn ? drawn : drawn.table;
}
