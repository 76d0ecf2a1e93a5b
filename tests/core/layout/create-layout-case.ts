// A scene of the built records in a frame, for tests of the layout.
import { readFileSync } from 'node:fs';
import { buildDataset } from '../../../src/cli/data/build-dataset.ts';
import { loadRecords, plainRecords } from '../../../src/cli/data/load-records.ts';
import type { Atlas } from '../../../src/core/geo/atlas.ts';
import { createAtlas } from '../../../src/core/geo/decode-atlas.ts';
import { createFrame, type Frame, type FrameRequest } from '../../../src/core/geo/frame.ts';
import { createModel, createVocabulary } from '../../../src/core/model/create-model.ts';
import { createScene } from '../../../src/core/scene/create-scene.ts';
import type { Scene } from '../../../src/core/scene/scene.ts';
import { THEMES } from '../../../src/core/scene/themes.ts';
import { LANGUAGES, loadMessages } from '../../../src/core/text/messages.ts';
import { parseView } from '../../../src/core/view/codec.ts';

export interface LayoutCase {
  query: string;
  widthPx: number;
  heightPx: number;
  surface: FrameRequest['surface'];
  annotate?: boolean;
}

const model = createModel(buildDataset(plainRecords(loadRecords('data').entries)).dataset);
const readGeo = (name: string) => JSON.parse(readFileSync(`public/geo/${name}.json`, 'utf8'));
const files = { places: readGeo('places'), world: readGeo('world.topo'), detail: readGeo('detail.topo') };

export async function createLayoutCase(input: LayoutCase): Promise<{ scene: Scene; frame: Frame; atlas: Atlas }> {
  const { widthPx, heightPx, surface, annotate = false } = input;
  const { view } = parseView(input.query, createVocabulary(model, LANGUAGES));
  const level = view.region === 'world' ? 'world' : 'detail';
  const atlas = createAtlas(files[level], files.places, { level, worldview: view.worldview });
  const placeOf = (id: string) => atlas.labelPoint({ of: 'country', id });
  const messages = await loadMessages(view.lang);
  const scene = createScene(model, view, { theme: THEMES.light, messages, placeOf, annotate });
  const frame = createFrame({
    widthPx,
    heightPx,
    padding: { top: 8, right: 10, bottom: 8, left: 10 },
    projection: scene.projection,
    lens: scene.lens,
    camera: view.camera,
    surface,
  });
  return { scene, frame, atlas };
}
