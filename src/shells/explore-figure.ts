// The View as a figure to keep. Loaded when the reader asks for it.

import { drawFigure } from '../core/figure/draw-figure.ts';
import { multiplesFigure } from '../core/figure/multiples-figure.ts';
import { placesOfAtlas } from '../core/geo/find-place.ts';
import { layoutScene } from '../core/layout/layout.ts';
import { createScene } from '../core/scene/create-scene.ts';
import { THEMES } from '../core/scene/themes.ts';
import { figureWords } from '../core/text/figure-words.ts';
import { loadMultiplesWords } from '../core/text/multiples-words.ts';
import { formatView } from '../core/view/codec.ts';
import type { Session } from '../state/session.ts';
import type { Figure } from './explore-actions.ts';
import type { Picture } from './explore-picture.ts';

const WIDTH_PX = 1600;
const HEIGHT_PX = 1000;

/** The picture on screen as an SVG document with title, legend, sources, date and permalink; dark stays dark, light prints. */
export async function exportFigure({ view, model, messages, theme }: Picture, session: Session): Promise<Figure> {
  const [atlas] = await Promise.all([session.atlasFor('detail'), session.loadDetails()]);
  const { details } = session.store.state;
  const name = `lodemap-${view.asof ?? model.dataset.asof}.svg`;
  const type = 'image/svg+xml';
  const paper = theme.name === 'dark' ? theme : THEMES.print;
  if (view.show === 'multiples') {
    const { multiples: words } = await loadMultiplesWords(view.lang);
    const size = { widthPx: WIDTH_PX, heightPx: HEIGHT_PX };
    const request = { model, view, messages, words, theme: paper, atlas, details, ...size };
    return { name, content: multiplesFigure({ ...request, permalink: permalink(formatView(view)) }), type };
  }
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
    permalink: permalink(formatView(view)),
    words: figureWords(messages),
    dataHash: model.dataset.hash,
  });
  return { name, content, type };
}

/** The page's own address with this View alone: no fragment, no renderer. */
function permalink(query: string): string {
  return `${location.origin}${location.pathname}${query ? `?${query}` : ''}`;
}
