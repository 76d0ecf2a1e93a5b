// One way from a View to its figure, for the page, an embed, a static page and the command line.
import type { Atlas } from '../geo/atlas.ts';
import { placesOfAtlas } from '../geo/find-place.ts';
import { layoutScene } from '../layout/layout.ts';
import type { Model } from '../model/create-model.ts';
import type { Details } from '../model/dataset.ts';
import { createScene } from '../scene/create-scene.ts';
import type { Theme } from '../scene/themes.ts';
import { loadCompareWords } from '../text/compare-words.ts';
import { figureWords } from '../text/figure-words.ts';
import type { Messages } from '../text/messages.ts';
import { messagesOfData } from '../text/messages-of-data.ts';
import { loadMultiplesWords } from '../text/multiples-words.ts';
import type { View } from '../view/view.ts';
import { drawFigure, type FigureInput } from './draw-figure.ts';

/** Everything a figure is made of, and the size of the output in px. */
export interface ViewFigureInput extends Pick<FigureInput, 'names' | 'tolerancePx' | 'fonts' | 'idPrefix' | 'heading'> {
  model: Model;
  view: View;
  messages: Messages;
  /** Null = not loaded: source ids stand in for publishers. */
  details: Details | null;
  atlas: Atlas;
  theme: Theme;
  widthPx: number;
  heightPx: number;
  /** Address of the View, to be printed in the metadata. */
  permalink: string;
}

/** What the core can't draw alone: charts need a library and a document, steps need their briefing. */
export interface OtherFigures {
  chart(input: ViewFigureInput): Promise<string>;
  step(input: ViewFigureInput): Promise<string>;
}

/**
 * What the View shows as a complete SVG document: its map, several maps, two beside each other, a step of a briefing, or a
 * chart. A workspace without a figure of its own (matrix, table) shows its map. Only the one map takes `names` and
 * `tolerancePx` yet. Same input, same bytes.
 */
export async function figureOfView(asked: ViewFigureInput, others: OtherFigures): Promise<string> {
  const { view } = asked;
  const input = { ...asked, messages: await messagesOfData(asked.messages, view) };
  if (view.mode === 'present') return others.step(input);
  if (view.show === 'concentration') return others.chart(input);
  if (view.show === 'multiples') {
    const [{ multiplesFigure }, { multiples: words }] = await Promise.all([
      import('./multiples-figure.ts'),
      loadMultiplesWords(view.lang),
    ]);
    return multiplesFigure({ ...input, words });
  }
  if (view.show === 'compare') {
    const [{ compareFigure }, words] = await Promise.all([import('./compare-figure.ts'), loadCompareWords(view.lang)]);
    return compareFigure({ ...input, messages: { ...input.messages, ...words } });
  }
  return mapFigure(input);
}

/** The map of a View as a complete SVG document, with its claims beside their places. */
export function mapFigure(input: ViewFigureInput): string {
  const { model, view, messages, details, theme, atlas, ...rest } = input;
  return drawFigure({
    ...rest,
    scene: createScene(model, view, { theme, messages, annotate: true, placeOf: placesOfAtlas(atlas) }),
    atlas,
    layout: layoutScene,
    sources: details ? new Map(details.sources.map(source => [source.id, source])) : null,
    words: figureWords(messages),
    dataHash: model.dataset.hash,
  });
}
