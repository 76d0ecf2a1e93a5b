import { figureOfView, type ViewFigureInput } from '../core/figure/figure-of-view.ts';
import { THEMES } from '../core/scene/themes.ts';
import { type OpenView, openAtlas, openDetails } from './open-atlas.ts';

export interface FigureSize {
  widthPx: number;
  heightPx: number;
}

/** The figure of what the View shows; the library of charts is fetched when one is asked for. `auto` draws for print. */
export async function drawShown(
  open: OpenView,
  size: FigureSize,
  options: Pick<ViewFigureInput, 'names' | 'tolerancePx'> & { permalink: string },
): Promise<string> {
  const { view } = open;
  const input: ViewFigureInput = {
    ...open,
    details: openDetails(open.model),
    atlas: openAtlas(view),
    theme: THEMES[view.theme === 'auto' ? 'print' : view.theme],
    ...size,
    ...options,
  };
  const placed = { ...size, permalink: options.permalink };
  return figureOfView(input, {
    chart: async ({ messages }) => (await import('./draw-chart-view.ts')).drawChartView({ ...open, messages }, placed),
    step: async () => (await import('./draw-briefing-step.ts')).drawBriefingStep(open, placed),
  });
}
