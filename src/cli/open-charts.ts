import type { DrawStepChart } from '../core/stage/step-chart.ts';

/** What draws the charts of steps; the library and the document that it needs are fetched when this is called. */
export async function openCharts(lang: string): Promise<DrawStepChart> {
  const [{ drawChartsOfSteps }, { parseHTML }] = await Promise.all([
    import('../chart/draw-charts-of-steps.ts'),
    import('linkedom'),
  ]);
  return drawChartsOfSteps(lang, parseHTML('<html><body></body></html>').document);
}
