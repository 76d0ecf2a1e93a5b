// Figures of the real dataset, drawn for the paged exports.
import { readFileSync } from 'node:fs';
import { drawFigure } from '../../src/core/figure/draw-figure.ts';
import { placesOfAtlas } from '../../src/core/geo/find-place.ts';
import { layoutScene } from '../../src/core/layout/layout.ts';
import { createVocabulary } from '../../src/core/model/create-model.ts';
import { createScene } from '../../src/core/scene/create-scene.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { figureWords } from '../../src/core/text/figure-words.ts';
import { LANGUAGES, loadMessages } from '../../src/core/text/messages.ts';
import { createShapeNames, loadShapeNameWords } from '../../src/core/text/shape-names.ts';
import { parseView } from '../../src/core/view/codec.ts';
import type { ExportMeta } from '../../src/export/page.ts';
import { openAtlas, openDataset, openModel } from '../open-dataset.ts';

/** The figure of a query, 1600 × 900; `named` as slides want it. */
export async function figureOf(query: string, { named = false } = {}): Promise<string> {
  const model = openModel();
  const { view } = parseView(query, createVocabulary(model, LANGUAGES));
  const messages = await loadMessages(view.lang, view.labels);
  const atlas = openAtlas(view.region === 'world' ? 'world' : 'detail');
  const theme = THEMES[view.theme === 'auto' ? 'print' : view.theme];
  const names = createShapeNames(model, messages, await loadShapeNameWords(view.lang));
  return drawFigure({
    scene: createScene(model, view, { theme, messages, annotate: true, placeOf: placesOfAtlas(atlas) }),
    atlas,
    layout: layoutScene,
    widthPx: 1600,
    heightPx: 900,
    sources: new Map(openDataset().details.sources.map(source => [source.id, source])),
    permalink: query,
    words: figureWords(messages),
    ...(named ? { names, tolerancePx: 0.5 } : {}),
  });
}

export const META: ExportMeta = {
  title: 'Seats & texts <2026>',
  author: 'Lodemap',
  subject: 'Who works with whom',
  keywords: ['forums', 'risks'],
  lang: 'en',
  dataDate: '2026-11-22',
  sources: ['[1] Smith & Sons, 4 Feb 2026.'],
  rights: 'CC BY 4.0',
};

export const readFont = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(`public/fonts/ttf/${file}`));
