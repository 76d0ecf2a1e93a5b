import type { Atlas } from '../geo/atlas.ts';
import { placesOfAtlas } from '../geo/find-place.ts';
import { layoutScene } from '../layout/layout.ts';
import { createVocabulary, type Model } from '../model/create-model.ts';
import type { Details } from '../model/dataset.ts';
import { createScene } from '../scene/create-scene.ts';
import { mergeLegends } from '../scene/merge-legends.ts';
import type { Scene } from '../scene/scene.ts';
import type { Theme } from '../scene/themes.ts';
import type { CompareMessages } from '../text/compare-words.ts';
import { type Comparison, composeComparison } from '../text/compose-comparison.ts';
import { figureWords } from '../text/figure-words.ts';
import { besideOf } from '../view/beside.ts';
import type { View } from '../view/view.ts';
import { drawCompare } from './draw-compare.ts';
import type { DocumentInput } from './open-document.ts';

interface Request extends Pick<DocumentInput, 'fonts' | 'idPrefix' | 'heading'> {
  model: Model;
  view: View;
  messages: CompareMessages;
  theme: Theme;
  atlas: Atlas;
  /** Null = not loaded: source ids stand in for publishers. */
  details: Details | null;
  widthPx: number;
  heightPx: number;
  permalink: string;
}

/** A View and the one beside it as one SVG document: what the page saves and what the command line writes. */
export function compareFigure(request: Request): string {
  const { model, view, messages, theme, atlas, details, ...rest } = request;
  const { view: other } = besideOf(view, model.dataset.asof, createVocabulary(model, []));
  const comparison = composeComparison({ model, left: view, right: other, messages });
  // Half a page has no room for claims beside the places; the finding stands over each map.
  const context = { theme, messages, placeOf: placesOfAtlas(atlas) };
  const scenes = [createScene(model, view, context), createScene(model, other, context)] as const;
  const side = (i: 0 | 1) => ({
    scene: scenes[i],
    name: comparison.names[i],
    finding: scenes[i].text.headline,
  });
  return drawCompare({
    ...rest,
    scene: sharedScene(scenes, comparison, messages),
    sides: [side(0), side(1)],
    atlas,
    layout: layoutScene,
    sources: details ? new Map(details.sources.map(source => [source.id, source])) : null,
    words: figureWords(messages),
    dataHash: model.dataset.hash,
  });
}

/** What both maps share: the finding of the comparison, one list of sources, the legend when it can be one. */
function sharedScene([left, right]: readonly [Scene, Scene], comparison: Comparison, messages: CompareMessages): Scene {
  const { compare: words, formats } = messages;
  const [a, b] = comparison.names;
  const both = (of: (scene: Scene) => string) =>
    messages.sentences.caption(
      comparison.headline,
      `${comparison.sentence} ${words.mapOf(a, of(left))} ${words.mapOf(b, of(right))}`,
    );
  const sources = [...new Set([...left.citations, ...right.citations].map(({ source }) => source))];
  const dates = [...new Set([left.text.asof, right.text.asof])];
  return {
    ...left,
    marks: [],
    legend: mergeLegends(left.legend, right.legend) ?? [],
    citations: sources.map((source, i) => ({ number: i + 1, source })),
    text: {
      ...left.text,
      headline: comparison.headline,
      standfirst: comparison.sentence,
      altText: both(scene => scene.text.altText),
      longDescription: both(scene => scene.text.longDescription),
      howToRead: unionOfSentences([comparison.limits, left.text.howToRead, right.text.howToRead]),
      asof: formats.list(dates),
    },
  };
}

/** Each sentence once, in order. */
function unionOfSentences(texts: readonly string[]): string {
  const sentences = texts.flatMap(text => text.split(/(?<=[.。])\s*(?=\D)/u)).filter(Boolean);
  return [...new Set(sentences)].join(' ');
}
