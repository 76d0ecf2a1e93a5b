import { compareFigure } from '../core/figure/compare-figure.ts';
import { drawFigure, type FigureInput } from '../core/figure/draw-figure.ts';
import { multiplesFigure } from '../core/figure/multiples-figure.ts';
import { placesOfAtlas } from '../core/geo/find-place.ts';
import { layoutScene } from '../core/layout/layout.ts';
import { createScene } from '../core/scene/create-scene.ts';
import { THEMES } from '../core/scene/themes.ts';
import { loadCompareWords } from '../core/text/compare-words.ts';
import { figureWords } from '../core/text/figure-words.ts';
import { loadMultiplesWords } from '../core/text/multiples-words.ts';
import { formatView } from '../core/view/codec.ts';
import { type OpenView, openAtlas, openDetails } from './open-atlas.ts';

export interface FigureSize {
  widthPx: number;
  heightPx: number;
}

type NameOptions = Pick<FigureInput, 'names' | 'tolerancePx'>;

/**
 * The figure of what the View shows: its map, several maps, two beside each other, a step of a briefing, or a chart,
 * whose library is fetched when it is asked for. Only the one map takes names yet.
 */
export async function drawShown(open: OpenView, size: FigureSize, options: NameOptions = {}): Promise<string> {
  if (open.view.mode === 'present') return (await import('./draw-briefing-step.ts')).drawBriefingStep(open, size);
  if (open.view.show === 'multiples') return drawViewMultiples(open, size);
  if (open.view.show === 'concentration') return (await import('./draw-chart-view.ts')).drawChartView(open, size);
  return open.view.show === 'compare' ? drawViewCompared(open, size) : drawViewFigure(open, size, options);
}

/** The small multiples of a View as SVG. */
export async function drawViewMultiples({ model, view, messages }: OpenView, size: FigureSize): Promise<string> {
  return multiplesFigure({
    model,
    view,
    messages,
    words: (await loadMultiplesWords(view.lang)).multiples,
    theme: THEMES[view.theme === 'auto' ? 'print' : view.theme],
    atlas: openAtlas(view),
    details: openDetails(),
    ...size,
    permalink: `?${formatView(view)}`,
  });
}

/** A View and the one beside it as one SVG. */
export async function drawViewCompared({ model, view, messages }: OpenView, size: FigureSize): Promise<string> {
  return compareFigure({
    model,
    view,
    messages: { ...messages, ...(await loadCompareWords(view.lang)) },
    theme: THEMES[view.theme === 'auto' ? 'print' : view.theme],
    atlas: openAtlas(view),
    details: openDetails(),
    ...size,
    permalink: `?${formatView(view)}`,
  });
}

/** The figure of a View as SVG. `auto` draws for print; the permalink is relative, because a figure has no address of its own. */
export function drawViewFigure(
  { model, view, messages }: OpenView,
  { widthPx, heightPx }: FigureSize,
  options: NameOptions = {},
): string {
  const theme = THEMES[view.theme === 'auto' ? 'print' : view.theme];
  const atlas = openAtlas(view);
  const scene = createScene(model, view, { theme, messages, annotate: true, placeOf: placesOfAtlas(atlas) });
  const sources = new Map(openDetails().sources.map(source => [source.id, source]));
  return drawFigure({
    scene,
    atlas,
    layout: layoutScene,
    widthPx,
    heightPx,
    sources,
    permalink: `?${formatView(view)}`,
    words: figureWords(messages),
    dataHash: model.dataset.hash,
    ...options,
  });
}
