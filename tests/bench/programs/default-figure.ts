// The default figure of 1600 × 1000 px as the command `figure` draws it, and what its map decides.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/cli/package-root.ts';
import { drawFigure } from '../../../src/core/figure/draw-figure.ts';
import type { Atlas } from '../../../src/core/geo/atlas.ts';
import { createAtlas } from '../../../src/core/geo/decode-atlas.ts';
import type { Frame } from '../../../src/core/geo/frame.ts';
import { layoutScene } from '../../../src/core/layout/layout.ts';
import type { Placed } from '../../../src/core/layout/placed.ts';
import { createModel, createVocabulary } from '../../../src/core/model/create-model.ts';
import type { Dataset, Details } from '../../../src/core/model/dataset.ts';
import { createScene } from '../../../src/core/scene/create-scene.ts';
import { outerRadiusPx } from '../../../src/core/scene/layers/projects.ts';
import type { Scene } from '../../../src/core/scene/scene.ts';
import { THEMES } from '../../../src/core/scene/themes.ts';
import { figureWords } from '../../../src/core/text/figure-words.ts';
import { LANGUAGES, loadMessages } from '../../../src/core/text/messages.ts';
import { formatView, parseView } from '../../../src/core/view/codec.ts';
import type { MapContent } from './map-content.ts';

const messages = await loadMessages('en');
const readText = (file: string) => readFileSync(join(packageRoot(), file), 'utf8');

export interface Texts {
  dataset: string;
  details: string;
  world: string;
  places: string;
}
export interface Opened {
  dataset: Dataset;
  sources: ReadonlyMap<string, Details['sources'][number]>;
  atlas: Atlas;
}

export function readFiles(): Texts {
  return {
    dataset: readText('dist/cli/data/dataset.json'),
    details: readText('dist/cli/data/details.json'),
    world: readText('public/geo/world.topo.json'),
    places: readText('public/geo/places.json'),
  };
}

export function openFigure({ dataset, details, world, places }: Texts): Opened {
  return {
    dataset: JSON.parse(dataset) as Dataset,
    sources: new Map((JSON.parse(details) as Details).sources.map(source => [source.id, source])),
    atlas: createAtlas(JSON.parse(world), JSON.parse(places), { level: 'world', worldview: 'default' }),
  };
}

type Layout = (scene: Scene, frame: Frame, atlas: Atlas) => Placed;

/** The figure. Selections are remembered per model: another model or another day makes them anew. */
export function drawDefault(
  { dataset, sources, atlas }: Opened,
  model = createModel(dataset),
  { query = '', layout = layoutScene }: { query?: string; layout?: Layout } = {},
): string {
  const { view } = parseView(query, createVocabulary(model, LANGUAGES));
  const placeOf = (id: string) => atlas.labelPoint({ of: 'country', id });
  const scene = createScene(model, view, { theme: THEMES.print, messages, annotate: true, placeOf });
  return drawFigure({
    scene,
    atlas,
    layout,
    widthPx: 1600,
    heightPx: 1000,
    sources,
    permalink: `?${formatView(view)}`,
    words: figureWords(messages),
    dataHash: dataset.hash,
  });
}

/** Everything that the figure's map decides, for a script that decides nothing. */
export function contentOf(opened: Opened): MapContent {
  let content: MapContent | undefined;
  const layout: Layout = (scene, frame, atlas) => {
    const placed = layoutScene(scene, frame, atlas);
    content = describeMap(scene, frame, atlas, placed);
    return placed;
  };
  drawDefault(opened, createModel(opened.dataset), { layout });
  return content!;
}

function describeMap({ theme, marks }: Scene, frame: Frame, atlas: Atlas, placed: Placed): MapContent {
  const areas = marks.filter(mark => mark.kind === 'area');
  const flat = areas.flatMap(({ shape, fill }) =>
    fill.kind === 'flat' && shape.of === 'country' ? [[shape.id, fill.color]] : [],
  );
  const [lng = 0, lat = 0] = frame.projection.rotate();
  const ofCountry = placed.texts.flatMap(text => {
    const id = text.subject?.startsWith('country:') ? text.subject.slice(8) : null;
    const at = id === null ? null : atlas.labelPoint({ of: 'country', id });
    return at ? [{ at, text: text.text, color: text.color, sizePx: text.font.sizePx }] : [];
  });
  return {
    widthPx: 1600,
    heightPx: 1000,
    rotate: [lng, lat],
    scale: frame.scale,
    translate: frame.projection.translate(),
    colors: theme,
    fills: Object.fromEntries(flat),
    hatches: areas.flatMap(({ shape, fill }) =>
      fill.kind === 'hatch' && shape.of !== 'undetermined' ? [{ of: shape.of, id: shape.id, color: fill.color }] : [],
    ),
    stamps: placed.glyphs.flatMap(glyph => {
      const at = glyph.kind === 'stamp' ? frame.toLngLat([glyph.x, glyph.y]) : null;
      return at && glyph.kind === 'stamp' ? [{ at: [...at], sizePx: 2 * glyph.halfPx }] : [];
    }),
    coins: marks.flatMap(mark =>
      mark.kind === 'coin' ? [{ at: [...mark.at], radiusPx: outerRadiusPx(mark.coin), color: theme.money }] : [],
    ),
    labels: ofCountry.map(label => ({ ...label, at: [...label.at] })),
  };
}
