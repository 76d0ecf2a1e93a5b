// The View as a figure to keep. Loaded when the reader asks for it.

import { compareFigure } from '../core/figure/compare-figure.ts';
import { drawFigure } from '../core/figure/draw-figure.ts';
import { multiplesFigure } from '../core/figure/multiples-figure.ts';
import type { Atlas } from '../core/geo/atlas.ts';
import { placesOfAtlas } from '../core/geo/find-place.ts';
import { layoutScene } from '../core/layout/layout.ts';
import type { Details } from '../core/model/dataset.ts';
import { createScene } from '../core/scene/create-scene.ts';
import { THEMES } from '../core/scene/themes.ts';
import { figureWords } from '../core/text/figure-words.ts';
import { loadMultiplesWords } from '../core/text/multiples-words.ts';
import { formatView } from '../core/view/codec.ts';
import type { ChartSave } from '../panels/concentration/lode-chart.ts';
import type { Session } from '../state/session.ts';
import type { Figure } from './explore-actions.ts';
import type { Picture } from './explore-picture.ts';
import { laterWords } from './later-modules.ts';

type Drawn = Pick<Picture, 'view' | 'model' | 'messages' | 'theme'>;

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
  const { details } = session.store.state;
  const name = `lodemap-${view.asof ?? model.dataset.asof}.svg`;
  const type = 'image/svg+xml';
  const paper = theme.name === 'dark' ? theme : THEMES.print;
  if (view.show === 'multiples') {
    const { multiples: words } = await loadMultiplesWords(view.lang);
    const size = { widthPx: WIDTH_PX, heightPx: HEIGHT_PX };
    const request = { model, view, messages, words, theme: paper, atlas, details, ...size };
    return { name, content: multiplesFigure({ ...request, permalink: pageLink(formatView(view)) }), type };
  }
  if (view.show === 'compare') return comparedFigure({ view, model, messages, theme }, atlas, details);
  const scene = createScene(model, view, {
    theme: paper,
    messages,
    placeOf: placesOfAtlas(atlas),
    annotate: true,
  });
  const content = drawFigure({
    scene,
    atlas,
    layout: layoutScene,
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    sources: details ? new Map(details.sources.map(source => [source.id, source])) : null,
    permalink: pageLink(formatView(view)),
    words: figureWords(messages),
    dataHash: model.dataset.hash,
  });
  return { name, content, type };
}

/** Two Views beside each other as one document. */
async function comparedFigure(
  { view, model, messages, theme }: Drawn,
  atlas: Atlas,
  details: Details | null,
): Promise<Figure> {
  const words = await laterWords.compare.fetch(messages.lang, null);
  if (!words) throw new Error('no words');
  const content = compareFigure({
    model,
    view,
    messages: { ...messages, ...words },
    theme: theme.name === 'dark' ? theme : THEMES.print,
    atlas,
    details,
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    permalink: pageLink(formatView(view)),
  });
  return { name: `lodemap-compare-${view.asof ?? model.dataset.asof}.svg`, content, type: 'image/svg+xml' };
}
