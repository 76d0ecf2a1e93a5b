import type { Atlas } from '../geo/atlas.ts';
import { placesOfAtlas } from '../geo/find-place.ts';
import type { Model } from '../model/create-model.ts';
import type { Details } from '../model/dataset.ts';
import { createMultiples } from '../scene/multiples-scene.ts';
import type { Theme } from '../scene/themes.ts';
import { figureWords } from '../text/figure-words.ts';
import type { Messages } from '../text/messages.ts';
import type { MultiplesText } from '../text/multiples.en.ts';
import type { View } from '../view/view.ts';
import { drawMultiples } from './draw-multiples.ts';
import type { DocumentInput } from './open-document.ts';

interface Request extends Pick<DocumentInput, 'fonts' | 'idPrefix' | 'heading'> {
  model: Model;
  view: View;
  messages: Messages;
  words: MultiplesText;
  theme: Theme;
  atlas: Atlas;
  /** Null = not loaded: no source titles, no shares of mine output. */
  details: Details | null;
  widthPx: number;
  heightPx: number;
  permalink: string;
}

/** The small multiples of a View as one SVG document: what the page saves and what the command line writes. */
export function multiplesFigure(request: Request): string {
  const { model, view, messages, words, theme, atlas, details, ...rest } = request;
  const production = details?.production ?? null;
  const context = { theme, messages, words, production, placeOf: placesOfAtlas(atlas) };
  const { multiples, panels, shared } = createMultiples(model, view, context);
  return drawMultiples({
    ...rest,
    scene: shared,
    panels,
    each: multiples.each,
    atlas,
    legendWords: words.legend,
    sources: details ? new Map(details.sources.map(source => [source.id, source])) : null,
    words: figureWords(messages),
    dataHash: model.dataset.hash,
  });
}
