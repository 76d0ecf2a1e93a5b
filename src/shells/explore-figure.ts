// The View as a figure to keep. Loaded when the reader asks for it.

import { figureOfView } from '../core/figure/figure-of-view.ts';
import { THEMES } from '../core/scene/themes.ts';
import { formatView } from '../core/view/codec.ts';
import type { ChartSave } from '../panels/concentration/lode-chart.ts';
import type { Session } from '../state/session.ts';
import type { Figure } from './explore-actions.ts';
import type { Picture } from './explore-picture.ts';
import { pageLink } from './page-link.ts';

const WIDTH_PX = 1600;
const HEIGHT_PX = 1000;

/** The picture on screen as an SVG document with title, legend, sources, date and permalink; dark stays dark, light prints. */
export async function exportFigure(picture: Picture, session: Session, asked?: ChartSave): Promise<Figure | string> {
  const { view, model, messages, theme } = picture;
  if (asked || view.show === 'concentration') {
    const { exportChart } = await import('./explore-chart.ts');
    return exportChart(picture, session, asked ?? { chart: view.chart ?? 'groups', as: 'svg' });
  }
  const [atlas] = await Promise.all([session.atlasFor('detail'), session.loadDetails()]);
  const input = {
    model,
    view,
    messages,
    details: session.store.state.details,
    atlas,
    theme: theme.name === 'dark' ? theme : THEMES.print,
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    permalink: pageLink(formatView(view)),
  };
  const content = await figureOfView(input, { chart: notHere, step: notHere });
  const what = view.show === 'compare' ? 'compare-' : '';
  return { name: `lodemap-${what}${view.asof ?? model.dataset.asof}.svg`, content, type: 'image/svg+xml' };
}

/** Charts are answered above, and a presentation is a page of its own. */
async function notHere(): Promise<never> {
  throw new Error('this page draws no such figure');
}
